"""Which shops have pages of their own and which share one, and what stands on them."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog_gen.model.catalog import Catalog, list_chapters, printed_numbers
from catalog_gen.model.page_grid import page_grid
from catalog_gen.press.layout import PageOfPlaces, lay_out


@dataclass(frozen=True)
class ShopPages:
    """The products on each page of a shop; `sharing`: how many shops stand on its only page."""

    pages: tuple[PageOfPlaces, ...]
    sharing: int = 1


def plan_pages(catalog: Catalog) -> Mapping[str, ShopPages]:
    """The pages of each shop, by its identifier, in the order of the book.

    Shops share pages in that order, across categories; those that are left over at the end have a
    page each.
    """
    settings = catalog.settings
    shops = [shop for chapter in list_chapters(catalog) for shop in chapter.shops]
    shared = page_grid(settings.print)
    own = page_grid(settings.print, 1)
    grouped = len(shops) // shared.shops * shared.shops
    plans = {}
    for number, shop in enumerate(shops):
        grid = shared if number < grouped else own
        plans[shop.id] = ShopPages(
            lay_out(printed_numbers(shop, settings, shared), grid), grid.shops
        )
    return plans
