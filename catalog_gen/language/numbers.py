"""Numbers and measures as people write them."""

from decimal import Decimal

from babel.numbers import format_decimal

NO_BREAK = "\u00a0"
_LOCALE = {"fr": "fr_FR", "en": "en_GB"}


def format_number(number: Decimal | int, language: str, digits: int = 0) -> str:
    """`9 500`, `42,5`: grouped, with so many decimals at most and no zeros behind them."""
    value = round(Decimal(number), digits)
    return format_decimal(value, locale=_LOCALE[language], decimal_quantization=False)


def format_measure(number: Decimal | int, unit: str, language: str, digits: int = 0) -> str:
    """`42,5 g`: a number and its unit, which never part."""
    return f"{format_number(number, language, digits)}{NO_BREAK}{unit}"


def format_size(width: Decimal, height: Decimal, language: str) -> str:
    """`148 × 210 mm`."""
    sides = (format_number(side, language, 1) for side in (width, height))
    return f"{NO_BREAK}×{NO_BREAK}".join(sides) + f"{NO_BREAK}mm"
