"""Where each page and file of the site lives, relative to the site's root."""

import re
from urllib.parse import urlsplit

from catalog_gen.language.nearest import fold
from catalog_gen.language.words import say
from catalog_gen.model.catalog import Catalog
from catalog_gen.model.product import Product
from catalog_gen.model.shop import Shop

HOME = "index.html"
NOT_FOUND = "404.html"
STYLE_FOLDER = "assets"
PHOTO_FOLDER = "photos"
BOOKLET = "catalogue.pdf"
SEARCH_INDEX = f"{STYLE_FOLDER}/search-index.js"


def shops_address(language: str) -> str:
    """The list of all shops."""
    return f"{say(language, 'path.shops')}/index.html"


def shop_address(shop: Shop, language: str) -> str:
    """A shop's storefront."""
    return f"{say(language, 'path.shops')}/{shop.id}/index.html"


def product_addresses(shop: Shop, language: str) -> tuple[str, ...]:
    """The pages of a shop's products, in their order.

    A reference is stable from year to year, a name is not: the reference gives the address where
    there is one. Products that would share an address are numbered.
    """
    taken: set[str] = set()
    addresses = []
    for product in shop.products:
        slug = _free_slug(_product_slug(product), taken)
        taken.add(slug)
        addresses.append(f"{say(language, 'path.shops')}/{shop.id}/{slug}/index.html")
    return tuple(addresses)


def category_address(identifier: str, language: str) -> str:
    """A category's page."""
    return f"{say(language, 'path.categories')}/{identifier}/index.html"


def idea_address(identifier: str, language: str) -> str:
    """A gift guide."""
    return f"{say(language, 'path.ideas')}/{identifier}/index.html"


def selection_address(language: str) -> str:
    """The visitor's selection."""
    return f"{say(language, 'path.selection')}/index.html"


def leaflet_address(language: str) -> str:
    """The printed catalog to leaf through; its pictures lie beside."""
    return f"{say(language, 'path.leaflet')}/index.html"


def plan_address(language: str) -> str:
    """The plan with its pins."""
    return f"{say(language, 'path.plan')}/index.html"


def legal_address(language: str) -> str:
    """The legal notice."""
    return f"{say(language, 'path.legal')}/index.html"


def accessibility_address(language: str) -> str:
    """The accessibility declaration."""
    return f"{say(language, 'path.accessibility')}/index.html"


def privacy_address(language: str) -> str:
    """What the site keeps of its visitors."""
    return f"{say(language, 'path.privacy')}/index.html"


def offline_address(language: str) -> str:
    """What is shown in place of a page that is not at hand without a network."""
    return f"{say(language, 'path.offline')}/index.html"


def search_address(language: str) -> str:
    """The results of a search, and all articles."""
    return f"{say(language, 'path.search')}/index.html"


def root_from(address: str) -> str:
    """The way from a page up to the site's root: `../../` for `boutiques/x/index.html`."""
    return "../" * address.count("/")


def public_address(url: str, address: str) -> str:
    """The https address of a page, without `index.html`."""
    return url.rstrip("/") + "/" + address.removesuffix("index.html")


def storefront_addresses(catalog: Catalog) -> dict[str, str]:
    """The https address of each shop's storefront by the shop's identifier.

    Empty when the catalog does not say where its site lives.
    """
    settings = catalog.settings
    if not settings.url:
        return {}
    return {
        shop.id: public_address(settings.url, shop_address(shop, settings.language))
        for shop in catalog.shops
    }


def public_path(url: str) -> str:
    """The path that the site lives under on its host: `/`, or `/noel/`."""
    return urlsplit(url).path.rstrip("/") + "/"


def slug_of(text: str) -> str:
    """Lower-case ASCII letters and digits joined by hyphens: `Thé noir` → `the-noir`."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")[:60].strip("-")


def _product_slug(product: Product) -> str:
    return slug_of(product.ref or product.name) or "article"


def _free_slug(slug: str, taken: set[str]) -> str:
    free, number = slug, 2
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free
