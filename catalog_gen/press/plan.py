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
"""How many places the outer edge has; with more categories, all of them are narrower."""


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


def folio_view(
    groups: Sequence[ShopGroup], before: int, after: int, ideas: Sequence[str] = (), plan: int = 0
) -> FolioView:
    """What is stamped on each page: nothing on the first and the last one.

    Contents and plan bear the tabs of all categories, since they show all; ideas have one of
    their own, below those, each page in its accent.

    Args:
        groups: the categories in order.
        before: number of pages ahead of the first shop, the cover included.
        after: number of pages behind the last shop, the back cover included.
        ideas: the accent of each page of ideas, which follow the shops.
        plan: number of pages of the plan, which follows the ideas.
    """
    places = max(TAB_PLACES, len(groups) + bool(ideas))
    tabs = tuple(Tab(group.accent, place, places) for place, group in enumerate(groups))
    behind = [(Tab(accent, len(groups), places),) for accent in ideas]
    marked = [tabs if number == before else () for number in range(2, before + 1)]
    for tab, group in zip(tabs, groups, strict=True):
        marked += [(tab,) for planned in group.shops for _places in planned.pages]
    marked += [*behind, *([tabs] * plan)]
    marked += [()] * (after - 1 - len(ideas) - plan)
    folios = [_folio(number, tabs) for number, tabs in enumerate(marked, start=2)]
    return FolioView((None, *folios, None))


def _plan_shop(shop: Shop, accent: str, settings: Settings) -> PlannedShop:
    return PlannedShop(shop, accent, lay_out(printed_numbers(shop, settings)))


def _folio(number: int, tabs: tuple[Tab, ...]) -> FolioPage:
    return FolioPage(number, "left" if number % 2 == 0 else "right", tabs)
