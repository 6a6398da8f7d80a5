"""A shop's section: its products laid out on pages, its contact at the foot."""

from catalog_gen.language.words import say
from catalog_gen.model.photo import Photos
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.offers import offer_words
from catalog_gen.press.anchors import product_anchor, shop_anchor
from catalog_gen.press.contact import printed_contact
from catalog_gen.press.layout import Place
from catalog_gen.press.photos import printed_photo
from catalog_gen.press.plan import PlannedShop
from catalog_gen.press.views import PrintedProduct, PrintedShop


def printed_shop(
    plan: PlannedShop, settings: Settings, photos: Photos, page: str, mark: str = ""
) -> PrintedShop:
    """The view of a shop's section.

    `page`: the https address of its storefront; `mark`: its number on the plan; each may be empty.
    """
    shop = plan.shop
    category = next((c.name for c in settings.categories if c.id == shop.category), "")
    pages = tuple(
        tuple(_printed_product(shop, place, settings, photos) for place in places)
        for places in plan.pages
    )
    alcohol = any(
        shop.products[p.number].kind == "alcohol" for places in plan.pages for p in places
    )
    return PrintedShop(
        anchor=shop_anchor(shop),
        fit=f"shops/{shop.id}",
        name=shop.name,
        tagline=shop.tagline or "",
        category=category,
        accent=plan.accent,
        description=shop.description or "",
        pages=pages,
        contact=printed_contact(shop, settings, page, mark),
        legal=say(settings.language, "law.alcohol") if alcohol else "",
    )


def _printed_product(
    shop: Shop, place: Place, settings: Settings, photos: Photos
) -> PrintedProduct:
    product = shop.products[place.number]
    offer = offer_words(product, settings)
    photo = product.all_photos[0] if product.all_photos else None
    path = f"content/shops/{shop.id}/{photo}"
    return PrintedProduct(
        anchor=product_anchor(shop, place.number),
        fit=f"shops/{shop.id}/products/{place.number}",
        shape=place.shape,
        name=product.name,
        reference=product.ref or "",
        description=product.description or "",
        price=offer.price or say(settings.language, "offer.on_request"),
        priced=bool(offer.price),
        was=offer.was,
        unit_price=offer.unit_price,
        note=offer.note,
        options=tuple((name, ", ".join(values)) for name, values in product.options.items()),
        photo=printed_photo(photos, path, place.shape, product.alt or product.name)
        if photo
        else None,
    )
