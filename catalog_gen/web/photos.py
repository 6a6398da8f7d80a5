"""Which photos the site shows."""

from collections.abc import Iterator

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import RenditionUse
from catalog_gen.model.problem import FieldPath


def wanted_photos(catalog: Catalog) -> Iterator[tuple[str, RenditionUse, FieldPath]]:
    """Every photo of the catalog: its path, its use, and the field that names it."""
    if catalog.settings.cover.photo:
        yield catalog.settings.cover.photo, "web", ("cover", "photo")
    for shop in catalog.shops:
        place: FieldPath = ("shops", shop.id)
        folder = f"content/shops/{shop.id}"
        for name, field in ((shop.photo, "photo"), (shop.logo, "logo")):
            if name:
                yield f"{folder}/{name}", "web", (*place, field)
        for number, product in enumerate(shop.products):
            for name in product.all_photos:
                yield f"{folder}/{name}", "web", (*place, "products", number, "photo")
