"""A book is not sent to anybody for nothing."""

import re
from collections.abc import Iterator
from decimal import Decimal

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.model.shop import Delivery, Shipping, Shop

_LEAST_FEE = Decimal(3)
# A note that gives what books cost to send: `Livres : 3 €`.
_BOOKS_APART = re.compile(r"(?=.*\d).*\b(?:livres?|books?)\b", re.IGNORECASE | re.DOTALL)


def check(reading: Reading) -> Iterator[Problem]:
    """Find sending or delivery below 3 €, or free from some amount, in shops with books (warnings).

    Arrêté du 4 avril 2023, loi n° 81-766 du 10 août 1981, art. 1: at least 3 € for less than 35 €
    of new books, more than nothing above. The law knows no difference between a parcel and the
    shop's own delivery; only what is collected in a bookshop may be free.
    """
    for path, shop in shops_of(reading):
        if any(product.kind == "book" for product in shop.products):
            for key, way, note in _ways(shop):
                if way and not (note and _BOOKS_APART.search(note)):
                    yield from _check_way(reading, (*path, "order", key), way)


def _ways(shop: Shop) -> Iterator[tuple[str, Delivery | Shipping | None, str | None]]:
    """Each way to have goods brought, by its key, with the note where books may be set apart."""
    order = shop.order
    yield "delivery", order.delivery, order.note
    yield "shipping", order.shipping, order.shipping.note if order.shipping else None


def _check_way(reading: Reading, path: FieldPath, way: Delivery | Shipping) -> Iterator[Problem]:
    if way.fee is not None and 0 <= way.fee < _LEAST_FEE:
        yield tell(reading, "book-delivery", (*path, "fee"), "warning", value=str(way.fee))
    if way.free_from is not None:
        facts = {"value": str(way.free_from), "reason": "free"}
        yield tell(reading, "book-delivery", (*path, "free_from"), "warning", **facts)
