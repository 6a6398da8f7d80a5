"""An order: what a customer asks of one shop, and what it comes to."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from catalog_gen.model.shop import Shop

Way = Literal["", "shop", "point", "delivery", "shipping"]

_LINE_BREAKS = re.compile(r"[\n\v\f\r\u0085\u2028\u2029]+")
_BLANKS = re.compile(r"[\x00-\x20\x7f-\x9f]+")


@dataclass(frozen=True)
class Line:
    """One article of an order; `price` is None when it is on request."""

    reference: str | None
    name: str
    price: Decimal | None
    quantity: int = 1
    options: tuple[tuple[str, str], ...] = ()
    """What the customer chose: names and values."""
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What the customer has yet to choose: names and their values."""
    note: str = ""

    @property
    def amount(self) -> Decimal | None:
        """Price times quantity."""
        return None if self.price is None else self.price * self.quantity


@dataclass(frozen=True)
class Collection:
    """How the order reaches the customer; no `way`: the customer has yet to say."""

    way: Way = ""
    slot: str = ""
    """Day and hours, in words."""
    point: str = ""
    """Name and address of a shared collection point, in words."""
    address: str = ""


@dataclass(frozen=True)
class Order:
    """What a customer asks of one shop; what is empty is left to be filled in."""

    catalog: str
    shop: Shop
    lines: tuple[Line, ...]
    currency: str
    language: str
    collection: Collection = Collection()
    payment: str = ""
    name: str = ""
    telephone: str = ""
    note: str = ""
    number: str = ""
    """`CC-7F3K`; without one the order goes by its first article."""


@dataclass(frozen=True)
class Costs:
    """What an order comes to, as far as it is known; `fee` is None where there is none to count."""

    fee: Decimal | None
    total: Decimal
    known: bool
    """Whether any article has a price."""
    complete: bool
    """Whether nothing is left for the shop to say."""


def costs_of(order: Order) -> Costs:
    """Goods with delivery or shipping, free from the sum that the shop names.

    Articles whose price is on request count as nothing.
    """
    amounts = [line.amount for line in order.lines]
    priced = [amount for amount in amounts if amount is not None]
    goods = sum(priced, Decimal(0))
    fee = _fee(order, goods)
    complete = len(priced) == len(amounts) and (fee is not None or not is_sent(order))
    return Costs(fee, goods + (fee or 0), bool(priced), complete)


def is_sent(order: Order) -> bool:
    """Whether the order is brought or sent by a shop that does so."""
    way = order.collection.way
    return way in ("delivery", "shipping") and getattr(order.shop.order, way) is not None


def one_line(text: str) -> str:
    """A text on one line: line breaks become commas, no-break spaces and controls plain ones."""
    lines = (_BLANKS.sub(" ", plain_spaces(line)).strip(" ") for line in _LINE_BREAKS.split(text))
    return ", ".join(line for line in lines if line)


def plain_spaces(text: str) -> str:
    """No-break spaces triple a link's length and turn an SMS into UCS-2."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def _fee(order: Order, goods: Decimal) -> Decimal | None:
    if not is_sent(order):
        return None
    service = getattr(order.shop.order, order.collection.way)
    is_free = service.free_from is not None and goods >= service.free_from
    fee: Decimal | None = Decimal(0) if is_free else service.fee
    return fee
