"""What templates see: small frozen values, made for one page each.

Addresses are relative to the site's root; a template puts its page's way up in front.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog_gen.language.opening_hours import HoursTable
from catalog_gen.model.settings import SeasonState
from catalog_gen.order.offers import OfferWords
from catalog_gen.order.services import Service


@dataclass(frozen=True)
class PhotoView:
    """A photo at several widths; `sources` are (address, width in px), narrowest first."""

    sources: tuple[tuple[str, int], ...]
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class SharedImage:
    """What is shown with a page's link where it is shared; `url` is absolute, sizes are in px."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class Facts:
    """What filters ask of a product or a shop: identifiers, and the price in cents."""

    cents: int | None
    shop: str
    category: str
    ideas: tuple[str, ...]
    services: tuple[str, ...]
    """`pickup`, `delivery`, `shipping`."""


@dataclass(frozen=True)
class Choice:
    """One choice of a facet: its value in addresses, and its words."""

    value: str
    words: str


@dataclass(frozen=True)
class Facet:
    """Something that a list can be narrowed by: `budget`, `category`, `shop`, `idea`, `service`."""

    name: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class FilterView:
    """What narrows and sorts a list; empty when nothing would change it."""

    facets: tuple[Facet, ...]
    of_shops: bool
    """Whether it lists shops, which have no price to sort by; else products."""
    opening: bool
    """Whether some shop says when it is open."""


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


@dataclass(frozen=True)
class Link:
    """Words and where they lead."""

    words: str
    address: str
    accent: str = ""


@dataclass(frozen=True)
class OrderLink:
    """One way to order: `channel` names its words and icon."""

    channel: str
    address: str
    shown: str
    """The number or address itself, to read; empty where the link says it all."""


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
    accent: str
    article: Article


@dataclass(frozen=True)
class GroupView:
    """A category and its shops."""

    category: Link
    shops: tuple[ShopCard, ...]


@dataclass(frozen=True)
class ListView:
    """A category's or an idea's page."""

    name: str
    accent: str
    eyebrow: str
    shops: tuple[ShopCard, ...]
    products: tuple[ProductCard, ...]
    filters: FilterView | None
    legal: str


@dataclass(frozen=True)
class ShopsView:
    """The page of all shops."""

    groups: tuple[GroupView, ...]
    filters: FilterView | None


@dataclass(frozen=True)
class SearchView:
    """The page of results, which scripts fill."""

    filters: FilterView | None
    products: tuple[tuple[str, ProductCard], ...]
    """Cards to fill for what is found, by what kind of product they are for."""
    shop: ShopCard
    shops: tuple[Link, ...]
    """For those who read it without scripts."""
    lists: tuple[Link, ...]
    """Categories and ideas, when nothing is found."""
    legal: str


@dataclass(frozen=True)
class IdeaTile:
    """A gift guide on the home page, with how many products it holds."""

    link: Link
    products: int


@dataclass(frozen=True)
class Pin:
    """A pin on the plan: `left` and `top` are shares of the image, as SVG writes them.

    `place`: where it belongs, when it had to step aside for another.
    """

    mark: str
    name: str
    anchor: str
    accent: str
    left: str
    top: str
    place: tuple[str, str] | None = None


@dataclass(frozen=True)
class PlanEntry:
    """A place in the list beside the plan; `mark` is its pin's, empty when it has none."""

    mark: str
    name: str
    anchor: str
    address: str
    accent: str
    place: str
    hours: tuple[str, ...]
    telephone: OrderLink | None


@dataclass(frozen=True)
class PlanView:
    """The plan: its image and pins, the shops on it, shared points, and the shops elsewhere."""

    photo: PhotoView
    pins: tuple[Pin, ...]
    entries: tuple[PlanEntry, ...]
    collect: tuple[PlanEntry, ...]
    elsewhere: tuple[PlanEntry, ...]
    address: str
    """Of the plan's own page."""


@dataclass(frozen=True)
class LeafArea:
    """A part of a printed page that leads somewhere; sides are per cent of the page's.

    `is_page`: whether it leads to a page of the site, whose way up goes in front.
    """

    left: str
    top: str
    width: str
    height: str
    link: Link
    is_page: bool


@dataclass(frozen=True)
class LeafView:
    """A page of the printed catalog, to leaf through."""

    number: int
    title: str
    shop: Link | None
    photo: PhotoView
    areas: tuple[LeafArea, ...]


@dataclass(frozen=True)
class HomeView:
    """The home page."""

    title: str
    subtitle: str
    season: str
    photo: PhotoView | None
    introduction: str
    ideas: tuple[IdeaTile, ...]
    groups: tuple[GroupView, ...]
    plan: PlanView | None
    leaf: LeafView | None
    """The first page of the printed catalog."""
    shops: int
    products: int


@dataclass(frozen=True)
class SeasonView:
    """What the season is when the site is built, and what pages say of it.

    `notes` are (state, words): scripts show the one of the day on which a page is read.
    """

    state: SeasonState
    notes: tuple[tuple[SeasonState, str], ...]


@dataclass(frozen=True)
class SiteView:
    """What every page shows around its content."""

    title: str
    edition: str
    style: str
    """Address of the style sheet."""
    scripts: Mapping[str, str]
    """Addresses of the scripts by name; every page loads `site`."""
    policy: str
    """What browsers may load and run, for the page's head."""
    icon: str
    touch_icon: str
    """The icon as pixels, for home screens that take no SVG."""
    feed: str
    """The Atom feed; empty where there is none."""
    search: Link
    """The page of results."""
    url: str
    navigation: tuple[Link, ...]
    selection: Link
    """The visitor's own list, which only scripts can keep."""
    footer: tuple[Link, ...]
    publisher: str
    booklet: str
    season: SeasonView
    leaflet: str
    """The printed catalog to leaf through; empty where there is none."""
    image: SharedImage | None
    """For the pages that bring none."""
