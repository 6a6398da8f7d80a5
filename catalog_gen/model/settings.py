"""The settings of a catalog, as written in catalog.yaml."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from catalog_gen.model.content import Content
from catalog_gen.model.product import Amount
from catalog_gen.model.season import SeasonDates
from catalog_gen.model.shop import Address, Location
from catalog_gen.model.text import FileName, Identifier, Line, Paragraphs

LanguageCode = Literal["fr", "en"]


def _read_day(value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value


Day = Annotated[
    date, BeforeValidator(_read_day), WithJsonSchema({"type": "string", "format": "date"})
]


class Season(Content):
    """The dates of the edition."""

    collect_until: Day | None = None
    opens: Day | None = None
    closes: Day | None = None

    @property
    def dates(self) -> SeasonDates:
        """When orders are taken."""
        return SeasonDates(self.opens, self.closes)


class Cover(Content):
    """The first page of the leaflet and the top of the site."""

    photo: FileName | None = None
    title: Line | None = None
    subtitle: Line | None = None


class Host(Content):
    """Who hosts the site (loi n° 2004-575 du 21 juin 2004, art. 1-1, II, 4°)."""

    name: Line
    address: Line | None = None
    telephone: Line | None = None


class Publisher(Content):
    """Who publishes the site and the leaflet."""

    name: Line
    director: Line | None = None
    address: Address | None = None
    telephone: Line | None = None
    email: Line | None = None
    rcs: Line | None = None
    host: Host | None = None


class Accessibility(Content):
    """What the audit found; drives the RGAA mention of the home page."""

    status: Literal["none", "partial", "full"] = "none"
    audited: Day | None = None
    auditor: Line | None = None
    rate: Annotated[int, Field(ge=0, le=100)] | None = None
    """Share of the criteria met, in per cent."""


class Category(Content):
    """A chapter of the catalog."""

    id: Identifier
    name: Line
    colour: Identifier | None = None
    """A colour token of the theme."""


class Idea(Content):
    """A gift guide across shops."""

    id: Identifier
    name: Line
    price_up_to: Amount | None = None
    """Every product up to this price belongs to the idea."""


class PickupPoint(Content):
    """A collection point that shops share."""

    id: Identifier
    name: Line
    address: Address | None = None
    location: Location | None = None
    opening_hours: Line | None = None


class Map(Content):
    """The plan: an image and the corners that it shows."""

    image: FileName
    bounds: tuple[Location, Location]
    """South-west and north-east corners."""


class Printer(Content):
    """The imprint that the law asks for (loi du 29 juillet 1881, art. 3)."""

    name: Line
    address: Line | None = None


PageWidth = Annotated[Decimal, Field(ge=85, le=300), WithJsonSchema({"type": "number"})]
PageHeight = Annotated[Decimal, Field(ge=120, le=300), WithJsonSchema({"type": "number"})]
Margin = Annotated[Decimal, Field(ge=0, le=20), WithJsonSchema({"type": "number"})]
"""mm"""
PageName = Literal["A4", "A5", "A6", "DL", "square"]
PresetName = Literal["coated", "uncoated", "office"]


class Print(Content):
    """What the printed catalog looks like and who prints it."""

    page: PageName | tuple[PageWidth, PageHeight] = "A5"
    products_per_shop: Annotated[int, Field(ge=1, le=200)] | None = None
    """None: as many as the first page of a shop holds, or its share of a page."""
    shops_per_page: Annotated[int, Field(ge=1, le=3)] = 1
    preset: PresetName = "coated"
    """What the press edition is made for; the keys down to `marks` replace values of it."""
    bleed: Margin | None = None
    safe_zone: Margin | None = None
    ink_limit: Annotated[int, Field(ge=100, le=400)] | None = None
    """Per cent, of the four inks together."""
    ppi: Annotated[int, Field(ge=100, le=600)] | None = None
    """Of photos at their printed size."""
    profile: FileName | None = None
    """The printer's own ICC profile, a file beside catalog.yaml."""
    characterisation: Line | None = None
    """What the inks and the paper are registered as: FOGRA39, FOGRA51, PSO_Uncoated…"""
    marks: bool = False
    """Crop marks, outside the bleed."""
    split_cover: bool = False
    """The cover as a file of its own."""
    printer: Printer | None = None
    copies: Annotated[int, Field(ge=1)] | None = None
    paper_weight: Annotated[int, Field(ge=40, le=500)] | None = None
    """g/m²"""


class Target(Content):
    """A place that the site is published to."""

    to: Line


class Settings(Content):
    """catalog.yaml; only the title is required."""

    title: Line
    edition: Line | None = None
    language: LanguageCode = "fr"
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] = "EUR"
    """ISO 4217."""
    url: Line | None = None
    """Where the site will live: canonical links and QR codes."""
    theme: Identifier = "noel"
    season: Season = Season()
    cover: Cover = Cover()
    introduction: Paragraphs | None = None
    publisher: Publisher | None = None
    accessibility: Accessibility = Accessibility()
    categories: tuple[Category, ...] = ()
    ideas: tuple[Idea, ...] = ()
    pickup_points: tuple[PickupPoint, ...] = ()
    map: Map | None = None
    print: Print = Print()
    publish: Mapping[Identifier, Target] = Field(default_factory=dict)
