"""Links that carry an order, by the rules of each scheme, none longer than mail clients take."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal
from urllib.parse import quote

from catalog_gen.model.shop import Channel, Shop
from catalog_gen.order.message import Message, compact_message, full_message
from catalog_gen.order.order import Order
from catalog_gen.order.telephone import international, telephone_link

LONGEST_LINK = 1_900
"""Characters; mail clients on Windows cut around 2,000."""


Form = Literal["full", "compact", "none", "bare"]
_Made = tuple[str, Form]


@dataclass(frozen=True)
class Link:
    """A way for an order to reach its shop.

    `form`: which message the address carries. `none`: not even the compact one fits, the order
    must be copied or printed. `bare`: the channel never carries a message.
    """

    channel: Channel
    address: str
    form: Form


def order_links(order: Order) -> tuple[Link, ...]:
    """Every way to send this order, in the shop's order of preference.

    No address that carries a message is longer than `LONGEST_LINK`, and none carries only a part.
    """
    make = {
        "phone": _phone,
        "email": _email,
        "sms": _sms,
        "whatsapp": _whatsapp,
        "web": _web,
    }
    return tuple(Link(channel, *make[channel](order)) for channel in channels_of(order.shop))


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


def _phone(order: Order) -> _Made:
    return telephone_link(order.shop.telephone or order.shop.mobile or ""), "bare"


def _email(order: Order) -> _Made:
    address = order.shop.email or ""
    start = f"mailto:{quote(address, safe='@')}"
    subject = f"{start}?subject={_encode(full_message(order).subject)}"
    bare = subject if len(subject) <= LONGEST_LINK else start
    return _shortest(order, partial(mail_link, address), bare)


def _sms(order: Order) -> _Made:
    # RFC 5724 says ?body=, iOS wants &body=: "?&body=" serves both.
    start = f"sms:{international(order.shop.mobile or '')}"
    return _shortest(order, lambda message: f"{start}?&body={_encode(message.body)}", start)


def _whatsapp(order: Order) -> _Made:
    digits = international(order.shop.mobile or "").removeprefix("+")
    start = f"https://wa.me/{digits}"
    return _shortest(order, lambda message: f"{start}?text={_encode(message.body)}", start)


def _web(order: Order) -> _Made:
    return order.shop.order_url or "", "bare"


def _shortest(order: Order, write: Callable[[Message], str], bare: str) -> _Made:
    if len(full := write(full_message(order))) <= LONGEST_LINK:
        return full, "full"
    if len(compact := write(compact_message(order))) <= LONGEST_LINK:
        return compact, "compact"
    return bare, "none"


def _encode(text: str) -> str:
    return quote(text, safe="")
