"""Which photos go to paper, at which shapes, and where their bytes are."""

from collections.abc import Iterator, Mapping

from catalog_gen.model.catalog import Catalog, printed_products
from catalog_gen.model.photo import Photo, Photos, RenditionUse
from catalog_gen.model.problem import FieldPath
from catalog_gen.press.layout import shapes_of
from catalog_gen.press.views import PrintedPhoto


def wanted_photos(catalog: Catalog) -> Iterator[tuple[str, RenditionUse, FieldPath]]:
    """Every photo that is printed: its path, its shape, and the field that names it."""
    settings = catalog.settings
    if settings.cover.photo:
        yield settings.cover.photo, "cover", ("cover", "photo")
    for shop in catalog.shops:
        products = printed_products(shop, settings)
        for product, shape in zip(products, shapes_of(len(products)), strict=True):
            if product.all_photos:
                place = ("shops", shop.id, "products", shop.products.index(product), "photo")
                yield f"content/shops/{shop.id}/{product.all_photos[0]}", shape, place


def printed_photo(photos: Photos, path: str, use: RenditionUse, alt: str) -> PrintedPhoto:
    """The rendition of a photo that has a printed shape."""
    rendition = _rendition(photos[path], use)
    return PrintedPhoto(rendition, alt)


def photo_keys(photos: Photos) -> Mapping[str, str]:
    """Where the cache holds each printed rendition, by the name that sections ask for."""
    return {
        rendition.name: rendition.key
        for photo in photos.values()
        for rendition in photo.renditions
        if rendition.use != "web"
    }


def _rendition(photo: Photo, use: RenditionUse) -> str:
    return photo.of(use)[0].name
