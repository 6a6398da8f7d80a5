"""Links that carry an order, by the rules of each scheme, none longer than mail clients take."""

from collections.abc import Iterator
from urllib.parse import quote

from catalog_gen.model.shop import Channel, Shop
from catalog_gen.order.message import Message, Order, compact_message, full_message
from catalog_gen.order.telephone import international, telephone_link

LONGEST_LINK = 1_900
"""Characters; mail clients on Windows cut around 2,000."""


def order_links(shop: Shop, order: Order) -> dict[Channel, str]:
    """Every link by which this order reaches its shop, in the shop's order of preference.

    A channel is left out when the shop lacks its number or address, or when even the compact
    form of the order exceeds `LONGEST_LINK`.
    """
    make = {
        "phone": _phone,
        "email": _email,
        "sms": _sms,
        "whatsapp": _whatsapp,
        "web": _web,
    }
    links: dict[Channel, str] = {}
    for channel in channels_of(shop):
        if link := make[channel](shop, order):
            links[channel] = link
    return links


def channels_of(shop: Shop) -> tuple[Channel, ...]:
    """The channels a shop is reached by, in its order of preference.

    WhatsApp is a third party: only for shops that name it.
    """
    has: dict[Channel, bool] = {
        "phone": bool(shop.telephone or shop.mobile),
        "email": bool(shop.email),
        "sms": bool(shop.mobile),
        "whatsapp": bool(shop.mobile),
        "web": bool(shop.order_url),
    }
    named = shop.order.channels
    if named is None:
        return tuple(channel for channel, there in has.items() if there and channel != "whatsapp")
    return tuple(channel for channel in dict.fromkeys(named) if has[channel])


def mail_link(address: str, message: Message) -> str:
    """`mailto:` with subject and body (RFC 6068): UTF-8 percent-encoded, CRLF line breaks."""
    subject, body = _encode(message.subject), _encode(message.body.replace("\n", "\r\n"))
    return f"mailto:{quote(address, safe='@')}?subject={subject}&body={body}"


def _phone(shop: Shop, _order: Order) -> str | None:
    number = shop.telephone or shop.mobile
    return telephone_link(number) if number else None


def _email(shop: Shop, order: Order) -> str | None:
    address = shop.email or ""
    return _shortest(mail_link(address, message) for message in _forms(order))


def _sms(shop: Shop, order: Order) -> str | None:
    # RFC 5724 says ?body=, iOS wants &body=: "?&body=" serves both.
    start = f"sms:{international(shop.mobile or '')}?&body="
    return _shortest(start + _encode(message.body) for message in _forms(order))


def _whatsapp(shop: Shop, order: Order) -> str | None:
    digits = international(shop.mobile or "").removeprefix("+")
    start = f"https://wa.me/{digits}?text="
    return _shortest(start + _encode(message.body) for message in _forms(order))


def _web(shop: Shop, _order: Order) -> str | None:
    return shop.order_url


def _forms(order: Order) -> Iterator[Message]:
    yield full_message(order)
    yield compact_message(order)


def _shortest(links: Iterator[str]) -> str | None:
    return next((link for link in links if len(link) <= LONGEST_LINK), None)


def _encode(text: str) -> str:
    return quote(text, safe="")
