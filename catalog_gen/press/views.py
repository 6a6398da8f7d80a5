"""What the printed sections see: small frozen values of plain text."""

from dataclasses import dataclass
from typing import Literal

from catalog_gen.language.opening_hours import HoursTable
from catalog_gen.press.frames import Shape


@dataclass(frozen=True)
class PrintedPhoto:
    """A photo cut to its printed shape; `name` is what the section asks for it by."""

    name: str
    alt: str


@dataclass(frozen=True)
class PrintedProduct:
    """A product's card. `anchor` is where links of the index lead."""

    anchor: str
    fit: str
    """`shops/<shop>/products/<number>`: the model path to name when a text does not fit."""
    shape: Shape
    beside: bool
    """Whether the words stand beside the photo."""
    narrow: bool
    """Whether what explains the price stands below it."""
    name: str
    long: bool
    """Whether the name must be set smaller."""
    reference: str
    description: str
    price: str
    priced: bool
    """False where `price` only says that it is on request."""
    was: str
    unit_price: str
    note: str
    options: tuple[tuple[str, str], ...]
    photo: PrintedPhoto | None


@dataclass(frozen=True)
class PrintedContact:
    """The foot of a shop's page: the largest way to order, and the others."""

    heading: str
    large: str
    size: Literal["", "words-only", "long", "very-long"]
    """How long the large words are for their place."""
    address: str
    """Where the large words lead: `tel:`, `mailto:` or https."""
    others: tuple[tuple[str, str], ...]
    """Words and where they lead (empty: nowhere)."""
    hours: HoursTable | None
    services: tuple[tuple[str, str], ...]
    dense: bool
    """Whether all of it is so long that it must be set small."""
    qr: str
    """SVG."""
    page: str
    """The https address that the QR code leads to; empty when the catalog has none."""


@dataclass(frozen=True)
class PrintedShop:
    """A shop's section."""

    anchor: str
    fit: str
    name: str
    size: Literal["", "long", "very-long"]
    """How long the name is for its band."""
    tagline: str
    category: str
    accent: str
    description: str
    """Markdown; printed only when few products leave room."""
    pages: tuple[tuple[PrintedProduct, ...], ...]
    contact: PrintedContact
    legal: str


@dataclass(frozen=True)
class SharedPage:
    """A page that several shops share; each has one page of products.

    `low`: whether their rows have room for small words only.
    """

    shops: tuple[PrintedShop, ...]
    low: bool
    legal: str


@dataclass(frozen=True)
class CoverView:
    """The first page. `fit`: the model path of its title, to name when it does not fit."""

    fit: str
    title: str
    subtitle: str
    edition: str
    season: str
    publisher: str
    photo: PrintedPhoto | None


@dataclass(frozen=True)
class EditorialView:
    """The publisher's word and how to order."""

    introduction: str
    publisher: str
    example: str
    """A reference of the catalog, to explain what references are for."""


@dataclass(frozen=True)
class ContentsLine:
    """A shop in the table of contents."""

    name: str
    tagline: str
    anchor: str
    page: int


@dataclass(frozen=True)
class ContentsGroup:
    """A category in the table of contents."""

    name: str
    accent: str
    lines: tuple[ContentsLine, ...]


@dataclass(frozen=True)
class ContentsView:
    """The table of contents."""

    groups: tuple[ContentsGroup, ...]


@dataclass(frozen=True)
class IndexLine:
    """An entry of the alphabetical index."""

    name: str
    anchor: str
    page: int
    is_shop: bool


@dataclass(frozen=True)
class IndexView:
    """The alphabetical index: groups by first letter."""

    groups: tuple[tuple[str, tuple[IndexLine, ...]], ...]


@dataclass(frozen=True)
class BackView:
    """The last page: where to find the rest, and what the law asks for."""

    site: str
    """Address without https://, for reading."""
    url: str
    qr: str
    publisher: str
    director: str
    rcs: str
    address: str
    printer: str
    valid_until: str
    alcohol: bool


@dataclass(frozen=True)
class Tab:
    """A category's mark on the outer edge; `place` of `places` counts from the top, from 0."""

    accent: str
    place: int
    places: int


@dataclass(frozen=True)
class FolioPage:
    """What is stamped on one page of the book: its number and the tabs on its outer edge."""

    number: int
    side: Literal["left", "right"]
    tabs: tuple[Tab, ...]


@dataclass(frozen=True)
class FolioView:
    """The folio sheet: one page per page of the book; None is left blank."""

    pages: tuple[FolioPage | None, ...]
