"""A crossed-out price announces a reduction, so it is above the price."""

from collections.abc import Iterator

from catalog_gen.check.finding import products_of, tell
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find earlier prices that are no higher (code de la consommation, art. L112-1-1)."""
    for path, product in products_of(reading):
        if product.was and product.amount and 0 < product.was <= product.amount:
            yield tell(
                reading,
                "was-not-above-price",
                (*path, "was"),
                field="was",
                value=str(product.was),
                price=str(product.amount),
            )
