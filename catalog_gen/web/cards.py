"""Photos, offers and the cards of products and shops."""

from collections.abc import Callable

from catalog_gen.model.product import Product
from catalog_gen.model.shop import Shop
from catalog_gen.order.offers import offer_words
from catalog_gen.web.addresses import PHOTO_FOLDER, shop_address
from catalog_gen.web.facts import product_facts, shop_facts
from catalog_gen.web.selection import article_of
from catalog_gen.web.site import Site
from catalog_gen.web.views import Facts, PhotoView, ProductCard, ShopCard


def photo_view(site: Site, path: str, alt: str) -> PhotoView:
    """A photo of the catalog with the addresses of its widths."""
    photo = site.photos[path]
    sources = tuple((f"{PHOTO_FOLDER}/{r.name}", r.width) for r in photo.of("web"))
    return PhotoView(sources, photo.width, photo.height, alt)


def shop_photo(site: Site, shop: Shop, name: str, alt: str) -> PhotoView:
    """A photo that stands in a shop's folder."""
    return photo_view(site, f"content/shops/{shop.id}/{name}", alt)


def product_photos(site: Site, shop: Shop, product: Product) -> tuple[PhotoView, ...]:
    """Every photo of a product; the words of the first one are its shop's."""
    views = []
    for number, name in enumerate(product.all_photos, start=1):
        alt = product.alt if number == 1 else None
        if alt is None:
            alt = product.name if number == 1 else f"{product.name} ({number})"
        views.append(shop_photo(site, shop, name, alt))
    return tuple(views)


def product_cards(
    site: Site, shop: Shop, shows: Callable[[Product], bool] = lambda _product: True
) -> tuple[ProductCard, ...]:
    """A card for each product of a shop that the page shows, in its order."""
    addresses = zip(shop.products, site.addresses_of(shop), strict=True)
    shown = [(product, address) for product, address in addresses if shows(product)]
    facts = product_facts(site, shop, [product for product, _ in shown])
    return tuple(
        _product_card(site, shop, product, address, own)
        for (product, address), own in zip(shown, facts, strict=True)
    )


def shop_card(site: Site, shop: Shop) -> ShopCard:
    """A card for a shop."""
    return ShopCard(
        name=shop.name,
        tagline=shop.tagline or "",
        address=shop_address(shop, site.language),
        accent=site.accent_of(shop),
        photo=_front_photo(site, shop),
        facts=shop_facts(site, shop),
    )


def _product_card(
    site: Site, shop: Shop, product: Product, address: str, facts: Facts
) -> ProductCard:
    photos = product_photos(site, shop, product)
    return ProductCard(
        name=product.name,
        address=address,
        reference=product.ref or "",
        offer=offer_words(product, site.catalog.settings),
        photo=photos[0] if photos else None,
        shop=shop.name,
        accent=site.accent_of(shop),
        facts=facts,
        article=article_of(shop, product, address, photos),
    )


def _front_photo(site: Site, shop: Shop) -> PhotoView | None:
    # The card's words already name the shop: its photo is decoration, so its alt is empty.
    return shop_photo(site, shop, shop.front_photo, "") if shop.front_photo else None
