"""The pages of the book, for leafing through: their titles, and where parts of them lead."""

from collections.abc import Iterator, Mapping, Sequence

from catalog_gen.model.leaflet import Area, LeadsTo, Leaf
from catalog_gen.press.anchors import SCHEME, product_anchor
from catalog_gen.press.plan import ShopGroup
from catalog_gen.press.render import Rendered
from catalog_gen.press.tasks.section import NAMED

Part = tuple[str, str, Rendered]
"""A section with its title and, for a shop's, the shop's identifier."""


def list_leaves(parts: Sequence[Part], groups: Sequence[ShopGroup]) -> tuple[Leaf, ...]:
    """A leaf for each page of the sections, in order, without pictures.

    Cards lead to their products; links within the book to its pages; other links stay.
    """
    places = _number_names(parts)
    products = _products(groups)
    return tuple(
        Leaf(title, shop, tuple(_areas(section, page, places, products)))
        for title, shop, section in parts
        for page in range(section.pages)
    )


def _areas(
    section: Rendered,
    page: int,
    places: Mapping[str, int],
    products: Mapping[str, tuple[str, int]],
) -> Iterator[Area]:
    for area in section.areas:
        leads_to = _resolve(area.target, places, products)
        if area.page == page and leads_to is not None:
            yield Area(area.left, area.top, area.width, area.height, leads_to)


def _resolve(
    target: str, places: Mapping[str, int], products: Mapping[str, tuple[str, int]]
) -> LeadsTo | None:
    """Where a target leads; None for a name that is no product's, and one that is lost."""
    if target.startswith(NAMED):
        return products.get(target.removeprefix(NAMED))
    if target.startswith(SCHEME):
        return places.get(target.removeprefix(SCHEME))
    return target


def _number_names(parts: Sequence[Part]) -> dict[str, int]:
    """The page, counted from 1, of each name."""
    places: dict[str, int] = {}
    first = 1
    for _title, _shop, section in parts:
        for area in section.areas:
            if area.target.startswith(NAMED):
                places.setdefault(area.target.removeprefix(NAMED), first + area.page)
        first += section.pages
    return places


def _products(groups: Sequence[ShopGroup]) -> dict[str, tuple[str, int]]:
    return {
        product_anchor(plan.shop, place.number): (plan.shop.id, place.number)
        for group in groups
        for plan in group.shops
        for page in plan.pages
        for place in page
    }
