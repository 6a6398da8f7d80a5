"""The plan of the book: its shops in groups, and the number of each page.

Known from the catalog alone, before any section is rendered.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.language.words import say
from catalog_gen.model.catalog import Catalog, list_chapters
from catalog_gen.model.shop import Shop
from catalog_gen.press.anchors import product_anchor, shop_anchor
from catalog_gen.press.layout import PageOfPlaces
from catalog_gen.press.shares import plan_pages
from catalog_gen.press.views import FolioPage, FolioView, Tab
from catalog_gen.theme.theme import Theme

TAB_PLACES = 7
"""How many places the outer edge has; with more categories, all of them are narrower."""


@dataclass(frozen=True)
class PlannedShop:
    """A shop, its category's accent, and which products stand on each of its pages.

    `sharing`: how many shops stand on its page; 1 when it has its own.
    """

    shop: Shop
    accent: str
    pages: tuple[PageOfPlaces, ...]
    sharing: int = 1


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
    plans = plan_pages(catalog)
    others = "shops.title" if len(chapters) == 1 else "category.others"
    groups = []
    for chapter in chapters:
        category = chapter.category
        name = category.name if category else say(settings.language, others)
        accent = theme.accent_name(category.colour if category else None)
        shops = tuple(
            PlannedShop(shop, accent, plans[shop.id].pages, plans[shop.id].sharing)
            for shop in chapter.shops
        )
        groups.append(ShopGroup(name, accent, shops))
    return tuple(groups)


def shop_sections(groups: Sequence[ShopGroup]) -> Iterator[tuple[PlannedShop, ...]]:
    """The sections of the shops, in the order of the book: one shop, or those that share a page."""
    waiting: list[PlannedShop] = []
    for plan in (plan for group in groups for plan in group.shops):
        waiting.append(plan)
        if len(waiting) == plan.sharing:
            yield tuple(waiting)
            waiting = []


def count_pages(groups: Sequence[ShopGroup]) -> int:
    """How many pages the shops have."""
    return sum(len(section[0].pages) for section in shop_sections(groups))


def number_pages(groups: Sequence[ShopGroup], first: int) -> Mapping[str, int]:
    """The page number of each shop and product, when the first shop stands on page `first`."""
    numbers: dict[str, int] = {}
    page = first
    for section in shop_sections(groups):
        for plan in section:
            numbers[shop_anchor(plan.shop)] = page
            for number, places in enumerate(plan.pages):
                for place in places:
                    numbers[product_anchor(plan.shop, place.number)] = page + number
        page += len(section[0].pages)
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
    tab_of = {
        plan.shop.id: tab for tab, group in zip(tabs, groups, strict=True) for plan in group.shops
    }
    for section in shop_sections(groups):
        own = tuple(dict.fromkeys(tab_of[plan.shop.id] for plan in section))
        marked += [own for _places in section[0].pages]
    marked += [*behind, *([tabs] * plan)]
    marked += [()] * (after - 1 - len(ideas) - plan)
    folios = [_folio(number, tabs) for number, tabs in enumerate(marked, start=2)]
    return FolioView((None, *folios, None))


def _folio(number: int, tabs: tuple[Tab, ...]) -> FolioPage:
    return FolioPage(number, "left" if number % 2 == 0 else "right", tabs)
