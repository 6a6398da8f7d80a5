"""A shop, how to reach it, and each of its products."""

from dataclasses import dataclass

from catalog_gen.language.opening_hours import HoursTable
from catalog_gen.order.offers import OfferWords
from catalog_gen.order.services import Service
from catalog_gen.web.views.cards import Article, ProductCard, ShopCard
from catalog_gen.web.views.parts import Link, OrderLink, PhotoView


@dataclass(frozen=True)
class ContactView:
    """How to reach and find a shop."""

    telephone: OrderLink | None
    mobile: OrderLink | None
    email: OrderLink | None
    site: Link | None
    order_site: Link | None
    social: tuple[Link, ...]
    address_lines: tuple[str, ...]
    directions: str
    hours: HoursTable | None
    timetable: str
    """The hours as scripts read them (`catalog_gen.language.timetable`); empty without hours."""


@dataclass(frozen=True)
class ShopView:
    """A shop's storefront."""

    name: str
    tagline: str
    description: str
    accent: str
    category: Link | None
    logo: PhotoView | None
    photo: PhotoView | None
    contact: ContactView
    services: tuple[Service, ...]
    products: tuple[ProductCard, ...]
    legal: str
    """What the law wants said beside some products; empty when nothing."""


@dataclass(frozen=True)
class ProductView:
    """A product's page."""

    name: str
    reference: str
    description: str
    offer: OfferWords
    photos: tuple[PhotoView, ...]
    details: tuple[tuple[str, str], ...]
    """Terms and their values: net content, options."""
    legal: str
    order_links: tuple[OrderLink, ...]
    terms: str
    shop: ShopCard
    contact: ContactView
    services: tuple[Service, ...]
    others: tuple[ProductCard, ...]
    others_legal: str
    """The same of the others, when this product is none that it has to be said of."""
    accent: str
    article: Article
