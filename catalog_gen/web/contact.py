"""How to reach and find a shop, in words and links."""

from urllib.parse import quote

from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.places import address_lines, directions_link, show_web_address
from catalog_gen.order.services import hours_table
from catalog_gen.order.telephone import show_telephone, telephone_link
from catalog_gen.web.data.script import script_value
from catalog_gen.web.data.shops import plain_hours
from catalog_gen.web.views import ContactView, Link, OrderLink

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
        email=_email(shop.email),
        site=_site(shop.url),
        order_site=_site(shop.order_url),
        social=tuple(Link(_NETWORKS[name], url) for name, url in shop.social.items()),
        address_lines=address_lines(shop.address),
        directions=directions_link(shop),
        hours=hours_table(shop.opening_hours, settings.season, settings.language),
        timetable=_timetable(shop, settings),
    )


def _timetable(shop: Shop, settings: Settings) -> str:
    hours = plain_hours(shop.opening_hours, settings)
    return script_value(hours) if hours else ""


def _telephone(text: str | None) -> OrderLink | None:
    return OrderLink("phone", telephone_link(text), show_telephone(text)) if text else None


def _email(address: str | None) -> OrderLink | None:
    link = f"mailto:{quote(address or '', safe='@')}"
    return OrderLink("email", link, address) if address else None


def _site(url: str | None) -> Link | None:
    return Link(show_web_address(url), url) if url else None
