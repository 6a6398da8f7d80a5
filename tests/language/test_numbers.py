from decimal import Decimal

import pytest

from catalog_gen.language.numbers import format_measure, format_number, format_size


@pytest.mark.parametrize(
    ("number", "digits", "french", "english"),
    [
        (9500, 0, "9\u202f500", "9,500"),
        (Decimal("41.958"), 1, "42", "42"),
        (Decimal("41.916"), 1, "41,9", "41.9"),
        (Decimal("41.5"), 0, "42", "42"),
        (Decimal(100), 1, "100", "100"),
        (0, 1, "0", "0"),
    ],
)
def test_numbers(number, digits, french, english):
    assert format_number(number, "fr", digits) == french
    assert format_number(number, "en", digits) == english


def test_a_measure_keeps_its_unit():
    assert format_measure(Decimal("2.75"), "mm", "fr", 1) == "2,8\u00a0mm"


def test_a_size_is_width_by_height():
    assert format_size(Decimal("148.5"), Decimal(210), "fr") == "148,5\u00a0×\u00a0210\u00a0mm"
