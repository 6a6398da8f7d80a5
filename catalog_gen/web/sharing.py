"""The picture that goes with a page's link where it is shared (the Open Graph protocol)."""

from catalog_gen.model.product import Product
from catalog_gen.model.shop import Shop
from catalog_gen.web.addresses import PHOTO_FOLDER, public_address
from catalog_gen.web.site import Site
from catalog_gen.web.views import SharedImage


def cover_image(site: Site) -> SharedImage | None:
    """The catalog's cover: for every page that has no picture of its own."""
    settings = site.catalog.settings
    return _image(site, settings.cover.photo, settings.title)


def shop_image(site: Site, shop: Shop) -> SharedImage | None:
    """A shop's photo, else that of its first product that has one."""
    return _image(site, _path(shop, shop.front_photo), shop.name)


def product_image(site: Site, shop: Shop, product: Product) -> SharedImage | None:
    """A product's first photo, else its shop's picture."""
    first = next(iter(product.all_photos), None)
    own = _image(site, _path(shop, first), product.alt or product.name)
    return own or shop_image(site, shop)


def _path(shop: Shop, name: str | None) -> str | None:
    return f"content/shops/{shop.id}/{name}" if name else None


def _image(site: Site, path: str | None, alt: str) -> SharedImage | None:
    """Nothing for a photo too small to be shared, or when no one knows where the site lives."""
    url = site.catalog.settings.url
    renditions = site.photos[path].of("social") if url and path else ()
    if not url or not renditions:
        return None
    rendition = renditions[0]
    address = public_address(url, f"{PHOTO_FOLDER}/{rendition.name}")
    return SharedImage(address, rendition.width, rendition.height, alt)
