"""A product as its shop describes it."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from catalog_gen.model.content import Content
from catalog_gen.model.quantity import NetContent
from catalog_gen.model.text import FileName, Identifier, Line, Paragraphs, Reference

ON_REQUEST: Literal["on_request"] = "on_request"

Availability = Literal["in_stock", "limited", "pre_order", "sold_out"]
Kind = Literal["book", "alcohol", "food", "gift_voucher"]


def read_amount(value: Any) -> Any:
    """A number of euros from the text that a person wrote, kept to the cent as written.

    Raises:
        PydanticCustomError: `amount` when the text is no decimal number with a point.
    """
    if isinstance(value, Decimal):
        return value
    text = str(value).strip()
    digits = text.removeprefix("-").replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit()) or len(text) > 12:
        raise PydanticCustomError("amount", "not an amount", {"text": text[:40]})
    return Decimal(text)


def _read_price(value: Any) -> Any:
    return value if value == ON_REQUEST else read_amount(value)


_AMOUNT_SCHEMA: dict[str, Any] = {"type": "number", "minimum": 0}

Amount = Annotated[Decimal, BeforeValidator(read_amount), WithJsonSchema(_AMOUNT_SCHEMA)]
"""Money in the catalog's currency, taxes included. Never a float."""

Price = Annotated[
    Decimal | Literal["on_request"],
    BeforeValidator(_read_price),
    WithJsonSchema({"anyOf": [_AMOUNT_SCHEMA, {"const": ON_REQUEST}]}),
]


class Product(Content):
    """An article that a shop sells; only its name is required."""

    name: Line
    ref: Reference | None = None
    """Stable from paper to web and from year to year."""
    price: Price | None = None
    """Taxes included. Nothing written means the same as `on_request`."""
    was: Amount | None = None
    """The lowest price of the last 30 days (code de la consommation, art. L112-1-1)."""
    net_content: NetContent | None = None
    """Gives the price per kilogram or litre that the law asks for."""
    photo: FileName | None = None
    photos: tuple[FileName, ...] = ()
    alt: Line | None = None
    """What the first photo shows, for those who do not see it."""
    description: Paragraphs | None = None
    ideas: tuple[Identifier, ...] = ()
    availability: Availability = "in_stock"
    kind: Kind | None = None
    """What the law attaches a rule to."""
    options: Mapping[Line, tuple[Line, ...]] = Field(default_factory=dict)
    """What the customer chooses: `{Senteur: [Sapin, Orange]}`."""
    print: bool | None = None
    """Whether it goes to paper; nothing written means: if among the first of its shop."""

    @property
    def amount(self) -> Decimal | None:
        """The price as a number, or None when it is on request."""
        return self.price if isinstance(self.price, Decimal) else None

    @property
    def all_photos(self) -> tuple[str, ...]:
        """Every photo named, the first one first."""
        return (self.photo, *self.photos) if self.photo else self.photos
