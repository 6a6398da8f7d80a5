"""The script `shops`: how each shop is ordered from, for the pages where orders are written.

Amounts are whole cents, and null where the shop says nothing. Hours are timetables
(`catalog_gen.language.timetable`). Addresses of pages are relative to the site's root.
"""

from decimal import Decimal

from catalog_gen.language.timetable import timetable_of
from catalog_gen.language.words import say
from catalog_gen.model.settings import PickupPoint, Settings
from catalog_gen.model.shop import Delivery, Pickup, Shipping, Shop
from catalog_gen.order.links import channels_of
from catalog_gen.order.places import address_lines, show_web_address
from catalog_gen.order.services import (
    delivery_lines,
    ready_words,
    shipping_lines,
    week_words,
)
from catalog_gen.order.telephone import international, show_telephone, telephone_link
from catalog_gen.web.addresses import shop_address
from catalog_gen.web.data.script import script_value
from catalog_gen.web.site import Site


def shops_content(site: Site) -> str:
    """Everything of the shops that the script tells."""
    return "".join(shop.model_dump_json(exclude={"products"}) for shop in site.catalog.shops)


def shops_script(site: Site) -> str:
    """`catalog.shops` and `catalog.points`, by their identifiers."""
    settings = site.catalog.settings
    shops = {shop.id: _shop(shop, settings) for shop in site.catalog.shops}
    points = {point.id: _point(point, settings) for point in settings.pickup_points}
    return f"catalog.shops={script_value(shops)};\ncatalog.points={script_value(points)};\n"


def plain_hours(text: str | None, settings: Settings) -> dict[str, object] | None:
    """Opening hours as the script `hours` reads them; None where nothing is written."""
    season = settings.season
    return timetable_of(text, season.opens, season.closes).plain if text else None


def _shop(shop: Shop, settings: Settings) -> dict[str, object]:
    ordering, channels = shop.order, channels_of(shop)
    return {
        "id": shop.id,
        "name": shop.name,
        "code": shop.code or "",
        "page": shop_address(shop, settings.language),
        "channels": channels,
        "telephone": _telephone(shop.telephone),
        "mobile": _telephone(shop.mobile),
        "whatsapp": _digits(shop.mobile) if "whatsapp" in channels else "",
        "email": shop.email or "",
        "order_url": _web(shop.order_url),
        "hours": plain_hours(shop.opening_hours, settings),
        "pickup": _pickup(ordering.pickup, shop, settings) if ordering.pickup else None,
        "delivery": _service(ordering.delivery, delivery_lines(ordering, settings)),
        "shipping": _service(ordering.shipping, shipping_lines(ordering, settings)),
        "payment": ordering.payment,
        "terms": ordering.note or say(settings.language, "message.terms"),
    }


def _pickup(pickup: Pickup, shop: Shop, settings: Settings) -> dict[str, object]:
    ready = pickup.ready_in
    return {
        "ready": int(ready.total_seconds() // 60) if ready else 0,
        "hours": plain_hours(pickup.hours or shop.opening_hours, settings),
        "points": pickup.points,
        "words": ready_words(pickup, settings.language),
    }


def _service(service: Delivery | Shipping | None, words: list[str]) -> dict[str, object] | None:
    """A delivery or a shipping, with what it says in words."""
    if service is None:
        return None
    fee, free_from = _cents(service.fee), _cents(service.free_from)
    return {"words": " · ".join(words), "fee": fee, "free_from": free_from}


def _point(point: PickupPoint, settings: Settings) -> dict[str, object]:
    return {
        "name": point.name,
        "address": ", ".join(address_lines(point.address)),
        "hours": plain_hours(point.opening_hours, settings),
        "words": week_words(point.opening_hours, settings),
    }


def _telephone(text: str | None) -> dict[str, str] | None:
    return {"shown": show_telephone(text), "link": telephone_link(text)} if text else None


def _digits(text: str | None) -> str:
    return international(text).removeprefix("+") if text else ""


def _web(url: str | None) -> dict[str, str] | None:
    return {"words": show_web_address(url), "address": url} if url else None


def _cents(amount: Decimal | None) -> int | None:
    return None if amount is None else int(amount * 100)
