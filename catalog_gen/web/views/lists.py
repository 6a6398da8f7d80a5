"""Pages that list shops and products."""

from dataclasses import dataclass

from catalog_gen.web.views.cards import ProductCard, ShopCard
from catalog_gen.web.views.filters import FilterView
from catalog_gen.web.views.parts import Link


@dataclass(frozen=True)
class GroupView:
    """A category and its shops."""

    category: Link
    shops: tuple[ShopCard, ...]


@dataclass(frozen=True)
class ListView:
    """A category's or an idea's page."""

    name: str
    accent: str
    eyebrow: str
    shops: tuple[ShopCard, ...]
    products: tuple[ProductCard, ...]
    filters: FilterView | None
    legal: str


@dataclass(frozen=True)
class ShopsView:
    """The page of all shops."""

    groups: tuple[GroupView, ...]
    filters: FilterView | None
    legal: str


@dataclass(frozen=True)
class SearchView:
    """The page of results, which scripts fill."""

    filters: FilterView | None
    products: tuple[tuple[str, ProductCard], ...]
    """Cards to fill for what is found, by what kind of product they are for."""
    shop: ShopCard
    shops: tuple[Link, ...]
    """For those who read it without scripts."""
    lists: tuple[Link, ...]
    """Categories and ideas, when nothing is found."""
    legal: str


@dataclass(frozen=True)
class SelectionView:
    """The page of the visitor's selection, which scripts fill."""

    legal: str
