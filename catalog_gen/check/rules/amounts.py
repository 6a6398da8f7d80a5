"""Amounts of money are possible: above zero, in whole cents, and not a slip of the finger."""

from collections.abc import Iterator
from decimal import Decimal

from catalog_gen.check.finding import products_of, shops_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading

_HIGHEST = Decimal(100_000)
_DECIMALS = 2


def check(reading: Reading) -> Iterator[Problem]:
    """Find impossible prices and fees."""
    for path, amount in _amounts(reading):
        field = str(path[-1])
        if code := _fault(amount, may_be_zero=field in ("fee", "free_from")):
            yield tell(reading, code, path, field=field, value=str(amount), limit=str(_HIGHEST))


def _fault(amount: Decimal, *, may_be_zero: bool) -> str:
    if amount < 0:
        return "price-negative"
    if amount == 0 and not may_be_zero:
        return "price-zero"
    if amount > _HIGHEST:
        return "price-too-high"
    _, _, exponent = amount.as_tuple()
    has_fractions = isinstance(exponent, int) and -exponent > _DECIMALS
    return "price-decimals" if has_fractions else ""


def _amounts(reading: Reading) -> Iterator[tuple[FieldPath, Decimal]]:
    for index, idea in enumerate(reading.catalog.settings.ideas):
        if idea.price_up_to is not None:
            yield ("ideas", index, "price_up_to"), idea.price_up_to
    for path, shop in shops_of(reading):
        for key in ("delivery", "shipping"):
            way = getattr(shop.order, key)
            for field in ("fee", "free_from"):
                if (amount := getattr(way, field, None)) is not None:
                    yield (*path, "order", key, field), amount
    for path, product in products_of(reading):
        if product.amount is not None:
            yield (*path, "price"), product.amount
        if product.was is not None:
            yield (*path, "was"), product.was
