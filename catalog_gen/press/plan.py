"""The plan of the book: its shops in groups, and the number of each page.

Known from the catalog alone, before any section is rendered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.language.words import say
from catalog_gen.model.catalog import Catalog, list_chapters, printed_numbers
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.press.anchors import product_anchor, shop_anchor
from catalog_gen.press.layout import PageOfPlaces, lay_out
from catalog_gen.press.views import FolioPage, FolioView, Tab
from catalog_gen.theme.theme import Theme

TAB_PLACES = 7
"""How many places the outer edge has; more categories begin again at the top."""


@dataclass(frozen=True)
class PlannedShop:
    """A shop, its category's accent, and which products stand on each of its pages."""

    shop: Shop
    accent: str
    pages: tuple[PageOfPlaces, ...]


@dataclass(frozen=True)
class ShopGroup:
    """A category of the book: its name, its accent, and its shops in order."""

    name: str
    accent: str
    shops: tuple[PlannedShop, ...]


def shop_groups(catalog: Catalog, theme: Theme) -> tuple[ShopGroup, ...]:
    """The categories that have shops, in the catalog's order; shops without one come last."""
    chapters = list_chapters(catalog)
    settings = catalog.settings
    others = "shops.title" if len(chapters) == 1 else "category.others"
    groups = []
    for chapter in chapters:
        category = chapter.category
        name = category.name if category else say(settings.language, others)
        accent = theme.accent_name(category.colour if category else None)
        shops = tuple(_plan_shop(shop, accent, settings) for shop in chapter.shops)
        groups.append(ShopGroup(name, accent, shops))
    return tuple(groups)


def number_pages(groups: Sequence[ShopGroup], first: int) -> Mapping[str, int]:
    """The page number of each shop and product, when the first shop stands on page `first`."""
    numbers: dict[str, int] = {}
    page = first
    for plan in (plan for group in groups for plan in group.shops):
        numbers[shop_anchor(plan.shop)] = page
        for places in plan.pages:
            for place in places:
                numbers[product_anchor(plan.shop, place.number)] = page
            page += 1
    return numbers


def folio_view(groups: Sequence[ShopGroup], before: int, after: int) -> FolioView:
    """What is stamped on each page: nothing on the first and the last one.

    Args:
        groups: the categories in order.
        before: number of pages ahead of the first shop, the cover included.
        after: number of pages behind the last shop, the back cover included.
    """
    tabs = tuple(Tab(group.accent, place % TAB_PLACES) for place, group in enumerate(groups))
    pages: list[FolioPage | None] = [None]
    pages += [_folio(number, tabs if number == before else ()) for number in range(2, before + 1)]
    for tab, group in zip(tabs, groups, strict=True):
        for plan in group.shops:
            for _places in plan.pages:
                pages.append(_folio(len(pages) + 1, (tab,)))
    for _page in range(after - 1):
        pages.append(_folio(len(pages) + 1, ()))
    return FolioView((*pages, None))


def _plan_shop(shop: Shop, accent: str, settings: Settings) -> PlannedShop:
    return PlannedShop(shop, accent, lay_out(printed_numbers(shop, settings)))


def _folio(number: int, tabs: tuple[Tab, ...]) -> FolioPage:
    return FolioPage(number, "left" if number % 2 == 0 else "right", tabs)
