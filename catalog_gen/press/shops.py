"""A shop's section: its products laid out on pages, its contact at the foot."""

from catalog_gen.language.words import say
from catalog_gen.model.catalog import printed_products
from catalog_gen.model.photo import Photos
from catalog_gen.model.product import Product
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.offers import offer_words
from catalog_gen.press.contact import printed_contact
from catalog_gen.press.layout import Shape, lay_out
from catalog_gen.press.photos import printed_photo
from catalog_gen.press.views import PrintedProduct, PrintedShop


def shop_anchor(shop: Shop) -> str:
    """Where links to a shop's section lead."""
    return f"boutique-{shop.id}"


def product_anchor(shop: Shop, product: Product) -> str:
    """Where links to a printed product lead."""
    return f"article-{shop.id}-{shop.products.index(product) + 1}"


def printed_shop(
    shop: Shop, settings: Settings, photos: Photos, accent: str, page: str
) -> PrintedShop:
    """The view of a shop's section; `page` is the https address of its storefront, or empty."""
    category = next((c.name for c in settings.categories if c.id == shop.category), "")
    products = printed_products(shop, settings)
    pages = tuple(
        tuple(
            _printed_product(shop, products[place.number], settings, photos, place.shape)
            for place in places
        )
        for places in lay_out(len(products))
    )
    alcohol = any(product.kind == "alcohol" for product in products)
    return PrintedShop(
        anchor=shop_anchor(shop),
        fit=f"shops/{shop.id}",
        name=shop.name,
        tagline=shop.tagline or "",
        category=category,
        accent=accent,
        description=shop.description or "",
        pages=pages,
        contact=printed_contact(shop, settings, page),
        legal=say(settings.language, "law.alcohol") if alcohol else "",
    )


def _printed_product(
    shop: Shop, product: Product, settings: Settings, photos: Photos, shape: Shape
) -> PrintedProduct:
    offer = offer_words(product, settings)
    photo = product.all_photos[0] if product.all_photos else None
    path = f"content/shops/{shop.id}/{photo}"
    return PrintedProduct(
        anchor=product_anchor(shop, product),
        fit=f"shops/{shop.id}/products/{shop.products.index(product)}",
        shape=shape,
        name=product.name,
        reference=product.ref or "",
        description=product.description or "",
        price=offer.price or say(settings.language, "offer.on_request"),
        priced=bool(offer.price),
        was=offer.was,
        unit_price=offer.unit_price,
        note=offer.note,
        options=tuple((name, ", ".join(values)) for name, values in product.options.items()),
        photo=printed_photo(photos, path, shape, product.alt or product.name) if photo else None,
    )
