"""What the pages of one site are made from."""

from dataclasses import dataclass

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import Photos
from catalog_gen.model.settings import Category
from catalog_gen.model.shop import Shop
from catalog_gen.theme.theme import Theme


@dataclass(frozen=True)
class Site:
    """The content of a site, its photos and its theme. `booklet`: whether a PDF goes with it."""

    catalog: Catalog
    photos: Photos
    theme: Theme
    booklet: bool

    @property
    def language(self) -> str:
        """`fr` or `en`."""
        return self.catalog.settings.language

    def category_of(self, shop: Shop) -> Category | None:
        """The category that a shop names."""
        categories = self.catalog.settings.categories
        return next((c for c in categories if c.id == shop.category), None)

    def accent_of(self, shop: Shop) -> str:
        """The accent of a shop's category, by its name in the theme."""
        category = self.category_of(shop)
        return self.theme.accent_name(category.colour if category else None)
