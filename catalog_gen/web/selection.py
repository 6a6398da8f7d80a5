"""The visitor's selection: what it keeps of a product, and the page that orders are made on."""

from collections.abc import Sequence

from catalog_gen.language.words import say
from catalog_gen.model.offer import offer_of
from catalog_gen.model.product import Product
from catalog_gen.model.shop import Shop
from catalog_gen.web.addresses import selection_address
from catalog_gen.web.facts import cents_of
from catalog_gen.web.notices import shops_notice
from catalog_gen.web.page import Page
from catalog_gen.web.site import Site
from catalog_gen.web.views import Article, PhotoView, SelectionView


def article_of(shop: Shop, product: Product, address: str, photos: Sequence[PhotoView]) -> Article:
    """What the selection keeps of a product whose page is at an address."""
    offer = offer_of(product)
    return Article(
        shop=shop.id,
        page=address,
        name=product.name,
        reference=product.ref or "",
        cents=cents_of(product),
        photo=photos[0].sources[0][0] if photos else "",
        options=tuple(product.options.items()),
        sold_out=not offer.can_be_ordered,
    )


def selection_page(site: Site) -> Page:
    """The page that scripts fill with the visitor's selection."""
    title = say(site.language, "selection.title")
    description = say(site.language, "head.selection", title=site.catalog.settings.title)
    address = selection_address(site.language)
    view = SelectionView(shops_notice(site.catalog.shops, site.language))
    return Page(address, "selection.html.jinja", view, title, description)
