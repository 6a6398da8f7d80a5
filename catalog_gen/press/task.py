"""What a section is made from and what comes of it: values that travel to workers and back."""

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
