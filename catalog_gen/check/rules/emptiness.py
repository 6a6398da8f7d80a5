"""A catalog has shops, and its shops have products."""

from collections.abc import Iterator

from catalog_gen.check.finding import tell
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find a catalog without any shop, or without any product."""
    if any(problem.source.path != "catalog.yaml" for problem in reading.problems):
        return  # a shop or a product is there, it only could not be read
    if not reading.catalog.shops:
        yield tell(reading, "no-shops", ())
    elif not any(shop.products for shop in reading.catalog.shops):
        yield tell(reading, "no-products", (), "warning")
