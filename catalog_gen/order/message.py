"""The words of an order: the same fields in the same order for every shop and every channel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from catalog_gen.language.prices import format_amount, format_price
from catalog_gen.language.words import count, say
from catalog_gen.model.shop import Shop


@dataclass(frozen=True)
class Line:
    """One article of an order; `price` is None when it is on request."""

    reference: str | None
    name: str
    price: Decimal | None
    quantity: int = 1
    options: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What the customer chooses: names and their values."""

    @property
    def amount(self) -> Decimal | None:
        """Price times quantity."""
        return None if self.price is None else self.price * self.quantity


@dataclass(frozen=True)
class Order:
    """What a customer asks of one shop, before the customer's own words are added."""

    catalog: str
    shop: Shop
    lines: tuple[Line, ...]
    currency: str
    language: str


@dataclass(frozen=True)
class Message:
    """A subject line and a body; line breaks are single line feeds."""

    subject: str
    body: str


def full_message(order: Order) -> Message:
    """The order in whole sentences, one line per article."""
    return _compose(order, _full_line, _options(order))


def compact_message(order: Order) -> Message:
    """The same order with short lines (`2 x CC-01 24,00`), for links that would grow too long."""
    return _compose(order, _compact_line, [])


def _compose(order: Order, write_line: Callable[[Line, Order], str], options: list[str]) -> Message:
    language = order.language
    blocks = [
        say(language, "order.greeting"),
        "\n".join(write_line(line, order) for line in order.lines),
        _total(order),
        "\n".join([*options, *_fields_to_fill(order.shop, language)]),
        order.shop.order.note or say(language, "order.terms"),
    ]
    body = "\n\n".join(block for block in blocks if block)
    # A line break in a subject could begin another header.
    return Message(" ".join(_subject(order).split()), _plain_spaces(body))


def _plain_spaces(text: str) -> str:
    # No-break spaces triple a link's length and turn an SMS into UCS-2.
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def _subject(order: Order) -> str:
    articles = sum(line.quantity for line in order.lines)
    parts = [
        say(order.language, "order.subject", reference=_first_reference(order.lines)),
        count(order.language, "order.articles", articles),
    ]
    total = _sum(order.lines)
    if total is not None:
        parts.append(format_price(total, order.currency, order.language))
    return f"[{order.catalog}] " + " · ".join(parts)


def _first_reference(lines: Sequence[Line]) -> str:
    return lines[0].reference or lines[0].name


def _full_line(line: Line, order: Order) -> str:
    reference = f"[{line.reference}] " if line.reference else ""
    start = f"{line.quantity} × {reference}{line.name}"
    if line.price is None or line.amount is None:
        return f"{start} – {say(order.language, 'offer.on_request')}"
    price = format_price(line.price, order.currency, order.language)
    amount = format_price(line.amount, order.currency, order.language)
    return f"{start} – {price} = {amount}"


def _options(order: Order) -> list[str]:
    return [
        say(order.language, "order.options", name=name, values=", ".join(values))
        for line in order.lines
        for name, values in line.options
    ]


def _compact_line(line: Line, order: Order) -> str:
    price = "" if line.price is None else f" {format_amount(line.price, order.language)}"
    return f"{line.quantity} x {line.reference or line.name}{price}"


def _total(order: Order) -> str:
    total = _sum(order.lines)
    if total is None:
        return ""
    price = format_price(total, order.currency, order.language)
    return say(order.language, "order.total", price=price)


def _sum(lines: Sequence[Line]) -> Decimal | None:
    amounts = [line.amount for line in lines]
    return None if None in amounts else sum((a for a in amounts if a is not None), Decimal(0))


def _fields_to_fill(shop: Shop, language: str) -> list[str]:
    ordering = shop.order
    fields = []
    if ordering.pickup or not (ordering.delivery or ordering.shipping):
        fields.append("order.pickup_slot")
    if ordering.delivery or ordering.shipping:
        fields.append("order.or_delivery_address" if fields else "order.delivery_address")
    lines = [say(language, field) for field in fields]
    if ordering.payment:
        means = ", ".join(say(language, f"payment.{way}") for way in ordering.payment)
        lines.append(say(language, "order.payment", means=means))
    lines += [say(language, f"order.{field}") for field in ("name", "telephone", "note")]
    return lines
