"""How to reach and find a shop, in words and links."""

from urllib.parse import quote, urlsplit

from catalog_gen.language.opening_hours import HoursTable, describe_hours
from catalog_gen.language.prices import format_price
from catalog_gen.language.words import say
from catalog_gen.model.settings import Season, Settings
from catalog_gen.model.shop import Address, Ordering, Shop
from catalog_gen.order.telephone import show_telephone, telephone_link
from catalog_gen.web.views import ContactView, Link, OrderLink, ServiceView

_NETWORKS = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "tiktok": "TikTok",
    "youtube": "YouTube",
    "pinterest": "Pinterest",
    "linkedin": "LinkedIn",
}


def contact_of(shop: Shop, settings: Settings) -> ContactView:
    """Everything that a shop gave to be reached by."""
    return ContactView(
        telephone=_telephone(shop.telephone),
        mobile=_telephone(shop.mobile),
        email=shop.email and OrderLink("email", f"mailto:{quote(shop.email, safe='@')}", shop.email)
        or None,
        site=Link(_host(shop.url), shop.url) if shop.url else None,
        order_site=Link(_host(shop.order_url), shop.order_url) if shop.order_url else None,
        social=tuple(Link(_NETWORKS[name], url) for name, url in shop.social.items()),
        address_lines=address_lines(shop.address),
        directions=_directions(shop),
        hours=hours_table(shop.opening_hours, settings.season, settings.language),
    )


def services_of(shop: Shop, settings: Settings) -> tuple[ServiceView, ...]:
    """Collection, delivery, shipping and payment, each with what the shop says of it."""
    language = settings.language
    services = [
        ("service.pickup", _pickup_lines(shop, settings)),
        ("service.delivery", _delivery_lines(shop.order, settings)),
        ("service.shipping", _shipping_lines(shop.order, settings)),
        ("service.payment", _payment_lines(shop.order, language)),
    ]
    return tuple(ServiceView(say(language, key), tuple(lines)) for key, lines in services if lines)


def address_lines(address: Address | None) -> tuple[str, ...]:
    """Street, then postal code and city."""
    if not address:
        return ()
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    return tuple(line for line in (address.street, town) if line)


def hours_table(text: str | None, season: Season, language: str) -> HoursTable | None:
    """Opening hours over the season of the catalog."""
    return describe_hours(text, season.opens, season.closes, language) if text else None


def _telephone(text: str | None) -> OrderLink | None:
    return OrderLink("phone", telephone_link(text), show_telephone(text)) if text else None


def _host(url: str) -> str:
    parts = urlsplit(url)
    return (parts.hostname or url).removeprefix("www.") + parts.path.rstrip("/")


def _directions(shop: Shop) -> str:
    # geo: links fail on iOS and on desktops; OpenStreetMap's pages work everywhere.
    if shop.location:
        latitude, longitude = shop.location
        point = f"mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}"
        return f"https://www.openstreetmap.org/?{point}"
    lines = address_lines(shop.address)
    if not lines:
        return ""
    return f"https://www.openstreetmap.org/search?query={quote(', '.join(lines), safe='')}"


def _pickup_lines(shop: Shop, settings: Settings) -> list[str]:
    pickup, language = shop.order.pickup, settings.language
    if not pickup:
        return []
    lines = []
    if pickup.ready_in:
        minutes = int(pickup.ready_in.total_seconds() // 60)
        lines.append(say(language, "pickup.ready_in", delay=_delay(minutes, language)))
    table = hours_table(pickup.hours, settings.season, language)
    lines += [f"{line.days} : {line.hours}" for line in (table.week if table else ())]
    for point in settings.pickup_points:
        if point.id in pickup.points:
            lines.append(_point_line(point.name, point.opening_hours, settings))
    return lines or [say(language, "pickup.in_shop")]


def _point_line(name: str, hours: str | None, settings: Settings) -> str:
    table = hours_table(hours, settings.season, settings.language)
    when = ", ".join(f"{line.days} {line.hours}" for line in (table.week if table else ()))
    return say(settings.language, "pickup.point", name=name) + (f" ({when})" if when else "")


def _delay(minutes: int, language: str) -> str:
    days, hours = minutes // 1440, minutes // 60
    if minutes % 1440 == 0 and days > 2:  # noqa: PLR2004
        return say(language, "delay.days", n=days)
    if minutes % 60 == 0:
        return say(language, "delay.hours", n=hours)
    return say(language, "delay.minutes", n=minutes)


def _delivery_lines(ordering: Ordering, settings: Settings) -> list[str]:
    delivery, language = ordering.delivery, settings.language
    if not delivery:
        return []
    lines = [delivery.area] if delivery.area else []
    if delivery.fee:
        price = format_price(delivery.fee, settings.currency, language)
        lines.append(say(language, "delivery.fee", price=price))
    else:
        lines.append(say(language, "delivery.free"))
    if delivery.fee and delivery.free_from is not None:
        price = format_price(delivery.free_from, settings.currency, language)
        lines.append(say(language, "delivery.free_from", price=price))
    return lines


def _shipping_lines(ordering: Ordering, settings: Settings) -> list[str]:
    shipping, language = ordering.shipping, settings.language
    if not shipping:
        return []
    lines = []
    if shipping.fee is not None:
        price = format_price(shipping.fee, settings.currency, language)
        lines.append(say(language, "shipping.fee", price=price))
    if shipping.free_from is not None:
        price = format_price(shipping.free_from, settings.currency, language)
        lines.append(say(language, "delivery.free_from", price=price))
    if shipping.note:
        lines.append(shipping.note)
    return lines or [say(language, "shipping.possible")]


def _payment_lines(ordering: Ordering, language: str) -> list[str]:
    means = ", ".join(say(language, f"payment.{way}") for way in ordering.payment)
    return [means[0].upper() + means[1:]] if means else []
