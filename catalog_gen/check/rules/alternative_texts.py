"""A photo comes with words for those who do not see it (WCAG 2.2, criterion 1.1.1)."""

from collections.abc import Iterator

from catalog_gen.check.finding import products_of, tell
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find products with a photo and no `alt` (a warning)."""
    for path, product in products_of(reading):
        if product.all_photos and not product.alt:
            field = "photo" if product.photo else "photos"
            yield tell(reading, "alt-missing", (*path, field), "warning", field=field)
