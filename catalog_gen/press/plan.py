"""The plan of the book: its shops in groups, and the number of each page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.language.words import say
from catalog_gen.model.catalog import Catalog, list_chapters
from catalog_gen.model.shop import Shop
from catalog_gen.press.views import FolioPage, FolioView, PrintedShop, Tab
from catalog_gen.theme.theme import Theme

TAB_PLACES = 7
"""How many places the outer edge has; more categories begin again at the top."""


@dataclass(frozen=True)
class ShopGroup:
    """A category of the book: its name, its accent, and its shops in order."""

    name: str
    accent: str
    shops: tuple[Shop, ...]


def shop_groups(catalog: Catalog, theme: Theme) -> tuple[ShopGroup, ...]:
    """The categories that have shops, in the catalog's order; shops without one come last."""
    chapters = list_chapters(catalog)
    others = "shops.title" if len(chapters) == 1 else "category.others"
    return tuple(
        ShopGroup(
            chapter.category.name if chapter.category else say(catalog.settings.language, others),
            theme.accent_name(chapter.category.colour if chapter.category else None),
            chapter.shops,
        )
        for chapter in chapters
    )


def number_pages(shops: Sequence[PrintedShop], first: int) -> Mapping[str, int]:
    """The page number of each shop and product, when the first shop stands on page `first`."""
    numbers: dict[str, int] = {}
    page = first
    for shop in shops:
        numbers[shop.anchor] = page
        for products in shop.pages:
            for product in products:
                numbers[product.anchor] = page
            page += 1
    return numbers


def folio_view(
    groups: Sequence[ShopGroup], shops: Mapping[str, PrintedShop], before: int, after: int
) -> FolioView:
    """What is stamped on each page: nothing on the first and the last one.

    Args:
        groups: the categories in order.
        shops: the view of each shop by its identifier.
        before: number of pages ahead of the first shop, the cover included.
        after: number of pages behind the last shop, the back cover included.
    """
    tabs = tuple(Tab(group.accent, place % TAB_PLACES) for place, group in enumerate(groups))
    contents = before - 1
    pages: list[FolioPage | None] = [None]
    pages += [_folio(number, tabs if number > contents else ()) for number in range(2, before + 1)]
    for tab, group in zip(tabs, groups, strict=True):
        for shop in group.shops:
            for _products in shops[shop.id].pages:
                pages.append(_folio(len(pages) + 1, (tab,)))
    for _page in range(after - 1):
        pages.append(_folio(len(pages) + 1, ()))
    return FolioView((*pages, None))


def _folio(number: int, tabs: tuple[Tab, ...]) -> FolioPage:
    return FolioPage(number, "left" if number % 2 == 0 else "right", tabs)
