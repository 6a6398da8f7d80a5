"""What a section is made from and what comes of it: values that travel to workers and back.

This process gets by without WeasyPrint, which takes most of a second to import.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from catalog_gen.press.libraries import import_section
from catalog_gen.tools.packing import Files

PHOTO_SCHEME = "photo:"
FONT_SCHEME = "font:"
NAMED = "#"


@dataclass(frozen=True)
class Overset:
    """A text that does not fit its box: the model path of the field, and by how much in mm."""

    label: str
    excess: float


class PlacedArea(NamedTuple):  # as `model.leaflet.Area`
    """A part of a section's page, counted from 0; sides are shares of the page's, 0 to 1.

    `target`: an address that it links to, or `NAMED` and the name of what stands there.
    """

    page: int
    target: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class HouseStyle:
    """What all sections of a book share: the style sheet as CSS, and the fonts it asks for."""

    style: str
    fonts: Files


@dataclass(frozen=True)
class SectionTask:
    """What a section is made from.

    `photos`: the proxies of those that it shows (`press.proxies`), by the name that the HTML asks
    for.
    """

    name: str
    html: str
    style: str
    fonts: Files
    photos: Mapping[str, bytes]
    tagged: bool = True

    def packed(self) -> Self:
        """The same with the fonts inside, for workers that have no access to them."""
        return replace(self, fonts=self.fonts.packed())


@dataclass(frozen=True)
class Section:
    """A rendered section; texts that did not fit, letters without a font; where its parts lead."""

    pdf: bytes
    pages: int
    overset: tuple[Overset, ...]
    unknown: str = ""
    areas: tuple[PlacedArea, ...] = ()
    photos: tuple[str, ...] = ()
    """The names of those that it shows."""


def load_style(house: HouseStyle) -> None:
    """Read style sheet and fonts ahead of the first section, which takes a tenth of a second."""
    import_section().load_style(house.style, house.fonts)


def render_section(task: SectionTask) -> Section:
    """Render one section; see `catalog_gen.press.section`."""
    made: Section = import_section().render(task)
    return made
