from decimal import Decimal

import pytest

from catalog_gen.language.prices import (
    format_amount,
    format_price,
    format_quantity,
    format_unit,
    money_of,
)
from catalog_gen.model.quantity import parse_quantity


@pytest.mark.parametrize(
    ("amount", "french", "english"),
    [
        ("24", "24,00\u00a0€", "€24.00"),
        ("0.05", "0,05\u00a0€", "€0.05"),
        ("18.5", "18,50\u00a0€", "€18.50"),
        ("1224.50", "1\u202f224,50\u00a0€", "€1,224.50"),
    ],
)
def test_a_price_always_has_its_cents(amount, french, english):
    assert format_price(Decimal(amount), "EUR", "fr") == french
    assert format_price(Decimal(amount), "EUR", "en") == english


def test_another_currency():
    assert format_price(Decimal(3), "CHF", "fr") == "3,00\u00a0CHF"


def test_a_bare_amount_has_no_spaces():
    assert format_amount(Decimal("1224.5"), "fr") == "1224,50"
    assert format_amount(Decimal("1224.5"), "en") == "1224.50"


@pytest.mark.parametrize(
    ("written", "french"),
    [
        ("220 g", "220\u00a0g"),
        ("100g", "100\u00a0g"),
        ("1.50 kg", "1,5\u00a0kg"),
        ("3 x 75 cl", "3\u00a0×\u00a075\u00a0cl"),
        ("2 l", "2\u00a0L"),
    ],
)
def test_a_quantity(written, french):
    assert format_quantity(parse_quantity(written), "fr") == french


def test_only_the_litre_takes_a_capital():
    assert [format_unit(unit) for unit in ("l", "cl", "kg")] == ["L", "cl", "kg"]


@pytest.mark.parametrize(
    ("currency", "language", "parts"),
    [
        ("EUR", "fr", ("", "\u00a0€", "\u202f", ",", 2)),
        ("EUR", "en", ("€", "", ",", ".", 2)),
        ("GBP", "en", ("£", "", ",", ".", 2)),
        ("JPY", "fr", ("", "\u00a0JPY", "\u202f", ",", 0)),
    ],
)
def test_the_parts_of_a_price(currency, language, parts):
    money = money_of(currency, language)
    assert (money.before, money.after, money.group, money.decimal, money.digits) == parts
