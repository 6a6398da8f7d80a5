"""The identifiers of categories, ideas and collection points are unique."""

from collections.abc import Iterator

from catalog_gen.check.finding import place_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading

_CODES = {
    "categories": "duplicate-category",
    "ideas": "duplicate-idea",
    "pickup_points": "duplicate-pickup-point",
}


def check(reading: Reading) -> Iterator[Problem]:
    """Find the second use of an identifier; shops could not say which of the two they mean."""
    for key, code in _CODES.items():
        first: dict[str, FieldPath] = {}
        for index, named in enumerate(getattr(reading.catalog.settings, key)):
            path = (key, index, "id")
            if first.setdefault(named.id, path) != path:
                other = place_of(reading, first[named.id])
                yield tell(reading, code, path, value=named.id, other=other)
