"""A shop and the ways to order from it."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, WithJsonSchema

from catalog_gen.model.content import Content
from catalog_gen.model.product import Amount, Product
from catalog_gen.model.quantity import Duration
from catalog_gen.model.text import FileName, Identifier, Line, Paragraphs, Reference

Channel = Literal["phone", "email", "sms", "whatsapp", "web"]
Payment = Literal["cash", "card", "cheque", "voucher", "transfer"]
Network = Literal["facebook", "instagram", "tiktok", "youtube", "pinterest", "linkedin"]

Latitude = Annotated[Decimal, Field(ge=-90, le=90), WithJsonSchema({"type": "number"})]
Longitude = Annotated[Decimal, Field(ge=-180, le=180), WithJsonSchema({"type": "number"})]
Location = tuple[Latitude, Longitude]
"""Latitude and longitude in decimal degrees (WGS 84)."""


class Address(Content):
    """A postal address."""

    street: Line | None = None
    postal_code: Line | None = None
    city: Line | None = None


class Pickup(Content):
    """Collection in the shop, or at shared points."""

    hours: Line | None = None
    """Opening hours in OpenStreetMap's syntax; nothing written means the shop's own."""
    ready_in: Duration | None = None
    points: tuple[Identifier, ...] = ()


class Delivery(Content):
    """Delivery by the shop."""

    area: Line | None = None
    fee: Amount | None = None
    """0 is free; nothing written says nothing of it."""
    free_from: Amount | None = None


class Shipping(Content):
    """Sending by post or carrier."""

    fee: Amount | None = None
    free_from: Amount | None = None
    note: Line | None = None


class Ordering(Content):
    """How the shop wants to be ordered from."""

    channels: tuple[Channel, ...] | None = None
    """In the shop's order of preference; nothing written means every one that it has."""
    pickup: Pickup | None = None
    delivery: Delivery | None = None
    shipping: Shipping | None = None
    payment: tuple[Payment, ...] = ()
    note: Line | None = None
    """Replaces the default terms of the order message."""


class Shop(Content):
    """A shop: its name, how to reach it, and what it sells."""

    id: Identifier
    """The name of its folder."""
    name: Line
    code: Reference | None = None
    """Prefix of the article references."""
    category: Identifier | None = None
    tagline: Line | None = None
    description: Paragraphs | None = None
    photo: FileName | None = None
    logo: FileName | None = None
    telephone: Line | None = None
    """As people write it; read as French unless it starts with +."""
    mobile: Line | None = None
    email: Line | None = None
    url: Line | None = None
    order_url: Line | None = None
    social: Mapping[Network, Line] = Field(default_factory=dict)
    address: Address | None = None
    location: Location | None = None
    opening_hours: Line | None = None
    """OpenStreetMap's opening_hours syntax."""
    siret: Line | None = None
    order: Ordering = Ordering()
    products: tuple[Product, ...] = ()

    @property
    def front_photo(self) -> str | None:
        """What stands for the shop: its photo, else the first that a product has."""
        names = (product.all_photos[0] for product in self.products if product.all_photos)
        return self.photo or next(names, None)
