"""Two shops with one code would print the same references."""

from collections.abc import Iterator

from catalog_gen.check.finding import place_of, shops_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find the second use of a shop code (a warning); capitals make no difference by telephone."""
    first: dict[str, FieldPath] = {}
    for path, shop in shops_of(reading):
        here = (*path, "code")
        if shop.code and first.setdefault(shop.code.casefold(), here) != here:
            other = place_of(reading, first[shop.code.casefold()])
            yield tell(
                reading, "duplicate-shop-code", here, "warning", value=shop.code, other=other
            )
