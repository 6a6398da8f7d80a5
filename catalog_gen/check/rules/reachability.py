"""A shop can be reached: a catalog whose shop nobody can order from is of no use to anybody."""

from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell, was_misread
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading

_WAYS = ("telephone", "mobile", "email", "order_url")


def check(reading: Reading) -> Iterator[Problem]:
    """Find the shops without telephone, mobile, e-mail and online shop; one of them is enough."""
    for path, shop in shops_of(reading):
        if any(getattr(shop, way) for way in _WAYS) or was_misread(reading, path, _WAYS):
            continue
        yield tell(reading, "shop-unreachable", path)
