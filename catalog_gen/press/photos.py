"""Which photos go to paper, at which shapes, and where their bytes are."""

from collections.abc import Iterable, Iterator

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import PRESS_USES, PRINTED_USES, Photos, Rendition, RenditionUse
from catalog_gen.model.plan import mark_places
from catalog_gen.model.problem import FieldPath
from catalog_gen.press.proxies import write_proxy
from catalog_gen.press.shares import plan_pages
from catalog_gen.press.views import PrintedPhoto

_RGB, _INKS = 3, 4
"""Colours of a picture."""


def wanted_photos(catalog: Catalog) -> Iterator[tuple[str, RenditionUse, FieldPath]]:
    """Every photo that is printed: its path, its shape, and the field that names it."""
    settings = catalog.settings
    if settings.cover.photo:
        yield settings.cover.photo, "cover", ("cover", "photo")
    if settings.map and (places := mark_places(catalog)) and places.shops:
        yield settings.map.image, "plan", ("map", "image")
    plans = plan_pages(catalog)
    for shop in catalog.shops:
        for page in plans[shop.id].pages:
            for place in page:
                photos = shop.products[place.number].all_photos
                if photos:
                    field = ("shops", shop.id, "products", place.number, "photo")
                    yield f"content/shops/{shop.id}/{photos[0]}", place.shape, field


def wanted_twins(
    printed: Iterable[tuple[str, RenditionUse, FieldPath]],
) -> Iterator[tuple[str, RenditionUse, FieldPath]]:
    """The same photos in inks, for the press edition, given those that are printed."""
    for path, use, field in printed:
        yield path, _twin_use(use), field


def printed_photo(photos: Photos, path: str, use: RenditionUse, alt: str) -> PrintedPhoto | None:
    """The rendition of a photo that has a printed shape; None when there is no such rendition."""
    renditions = photos[path].of(use) if path in photos else ()
    return PrintedPhoto(renditions[0].name, alt) if renditions else None


def photo_proxies(photos: Photos) -> dict[str, bytes]:
    """What stands for each printed rendition, by the name that sections ask for."""
    return {
        rendition.name: _proxy(rendition, _RGB)
        for photo in photos.values()
        for rendition in photo.renditions
        if rendition.use in PRINTED_USES
    }


def twin_proxies(photos: Photos) -> dict[str, bytes]:
    """What stands for the twin in inks of each printed rendition, by the latter's name.

    Renditions without a twin, as in a build for the screen alone, are left out.
    """
    return {
        rendition.name: _proxy(twin, _INKS)
        for photo in photos.values()
        for rendition in photo.renditions
        if rendition.use in PRINTED_USES
        for twin in photo.of(_twin_use(rendition.use))
    }


def _proxy(rendition: Rendition, colours: int) -> bytes:
    return write_proxy(rendition.key, rendition.width, rendition.height, colours)


def _twin_use(use: RenditionUse) -> RenditionUse:
    return next(twin for printed, twin in PRESS_USES.items() if printed == use)
