"""Which photos the site shows."""

from collections.abc import Iterator

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import RenditionUse
from catalog_gen.model.problem import FieldPath


def wanted_photos(catalog: Catalog) -> Iterator[tuple[str, RenditionUse, FieldPath]]:
    """Every photo of the catalog: its path, its use, and the field that names it.

    What stands for a page where its link is shared comes in that use too, when links to the site
    can be told at all.
    """
    for path, field, leads in _named_photos(catalog):
        yield path, "web", field
        if leads and catalog.settings.url:
            yield path, "social", field


def _named_photos(catalog: Catalog) -> Iterator[tuple[str, FieldPath, bool]]:
    """Each photo, the field that names it, and whether it stands for a page."""
    if catalog.settings.cover.photo:
        yield catalog.settings.cover.photo, ("cover", "photo"), True
    if catalog.settings.map:
        yield catalog.settings.map.image, ("map", "image"), False
    for shop in catalog.shops:
        place: FieldPath = ("shops", shop.id)
        folder = f"content/shops/{shop.id}"
        for name, field, leads in ((shop.photo, "photo", True), (shop.logo, "logo", False)):
            if name:
                yield f"{folder}/{name}", (*place, field), leads
        for number, product in enumerate(shop.products):
            for position, name in enumerate(product.all_photos):
                yield f"{folder}/{name}", (*place, "products", number, "photo"), position == 0
