"""A new book costs what its publisher says, less five per cent at most."""

import re
from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal

from catalog_gen.check.finding import products_of, tell
from catalog_gen.language.nearest import fold
from catalog_gen.model.problem import Problem
from catalog_gen.model.product import Product
from catalog_gen.model.reading import Reading

_LEAST_SHARE = Decimal("0.95")
_CENT = Decimal("0.01")
_SECOND_HAND = re.compile(r"d['’]occasion\b|\bsecond[- ]hand\b|\bused (?:books?|cop(?:y|ies))\b")


def check(reading: Reading) -> Iterator[Problem]:
    """Find books announced at less than 95 % of the price that is crossed out.

    Loi n° 81-766 du 10 août 1981, art. 1. Tills round to the cent, which is left to them. Books
    that say of themselves that they are second-hand are free of it.
    """
    for path, product in products_of(reading):
        if product.kind != "book" or not product.was or not product.amount:
            continue
        least = (product.was * _LEAST_SHARE).quantize(_CENT, rounding=ROUND_FLOOR)
        if 0 < product.amount < least and not _is_second_hand(product):
            yield tell(
                reading,
                "book-discount",
                (*path, "price"),
                value=str(product.amount),
                was=str(product.was),
                least=str(least),
            )


def _is_second_hand(product: Product) -> bool:
    return bool(_SECOND_HAND.search(fold(f"{product.name}\n{product.description}")))
