"""Which products stand on which page of a shop, and how large their photos are.

A page has rows of equal height. A row holds two cards, or one wide card; so that no gap is left,
products that are fewer than the places get the wide cards, and a lone product the whole page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Shape = Literal["card", "wide", "large"]

ROWS_ON_FIRST = 2
ROWS_ON_NEXT = 3


@dataclass(frozen=True)
class Place:
    """One product's place: its number among the shop's printed products, and its shape."""

    number: int
    shape: Shape


PageOfPlaces = tuple[Place, ...]


def lay_out(products: int) -> tuple[PageOfPlaces, ...]:
    """The places of each page of a shop; one page without places when nothing is printed."""
    if products == 1:
        return ((Place(0, "large"),),)
    pages: list[PageOfPlaces] = []
    number = 0
    rows = ROWS_ON_FIRST
    while number < products or not pages:
        on_page = min(products - number, 2 * rows)
        pages.append(_fill_rows(number, on_page, rows))
        number += on_page
        rows = ROWS_ON_NEXT
    return tuple(pages)


def shapes_of(products: int) -> Sequence[Shape]:
    """The shape of each printed product of a shop, in order."""
    return [place.shape for page in lay_out(products) for place in page]


def _fill_rows(first: int, products: int, rows: int) -> PageOfPlaces:
    pairs = max(0, products - rows)
    wide = products - 2 * pairs
    return tuple(Place(first + n, "wide" if n < wide else "card") for n in range(products))
