"""A crossed-out price announces a reduction: it is the lowest of thirty days, above the price."""

from collections.abc import Iterator
from decimal import Decimal

from catalog_gen.check.finding import products_of, tell, was_misread
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.product import Product
from catalog_gen.model.reading import Reading

_IMPLAUSIBLE_SHARE = Decimal("0.1")


def check(reading: Reading) -> Iterator[Problem]:
    """Find crossed-out prices that are none (code de la consommation, art. L112-1-1).

    No higher than the price, or without any price to compare with: errors. Ten times the price or
    more: a warning, for that is more often a slip of the finger than a reduction.
    """
    for path, product in products_of(reading):
        if not product.was or product.was < 0:
            continue
        if product.amount is None:
            if not was_misread(reading, path, ("products",)):
                here = (*path, "was")
                yield tell(reading, "was-without-price", here, field="was", value=str(product.was))
        elif product.amount > 0:
            yield from _compare(reading, path, product, product.was, product.amount)


def _compare(
    reading: Reading, path: FieldPath, product: Product, was: Decimal, price: Decimal
) -> Iterator[Problem]:
    here, facts = (*path, "was"), {"field": "was", "value": str(was), "price": str(price)}
    if was <= price:
        yield tell(reading, "was-not-above-price", here, "error", **facts)
    elif price <= was * _IMPLAUSIBLE_SHARE and product.kind != "book":
        yield tell(reading, "was-implausible", here, "warning", **facts)
