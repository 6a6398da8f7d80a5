"""The words of an order: the same fields in the same order for every shop and every channel.

The script `order.js` writes the very same words: tests hold the two together.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from catalog_gen.language.prices import format_amount, format_price
from catalog_gen.language.words import count, say
from catalog_gen.order.order import Line, Order, costs_of, is_sent, one_line, plain_spaces


@dataclass(frozen=True)
class Message:
    """A subject line and a body; line breaks are single line feeds."""

    subject: str
    body: str


def full_message(order: Order) -> Message:
    """The order in whole sentences, one line per article."""
    return _compose(order, _full_line, _choices(order))


def compact_message(order: Order) -> Message:
    """The same order with short lines (`2 x CC-01 24,00`), for links that would grow too long."""
    return _compose(order, _compact_line, [])


def _compose(order: Order, write_line: Callable[[Line, Order], str], choices: list[str]) -> Message:
    language = order.language
    fields = (f"{label} {value}" if value else label for label, value in _fields(order))
    blocks = [
        say(language, "message.subject", reference=order.number) if order.number else "",
        say(language, "message.greeting"),
        "\n".join(write_line(line, order) for line in order.lines),
        "\n".join(_totals(order)),
        "\n".join([*choices, *fields]),
        order.shop.order.note or say(language, "message.terms"),
    ]
    body = "\n\n".join(block for block in blocks if block)
    # A line break in a subject could begin another header.
    return Message(one_line(_subject(order)), plain_spaces(body))


def _subject(order: Order) -> str:
    first, articles = order.lines[0], sum(line.quantity for line in order.lines)
    reference = order.number or first.reference or first.name
    parts = [
        say(order.language, "message.subject", reference=reference),
        count(order.language, "message.articles", articles),
    ]
    costs = costs_of(order)
    if costs.complete:
        parts.append(format_price(costs.total, order.currency, order.language))
    return f"[{order.catalog}] " + " · ".join(parts)


def _full_line(line: Line, order: Order) -> str:
    reference = f"[{line.reference}] " if line.reference else ""
    cost = say(order.language, "offer.on_request")
    if line.price is not None and line.amount is not None:
        price = format_price(line.price, order.currency, order.language)
        cost = f"{price} = {format_price(line.amount, order.currency, order.language)}"
    details = [
        say(order.language, "message.option", name=name, value=value)
        for name, value in _options(line)
    ]
    if note := one_line(line.note):
        details.append(f"{say(order.language, 'message.note')} {note}")
    start = f"{line.quantity} × {reference}{one_line(line.name)} – {cost}"
    return "\n  ".join([start, *details])


def _compact_line(line: Line, order: Order) -> str:
    parts = [f"{line.quantity} x {line.reference or one_line(line.name)}"]
    if line.price is not None:
        parts.append(format_amount(line.price, order.language))
    if line.options:
        parts.append(f"({', '.join(value for _, value in _options(line))})")
    if note := one_line(line.note):
        parts.append(f": {note}")
    return " ".join(parts)


def _options(line: Line) -> Iterator[tuple[str, str]]:
    return ((one_line(name), one_line(value)) for name, value in line.options)


def _choices(order: Order) -> list[str]:
    return [
        say(
            order.language,
            "message.choices",
            name=one_line(name),
            values=", ".join(one_line(value) for value in values),
        )
        for line in order.lines
        for name, values in line.choices
    ]


def _totals(order: Order) -> Iterator[str]:
    language, costs = order.language, costs_of(order)
    if is_sent(order):
        fee = format_price(costs.fee or 0, order.currency, language)
        known = "" if costs.fee else "_free"
        words = order.collection.way + ("_unknown" if costs.fee is None else known)
        yield say(language, f"message.{words}", fee=fee)
    total = format_price(costs.total, order.currency, language)
    if costs.complete:
        yield say(language, "message.total", price=total)
    elif costs.known:
        yield say(language, "message.total_known", price=total)


def _fields(order: Order) -> Iterator[tuple[str, str]]:
    """Labels and values in the order that every shop knows."""
    language, ways = order.language, order.shop.order.payment
    yield from _collection_fields(order)
    if order.payment:
        yield say(language, "message.paid_by"), say(language, f"payment.{order.payment}")
    elif ways:
        means = ", ".join(say(language, f"payment.{way}") for way in ways)
        yield say(language, "message.payment", means=means), ""
    yield say(language, "message.name"), one_line(order.name)
    yield say(language, "message.telephone"), one_line(order.telephone)
    yield say(language, "message.note"), one_line(order.note)


def _collection_fields(order: Order) -> Iterator[tuple[str, str]]:
    language, collection, ordering = order.language, order.collection, order.shop.order
    slot, address = say(language, "message.pickup_slot"), say(language, "message.address")
    if collection.way in ("shop", "point"):
        yield slot, one_line(collection.slot)
        if collection.way == "point":
            yield say(language, "message.pickup_place"), one_line(collection.point)
        return
    if collection.way:
        yield address, one_line(collection.address)
        return
    is_sent_too = bool(ordering.delivery or ordering.shipping)
    if ordering.pickup or not is_sent_too:
        yield slot, ""
        address = say(language, "message.or_address")
    if is_sent_too:
        yield address, ""
