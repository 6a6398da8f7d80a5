"""Amounts of money and quantities as people write them."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import format_currency, format_decimal

from catalog_gen.model.quantity import Quantity

_UNIT_SYMBOL = {"l": "L"}
_SAMPLE = re.compile(r"(\D*)1(\D*)234(?:(\D)(0+))?(\D*)")
_LOCALE = {"fr": "fr_FR", "en": "en_GB"}


@lru_cache(maxsize=4096)
def format_price(amount: Decimal, currency: str, language: str) -> str:
    """`24,00 €` in French, `€24.00` in English; always with the cents."""
    return format_currency(amount, currency, locale=_LOCALE[language])


@lru_cache(maxsize=64)
def format_whole_price(amount: Decimal, currency: str, language: str) -> str:
    """`20 €`, `€20`: a round price, without cents, for limits and not for offers."""
    locale = Locale.parse(_LOCALE[language])
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "")
    return format_currency(amount, currency, pattern, locale, currency_digits=False)


@dataclass(frozen=True)
class Money:
    """How a currency is written: what stands around the number, its signs, its decimals."""

    before: str
    after: str
    group: str
    decimal: str
    digits: int


def money_of(currency: str, language: str) -> Money:
    """The parts that `format_price` puts together, for programs that write prices themselves."""
    sample = format_price(Decimal(1234), currency, language)
    before, group, decimal, cents, after = _SAMPLE.fullmatch(sample).groups()  # type: ignore[union-attr]
    return Money(before, after, group, decimal or _decimal_sign(language), len(cents or ""))


def format_amount(amount: Decimal, language: str) -> str:
    """`24,00`: the bare number with its cents, for compact order lines."""
    return format_decimal(amount, "0.00", locale=_LOCALE[language])


def format_quantity(quantity: Quantity, language: str) -> str:
    """`220 g`, `3 × 75 cl`."""
    number = format_decimal(quantity.amount.normalize(), locale=_LOCALE[language])
    text = f"{number}\u00a0{format_unit(quantity.unit)}"
    return text if quantity.count == 1 else f"{quantity.count}\u00a0×\u00a0{text}"


def format_unit(unit: str) -> str:
    """The symbol of a unit: litres take a capital, so that it is not read as a one."""
    return _UNIT_SYMBOL.get(unit, unit)


def _decimal_sign(language: str) -> str:
    return format_amount(Decimal(0), language)[1]
