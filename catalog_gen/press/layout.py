"""Which products stand on which page of a shop, and how large their photos are.

A page has rows of equal height. A row holds one card in each column, or fewer that are wider; so
that no gap is left, products that are fewer than the places get the wide cards, two the halves of
a page of three rows, and a lone product the whole page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog_gen.model.page_grid import PageGrid
from catalog_gen.press.frames import Shape

_SHARED: dict[Shape, Shape] = {
    "card": "shared-card",
    "double": "shared-double",
    "wide": "shared-wide",
}


@dataclass(frozen=True)
class Place:
    """One product's place: its number in the shop's list, counted from 0, and its shape."""

    number: int
    shape: Shape


PageOfPlaces = tuple[Place, ...]


def lay_out(products: Sequence[int], grid: PageGrid) -> tuple[PageOfPlaces, ...]:
    """The places of the given products on each page of their shop, in order.

    One page without places when nothing is printed.

    Raises:
        ValueError: more products than fit a share of a page.
    """
    if grid.shops > 1:
        return (_share(products, grid),)
    if len(products) == 1:
        return ((Place(products[0], "large"),),)
    if len(products) == 2 and grid.rows_on_first > 2:
        return (tuple(Place(number, "half") for number in products),)
    pages: list[PageOfPlaces] = []
    rows = grid.rows_on_first
    rest = list(products)
    while rest or not pages:
        most = grid.columns * rows
        here, rest = rest[:most], rest[most:]
        pages.append(_fill_rows(here, rows, grid.columns))
        rows = grid.rows_on_next
    return tuple(pages)


def _share(products: Sequence[int], grid: PageGrid) -> PageOfPlaces:
    if len(products) > grid.products:
        raise ValueError(f"{len(products)} products in a share of {grid.products}")
    row = _fill_rows(products, 1, grid.columns)
    return tuple(Place(place.number, _SHARED[place.shape]) for place in row)


def _fill_rows(products: Sequence[int], rows: int, columns: int) -> PageOfPlaces:
    """As many in each row as in the next, or one less."""
    rows = min(rows, len(products))
    shapes: list[Shape] = []
    for row in range(rows):
        count = len(products) // rows + (row >= rows - len(products) % rows)
        shapes += _shapes_of_row(count, columns, reverse=row % 2 == 1)
    return tuple(map(Place, products, shapes))


def _shapes_of_row(count: int, columns: int, *, reverse: bool) -> list[Shape]:
    """Cards and doubles that fill a row; the doubles stand left in one row, right in the next."""
    if count == 1:
        return ["wide"]
    double: Shape = "double"
    card: Shape = "card"
    doubles = columns - count
    shapes = [double] * doubles + [card] * (count - doubles)
    return shapes[::-1] if reverse else shapes
