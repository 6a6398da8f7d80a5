"""A shop's section: its products laid out on pages, its contact at the foot."""

from collections.abc import Mapping, Sequence
from typing import Literal

from catalog_gen.language.words import say
from catalog_gen.model.photo import Photos
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.offers import offer_words
from catalog_gen.press.anchors import product_anchor, shop_anchor
from catalog_gen.press.contact import printed_contact
from catalog_gen.press.layout import Place
from catalog_gen.press.page_format import PageFormat, page_format
from catalog_gen.press.photos import printed_photo
from catalog_gen.press.plan import PlannedShop
from catalog_gen.press.qr import DrawCode, qr_svg
from catalog_gen.press.views import PrintedProduct, PrintedShop, SharedPage

_LETTERS_OF_NAME = 44
"""A longer name is set smaller in a card of A5, which is `_CARD_OF_A5` mm wide."""

_CARD_OF_A5 = 60

_LETTERS_OF_SHOP = (24, 46)
"""The same for a shop's name in the band of A5: set smaller, and smaller still."""

_LETTER_OF_NAME, _LETTER_OF_TAGLINE = 2.6, 1.6
"""mm that a letter takes in the slimmest bands, about."""


def printed_shop(
    plan: PlannedShop,
    settings: Settings,
    photos: Photos,
    page: str,
    mark: str = "",
    draw: DrawCode = qr_svg,
) -> PrintedShop:
    """The view of a shop's section.

    `page`: the https address of its storefront; `mark`: its number on the plan; each may be empty.
    `draw` makes the QR code.
    """
    shop, paper = plan.shop, page_format(settings.print, plan.sharing)
    category = next((c.name for c in settings.categories if c.id == shop.category), "")
    pages = tuple(
        tuple(_printed_product(shop, place, settings, photos, paper) for place in places)
        for places in plan.pages
    )
    alcohol = any(
        shop.products[p.number].kind == "alcohol" for places in plan.pages for p in places
    )
    return PrintedShop(
        anchor=shop_anchor(shop),
        fit=f"shops/{shop.id}",
        name=shop.name,
        size=_size(shop.name, paper.name_room),
        tagline=_tagline(shop, paper),
        category=category,
        accent=plan.accent,
        description=shop.description or "",
        pages=pages,
        contact=printed_contact(shop, settings, page, paper, mark, draw),
        legal=say(settings.language, "law.alcohol") if alcohol else "",
    )


def shared_page(
    plans: Sequence[PlannedShop],
    settings: Settings,
    photos: Photos,
    pages: Mapping[str, str],
    marks: Mapping[str, str],
    draw: DrawCode = qr_svg,
) -> SharedPage:
    """The view of a page that several shops share.

    `pages` as in an edition; `marks`: the number of each shop on the plan, by its identifier;
    `draw` makes the QR codes.
    """
    paper = page_format(settings.print, len(plans))
    shops = tuple(
        printed_shop(plan, settings, photos, pages.get(shop, ""), marks.get(shop, ""), draw)
        for plan in plans
        for shop in (plan.shop.id,)
    )
    return SharedPage(
        shops=shops,
        low=paper.low,
        legal=next((shop.legal for shop in shops if shop.legal), ""),
    )


def _printed_product(
    shop: Shop, place: Place, settings: Settings, photos: Photos, paper: PageFormat
) -> PrintedProduct:
    product, frame = shop.products[place.number], paper.frames[place.shape]
    offer = offer_words(product, settings)
    photo = product.all_photos[0] if product.all_photos else None
    path = f"content/shops/{shop.id}/{photo}"
    return PrintedProduct(
        anchor=product_anchor(shop, place.number),
        fit=f"shops/{shop.id}/products/{place.number}",
        shape=place.shape,
        beside=frame.beside,
        narrow=frame.narrow,
        name=product.name,
        long=len(product.name) > _LETTERS_OF_NAME * min(1.0, frame.words[0] / _CARD_OF_A5),
        reference=product.ref or "",
        description=(product.description or "") if frame.describes else "",
        price=offer.price or say(settings.language, "offer.on_request"),
        priced=bool(offer.price),
        was=offer.was,
        unit_price=offer.unit_price,
        note=offer.note,
        options=tuple((name, ", ".join(values)) for name, values in product.options.items())
        if frame.lists_options
        else (),
        photo=printed_photo(photos, path, place.shape, product.alt or product.name)
        if photo
        else None,
    )


def _size(name: str, room: float) -> Literal["", "long", "very-long"]:
    long, very_long = (letters * room for letters in _LETTERS_OF_SHOP)
    if len(name) > very_long:
        return "very-long"
    return "long" if len(name) > long else ""


def _tagline(shop: Shop, paper: PageFormat) -> str:
    """In the slimmest bands it stands beside the name, where there is room for both."""
    slim = paper.grid.shops > 1 and paper.low
    letters = len(shop.name) * _LETTER_OF_NAME + len(shop.tagline or "") * _LETTER_OF_TAGLINE
    return "" if slim and letters > paper.inner - 6 else shop.tagline or ""
