"""What the pages of one site are made from."""

from dataclasses import dataclass
from functools import cached_property

from catalog_gen.model.catalog import Catalog, belongs_to
from catalog_gen.model.photo import Photo, Photos
from catalog_gen.model.season import SeasonState
from catalog_gen.model.settings import Category
from catalog_gen.model.shop import Shop
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import make_key
from catalog_gen.web.addresses import product_addresses


@dataclass(frozen=True)
class Site:
    """The content of a site, its photos and its theme.

    `booklet`: whether a PDF goes with it; `leaflet`: whether that can be leafed through.
    """

    catalog: Catalog
    photos: Photos
    theme: Theme
    booklet: bool
    season: SeasonState = "open"
    """What the season is on the day of the build."""
    leaflet: bool = False

    def photos_in(self, shop: str) -> tuple[Photo, ...]:
        """The photos of a shop, by its identifier; of the catalog itself for an empty one."""
        return tuple(self._photos_by_shop.get(shop, ()))

    @property
    def digest(self) -> str:
        """Stands for all that pages show but the catalog's settings."""
        return make_key(self._digest_photos(""), *self._digests.values())

    def digest_of(self, shop: Shop) -> str:
        """Stands for all that pages and scripts show of a shop, for the keys of the cache."""
        return self._digests[shop.id]

    def ideas_of(self, shop: Shop) -> tuple[str, ...]:
        """The gift ideas that some product of a shop belongs to, by their identifiers."""
        return self._ideas[shop.id]

    def addresses_of(self, shop: Shop) -> tuple[str, ...]:
        """The pages of a shop's products, in their order."""
        return self._addresses[shop.id]

    @cached_property
    def _digests(self) -> dict[str, str]:
        return {
            shop.id: make_key(shop.model_dump_json(), self._digest_photos(shop.id))
            for shop in self.catalog.shops
        }

    def _digest_photos(self, shop: str) -> str:
        return make_key(*[photo.identity for photo in self.photos_in(shop)])

    @cached_property
    def _ideas(self) -> dict[str, tuple[str, ...]]:
        ideas = self.catalog.settings.ideas
        return {
            shop.id: tuple(i.id for i in ideas if any(belongs_to(p, i) for p in shop.products))
            for shop in self.catalog.shops
        }

    @cached_property
    def _addresses(self) -> dict[str, tuple[str, ...]]:
        return {shop.id: product_addresses(shop, self.language) for shop in self.catalog.shops}

    @cached_property
    def _photos_by_shop(self) -> dict[str, list[Photo]]:
        shops: dict[str, list[Photo]] = {}
        for path in sorted(self.photos):
            parts = path.split("/")
            shops.setdefault(parts[2] if len(parts) > 3 else "", []).append(self.photos[path])
        return shops

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
