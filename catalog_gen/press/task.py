"""What a section is made from and what comes of it: values that travel to workers and back.

This process gets by without WeasyPrint, which takes most of a second to import.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from catalog_gen.tools.cache import Cache

PHOTO_SCHEME = "photo:"
FONT_SCHEME = "font:"


@dataclass(frozen=True)
class Overset:
    """A text that does not fit its box: the model path of the field, and by how much in mm."""

    label: str
    excess: float


@dataclass(frozen=True)
class SectionTask:
    """What a section is made from. `photos`: cache keys by the name that the HTML asks for."""

    name: str
    html: str
    style: str
    fonts: Path
    photos: Mapping[str, str]
    cache: Cache
    tagged: bool = True


@dataclass(frozen=True)
class Section:
    """A rendered section, and the texts that did not fit their boxes."""

    pdf: bytes
    pages: int
    overset: tuple[Overset, ...]


def render_section(task: SectionTask) -> Section:
    """Render one section; see `catalog_gen.press.section`."""
    from catalog_gen.press import section

    return section.render(task)


def load_typesetter(_: None) -> None:
    """Import what sections are rendered with."""
    from catalog_gen.press import section  # noqa: F401
