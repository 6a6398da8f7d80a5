"""What a section is made from and what comes of it: values that travel to workers and back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Self

from catalog_gen.tools.cache import Cache
from catalog_gen.tools.packing import SharedFiles, share_files

PHOTO_SCHEME = "photo:"
FONT_SCHEME = "font:"


@dataclass(frozen=True)
class Overset:
    """A text that does not fit its box: the model path of the field, and by how much in mm."""

    label: str
    excess: float


@dataclass(frozen=True)
class FontFolder:
    """The fonts of a theme: the `.ttf` files of a folder, not of those below it."""

    folder: Path

    def read(self, name: str) -> bytes | None:
        """The content of a font, or None when there is none of that name."""
        path = self.folder / name
        if path.parent != self.folder or path.suffix != ".ttf" or not path.is_file():
            return None
        return path.read_bytes()

    @cached_property
    def packed(self) -> SharedFiles:
        """All of them, for workers that have no access to the folder."""
        return share_files({path.name: path.read_bytes() for path in self.folder.glob("*.ttf")})


@dataclass(frozen=True)
class SectionTask:
    """What a section is made from.

    `photos`: by the name that the HTML asks for, the key in the cache, or the content itself.
    """

    name: str
    html: str
    style: str
    fonts: FontFolder | SharedFiles
    photos: Mapping[str, str | bytes]
    cache: Cache | None
    tagged: bool = True

    def photo(self, name: str) -> bytes | None:
        """The content of a photo, or None when the task or the cache has none of that name."""
        found = self.photos.get(name)
        if isinstance(found, str):
            return self.cache.get(found) if self.cache else None
        return found

    def packed(self) -> Self:
        """The same with photos and fonts inside, for workers that have no access to them."""
        photos = {name: content for name in self.photos if (content := self.photo(name))}
        fonts = self.fonts.packed if isinstance(self.fonts, FontFolder) else self.fonts
        return replace(self, fonts=fonts, photos=photos, cache=None)


@dataclass(frozen=True)
class Section:
    """A rendered section, the texts that did not fit their boxes, and letters without a font."""

    pdf: bytes
    pages: int
    overset: tuple[Overset, ...]
    unknown: str = ""
