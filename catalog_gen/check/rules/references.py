"""A reference means one article in the whole catalog: it is what customers spell by telephone."""

from collections.abc import Iterator

from catalog_gen.check.finding import place_of, products_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find the second use of a reference; capitals make no difference by telephone."""
    first: dict[str, FieldPath] = {}
    for path, product in products_of(reading):
        here = (*path, "ref")
        if product.ref and first.setdefault(product.ref.casefold(), here) != here:
            other = place_of(reading, first[product.ref.casefold()])
            yield tell(reading, "duplicate-reference", here, value=product.ref, other=other)
