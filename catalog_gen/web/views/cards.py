"""Products and shops in lists."""

from dataclasses import dataclass

from catalog_gen.order.offers import OfferWords
from catalog_gen.web.views.filters import Facts
from catalog_gen.web.views.parts import PhotoView


@dataclass(frozen=True)
class Article:
    """What the visitor's selection keeps of a product; scripts read it from data- attributes."""

    shop: str
    """The shop's identifier."""
    page: str
    name: str
    reference: str
    cents: int | None
    """The price in hundredths of the currency's unit; None is on request."""
    photo: str
    options: tuple[tuple[str, tuple[str, ...]], ...]
    sold_out: bool


@dataclass(frozen=True)
class ProductCard:
    """A product in a list."""

    name: str
    address: str
    reference: str
    offer: OfferWords
    photo: PhotoView | None
    shop: str
    accent: str
    facts: Facts
    article: Article


@dataclass(frozen=True)
class ShopCard:
    """A shop in a list; its photo is its own or that of its first product."""

    name: str
    tagline: str
    address: str
    accent: str
    photo: PhotoView | None
    facts: Facts
