"""What a section is made from and what comes of it: values that travel to workers and back.

This process gets by without WeasyPrint, which takes most of a second to import.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from catalog_gen.tools.cache import Cache, LostEntryError
from catalog_gen.tools.packing import Files

PHOTO_SCHEME = "photo:"
FONT_SCHEME = "font:"
NAMED = "#"


@dataclass(frozen=True)
class Overset:
    """A text that does not fit its box: the model path of the field, and by how much in mm."""

    label: str
    excess: float


@dataclass(frozen=True)
class PlacedArea:
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
class SectionTask:
    """What a section is made from.

    `photos`: by the name that the HTML asks for, the key in the cache, or the content itself.
    """

    name: str
    html: str
    style: str
    fonts: Files
    photos: Mapping[str, str | bytes]
    cache: Cache | None
    tagged: bool = True

    def photo(self, name: str) -> bytes | None:
        """The content of a photo, or None when the task has none of that name.

        Raises:
            LostEntryError: the cache holds it no more, or a damaged one.
        """
        found = self.photos.get(name)
        if not isinstance(found, str):
            return found
        content = self.cache.get(found) if self.cache else None
        if content is None:
            raise LostEntryError(f"{self.name}: {name}")
        return content

    def packed(self) -> Self:
        """The same with photos and fonts inside, for workers that have no access to them."""
        photos = {name: content for name in self.photos if (content := self.photo(name))}
        return replace(self, fonts=self.fonts.packed(), photos=photos, cache=None)


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


def render_section(task: SectionTask) -> Section:
    """Render one section; see `catalog_gen.press.section`."""
    from catalog_gen.press import section

    return section.render(task)


def load_printery(_: None) -> None:
    """Import what sections are separated, inspected and joined with."""
    from catalog_gen.press import assembly, separation  # noqa: F401
    from catalog_gen.press.preflight import inspection  # noqa: F401


def load_typesetter(_: None) -> None:
    """Import what sections are rendered with."""
    from catalog_gen.press import section  # noqa: F401
