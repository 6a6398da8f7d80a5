"""Shops name only categories, ideas and collection points that catalog.yaml lists."""

from collections.abc import Iterator

from catalog_gen.check.finding import products_of, shops_of, tell, was_misread
from catalog_gen.language.nearest import nearest
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading

_CODES = {
    "categories": "unknown-category",
    "ideas": "unknown-idea",
    "pickup_points": "unknown-pickup-point",
}


def check(reading: Reading) -> Iterator[Problem]:
    """Find the names that catalog.yaml does not list."""
    listed = {
        key: tuple(named.id for named in getattr(reading.catalog.settings, key))
        for key in _CODES
        if not was_misread(reading, (), (key,))
    }
    for key, path, name in _names_used(reading):
        if key in listed and name not in listed[key]:
            yield tell(
                reading,
                _CODES[key],
                path,
                value=name,
                suggestion=nearest(name, listed[key]),
                choices=", ".join(listed[key]),
            )


def _names_used(reading: Reading) -> Iterator[tuple[str, FieldPath, str]]:
    for path, shop in shops_of(reading):
        if shop.category:
            yield "categories", (*path, "category"), shop.category
        if shop.order.pickup:
            for index, point in enumerate(shop.order.pickup.points):
                yield "pickup_points", (*path, "order", "pickup", "points", index), point
    for path, product in products_of(reading):
        for index, idea in enumerate(product.ideas):
            yield "ideas", (*path, "ideas", index), idea
