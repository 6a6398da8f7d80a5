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
    """One product's place: its number in the shop's list, counted from 0, and its shape."""

    number: int
    shape: Shape


PageOfPlaces = tuple[Place, ...]


def lay_out(products: Sequence[int]) -> tuple[PageOfPlaces, ...]:
    """The places of the given products on each page of their shop, in order.

    One page without places when nothing is printed.
    """
    if len(products) == 1:
        return ((Place(products[0], "large"),),)
    pages: list[PageOfPlaces] = []
    rows = ROWS_ON_FIRST
    rest = list(products)
    while rest or not pages:
        here, rest = rest[: 2 * rows], rest[2 * rows :]
        pages.append(_fill_rows(here, rows))
        rows = ROWS_ON_NEXT
    return tuple(pages)


def _fill_rows(products: Sequence[int], rows: int) -> PageOfPlaces:
    pairs = max(0, len(products) - rows)
    wide = len(products) - 2 * pairs
    return tuple(
        Place(number, "wide" if place < wide else "card") for place, number in enumerate(products)
    )
