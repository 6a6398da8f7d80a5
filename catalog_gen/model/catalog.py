"""The whole content of one catalog."""

from dataclasses import dataclass

from catalog_gen.model.page_grid import PageGrid, page_grid
from catalog_gen.model.product import Product
from catalog_gen.model.settings import Category, Idea, Settings
from catalog_gen.model.shop import Shop


@dataclass(frozen=True)
class Catalog:
    """The settings and the shops, in the order of the catalog."""

    settings: Settings
    shops: tuple[Shop, ...] = ()


@dataclass(frozen=True)
class Chapter:
    """The shops of one category; `category` is None for those that name none that is known."""

    category: Category | None
    shops: tuple[Shop, ...]


def list_chapters(catalog: Catalog) -> tuple[Chapter, ...]:
    """The categories that have shops, in the catalog's order; shops without one come last."""
    categories = catalog.settings.categories
    known = {category.id for category in categories}
    chapters = [
        Chapter(category, tuple(s for s in catalog.shops if s.category == category.id))
        for category in categories
    ]
    chapters.append(Chapter(None, tuple(s for s in catalog.shops if s.category not in known)))
    return tuple(chapter for chapter in chapters if chapter.shops)


def printed_numbers(
    shop: Shop, settings: Settings, grid: PageGrid | None = None
) -> tuple[int, ...]:
    """Which products of a shop go to paper, by their place in the shop's list, counted from 0.

    Those marked `print: true` always go; then the first unmarked ones, up to
    `print.products_per_shop` in all; those marked `print: false` never. Where shops share a page,
    none has more than its share holds. `grid`: that of the settings, for who asks for many shops.
    """
    grid = grid or page_grid(settings.print)
    most = grid.products if grid.shops > 1 else len(shop.products)
    asked = sum(product.print is True for product in shop.products)
    places = min(settings.print.products_per_shop or grid.products, most) - asked
    chosen = []
    for number, product in enumerate(shop.products):
        if product.print is None and places > 0:
            places -= 1
            chosen.append(number)
        elif product.print:
            chosen.append(number)
    return tuple(chosen[:most])


def printed_products(shop: Shop, settings: Settings) -> tuple[Product, ...]:
    """The products of a shop that go to paper, in the shop's order."""
    return tuple(shop.products[number] for number in printed_numbers(shop, settings))


def belongs_to(product: Product, idea: Idea) -> bool:
    """Whether a gift idea shows a product: named by it, or cheap enough for the idea's limit."""
    if idea.id in product.ideas:
        return True
    limit, amount = idea.price_up_to, product.amount
    return limit is not None and amount is not None and amount <= limit
