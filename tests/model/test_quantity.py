from datetime import timedelta
from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from catalog_gen.model.quantity import (
    Duration,
    NetContent,
    Quantity,
    parse_duration,
    parse_quantity,
)


@pytest.mark.parametrize(
    ("written", "quantity"),
    [
        ("220 g", Quantity(1, Decimal(220), "g")),
        ("220g", Quantity(1, Decimal(220), "g")),
        (" 1,5 KG ", Quantity(1, Decimal("1.5"), "kg")),
        ("1.5 kg", Quantity(1, Decimal("1.5"), "kg")),
        ("3 x 75 cl", Quantity(3, Decimal(75), "cl")),
        ("3×75cl", Quantity(3, Decimal(75), "cl")),
    ],
)
def test_a_net_content(written, quantity):
    assert parse_quantity(written) == quantity


@pytest.mark.parametrize(
    "written", ["", "220", "g", "0 g", "0,0 g", "0 x 75 cl", "-5 g", "1 e3 g", "5 m", "1,2,3 g"]
)
def test_what_is_no_mass_or_volume_above_zero(written):
    with pytest.raises(PydanticCustomError, match="not a mass or a volume"):
        parse_quantity(written)


@pytest.mark.parametrize(
    ("written", "amount", "unit"),
    [
        ("250 mg", "0.00025", "kg"),
        ("220 g", "0.22", "kg"),
        ("1 kg", "1", "kg"),
        ("3 x 75 cl", "2.25", "l"),
        ("5 dl", "0.5", "l"),
        ("500 ml", "0.5", "l"),
    ],
)
def test_in_kilograms_or_litres(written, amount, unit):
    quantity = parse_quantity(written)
    assert quantity.in_reference_unit == Decimal(amount)
    assert quantity.reference_unit == unit


@pytest.mark.parametrize(
    ("written", "delay"),
    [
        ("30 min", timedelta(minutes=30)),
        ("2h", timedelta(hours=2)),
        ("3 d", timedelta(days=3)),
        ("3 J", timedelta(days=3)),
    ],
)
def test_a_duration(written, delay):
    assert parse_duration(written) == delay


@pytest.mark.parametrize("written", ["", "2", "h", "2 weeks", "1.5 h", "-1 h", "1000 h"])
def test_what_is_no_duration(written):
    with pytest.raises(PydanticCustomError, match="not a duration"):
        parse_duration(written)


def test_content_gives_text_and_values_pass():
    adapter = TypeAdapter(NetContent)
    assert adapter.validate_python("220 g") == parse_quantity("220 g")
    assert adapter.validate_python(parse_quantity("220 g")).unit == "g"
    assert TypeAdapter(Duration).validate_python("2 h") == timedelta(hours=2)


def test_a_table_is_no_quantity():
    with pytest.raises(ValidationError):
        TypeAdapter(NetContent).validate_python({"count": 1, "amount": 1, "unit": "stone"})
