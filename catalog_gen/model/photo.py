"""Photos and what is made of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

PrintedUse = Literal[
    "card",
    "double",
    "wide",
    "half",
    "large",
    "cover",
    "plan",
    "shared-card",
    "shared-double",
    "shared-wide",
]
"""The printed shapes of photos, in sRGB for the PDF that people read."""

PressUse = Literal[
    "card-press",
    "double-press",
    "wide-press",
    "half-press",
    "large-press",
    "cover-press",
    "plan-press",
    "shared-card-press",
    "shared-double-press",
    "shared-wide-press",
]
"""The same shapes in inks, for the printer."""

RenditionUse = Literal["web", "social", PrintedUse, PressUse]
"""`web`: the site's widths; `social`: what goes with a page's link where it is shared."""

SCREEN_USES: frozenset[RenditionUse] = frozenset({"web", "social"})
"""The uses that the site publishes."""

PRINTED_USES: frozenset[RenditionUse] = frozenset(get_args(PrintedUse))
"""The uses that the screen edition of the booklet places."""

PRESS_USES: Mapping[PrintedUse, PressUse] = {
    "card": "card-press",
    "double": "double-press",
    "wide": "wide-press",
    "half": "half-press",
    "large": "large-press",
    "cover": "cover-press",
    "plan": "plan-press",
    "shared-card": "shared-card-press",
    "shared-double": "shared-double-press",
    "shared-wide": "shared-wide-press",
}
"""The use in inks of each printed shape."""

WHOLE_USES: frozenset[RenditionUse] = frozenset({"plan", "plan-press"})
"""The printed uses that fit into their frame; the others are cropped to fill it."""

WebFormat = Literal["webp", "avif"]
"""What the site's photos are written in; the name is the ending of their files."""


@dataclass(frozen=True)
class Rendition:
    """One picture made from a photo; known from the photo's header before any pixel is decoded."""

    use: RenditionUse
    width: int
    """px"""
    height: int
    """px"""
    key: str
    """Where the cache holds its bytes."""
    name: str
    """File name, different for different bytes."""


@dataclass(frozen=True)
class Photo:
    """A photo file that the catalog shows; sizes in px, after its orientation is applied."""

    path: str
    """Relative to the catalog's folder."""
    width: int
    height: int
    digest: str
    """sha256 of the file."""
    renditions: tuple[Rendition, ...] = ()

    def of(self, use: RenditionUse) -> tuple[Rendition, ...]:
        """The renditions made for one use, narrowest first."""
        return tuple(rendition for rendition in self.renditions if rendition.use == use)

    @property
    def identity(self) -> str:
        """Stands for the photo and all that is made of it, for the keys of what shows them.

        The key of a rendition stands for its use, its size and its bytes.
        """
        size = f"{self.width}x{self.height}"
        renditions = [f"{rendition.key} {rendition.name}" for rendition in self.renditions]
        return "\n".join([self.path, size, self.digest, *renditions])


Photos = Mapping[str, Photo]
"""Photos by path relative to the catalog's folder."""

PHOTO_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".avif", ".heic", ".heif", ".tif", ".tiff", ".gif"}
)
"""Endings of the photo files that content may name, in lower case."""
