"""A product and its offer as search engines read them (schema.org, Product and Offer)."""

from collections.abc import Mapping

from catalog_gen.language.words import say
from catalog_gen.model.offer import offer_of
from catalog_gen.model.product import Availability, Product
from catalog_gen.model.shop import Shop
from catalog_gen.web.addresses import HOME, shop_address
from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import Thing, identifier, plain_text, public, thing
from catalog_gen.web.structured.lists import breadcrumb
from catalog_gen.web.structured.shops import photo_urls, store_reference

_STATES: Mapping[Availability, str] = {
    "in_stock": "https://schema.org/InStock",
    "limited": "https://schema.org/LimitedAvailability",
    "pre_order": "https://schema.org/PreOrder",
    "sold_out": "https://schema.org/SoldOut",
}


def product_things(site: Site, shop: Shop, product: Product, address: str) -> list[Thing]:
    """A product with its offer, and the way that leads to its page."""
    crumbs = [
        (say(site.language, "page.home"), HOME),
        (shop.name, shop_address(shop, site.language)),
        (product.name, address),
    ]
    return [_product(site, shop, product, address), *breadcrumb(site, crumbs)]


def _product(site: Site, shop: Shop, product: Product, address: str) -> Thing:
    return thing(
        "Product",
        at_id=identifier(site, address, "product"),
        name=product.name,
        sku=product.ref,
        description=plain_text(product.description, site.language),
        image=photo_urls(site, shop, list(product.all_photos)),
        offers=_offer(site, shop, product, address),
    )


def _offer(site: Site, shop: Shop, product: Product, address: str) -> Thing:
    """Without a price where it is on request: a zero would be read as a gift."""
    settings, offer = site.catalog.settings, offer_of(product)
    closes = settings.season.closes
    priced = offer.price is not None
    return thing(
        "Offer",
        price=str(offer.price) if priced else None,
        priceCurrency=settings.currency if priced else None,
        priceValidUntil=closes.isoformat() if priced and closes else None,
        priceSpecification=_struck_price(offer.was, settings.currency) if priced else None,
        availability=_STATES[offer.availability],
        url=public(site, address),
        seller=store_reference(site, shop),
    )


def _struck_price(was: object, currency: str) -> Thing | None:
    """The lowest price of the last 30 days, which is shown crossed out."""
    if was is None:
        return None
    kind = "https://schema.org/StrikethroughPrice"
    return thing("UnitPriceSpecification", priceType=kind, price=str(was), priceCurrency=currency)
