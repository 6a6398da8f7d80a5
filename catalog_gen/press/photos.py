"""Which photos go to paper, at which shapes, and where their bytes are."""

from collections.abc import Iterator

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import SCREEN_USES, Photos, RenditionUse
from catalog_gen.model.problem import FieldPath
from catalog_gen.press.shares import plan_pages
from catalog_gen.press.views import PrintedPhoto


def wanted_photos(catalog: Catalog) -> Iterator[tuple[str, RenditionUse, FieldPath]]:
    """Every photo that is printed: its path, its shape, and the field that names it."""
    settings = catalog.settings
    if settings.cover.photo:
        yield settings.cover.photo, "cover", ("cover", "photo")
    plans = plan_pages(catalog)
    for shop in catalog.shops:
        for page in plans[shop.id].pages:
            for place in page:
                photos = shop.products[place.number].all_photos
                if photos:
                    field = ("shops", shop.id, "products", place.number, "photo")
                    yield f"content/shops/{shop.id}/{photos[0]}", place.shape, field


def printed_photo(photos: Photos, path: str, use: RenditionUse, alt: str) -> PrintedPhoto | None:
    """The rendition of a photo that has a printed shape; None when there is no such rendition."""
    renditions = photos[path].of(use) if path in photos else ()
    return PrintedPhoto(renditions[0].name, alt) if renditions else None


def photo_keys(photos: Photos) -> dict[str, str]:
    """Where the cache holds each printed rendition, by the name that sections ask for."""
    return {
        rendition.name: rendition.key
        for photo in photos.values()
        for rendition in photo.renditions
        if rendition.use not in SCREEN_USES
    }
