"""What the operators of a page leave on it. Lengths in pt, boxes on the page's own axes."""

from dataclasses import dataclass
from typing import Literal

from catalog_gen.press.preflight.content.geometry import Box

Family = Literal["gray", "rgb", "cmyk", "lab", "spot", "inks", "pattern", "unknown"]
"""`inks`: plates of the press by their names (Black, All, None), which need no other ink."""

OddityKind = Literal[
    "unreadable",
    "wrong-operator",
    "too-complex",
    "loop",
    "missing",
    "postscript",
    "opi",
    "transfer-function",
    "halftone",
    "reference",
]


@dataclass(frozen=True, slots=True)
class Space:
    """A colour space: the family that counts, and its name in the file."""

    family: Family
    name: str


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour: its parts from 0 to 1, one per component of its space."""

    space: Space
    parts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class FontUse:
    """A font that sets visible text."""

    name: str
    is_embedded: bool
    is_drawn: bool
    """Type 3: each glyph is a small drawing."""


@dataclass(frozen=True, slots=True)
class TextMark:
    """A run of glyphs; `missing` of them are `.notdef`, the box that stands for a lacking glyph."""

    box: Box
    paints: tuple[Paint, ...]
    size: float
    font: FontUse
    missing: int
    in_mask: bool


@dataclass(frozen=True, slots=True)
class PathMark:
    """A painted path. `line_width`: None when only filled; `thickness`: its thinnest filled bar."""

    box: Box
    fill: Paint | None
    stroke: Paint | None
    line_width: float | None
    thickness: float | None
    in_mask: bool


@dataclass(frozen=True, slots=True)
class ImageMark:
    """A placed image: its px, the pt they are spread over, its space (None: a stencil)."""

    box: Box
    name: str
    pixels: tuple[int, int]
    size: tuple[float, float]
    space: Space | None
    paint: Paint | None
    in_mask: bool


@dataclass(frozen=True, slots=True)
class BlendMark:
    """A shading, or the space in which a transparency group is blended."""

    what: Literal["shading", "group"]
    box: Box
    space: Space
    in_mask: bool


@dataclass(frozen=True, slots=True)
class Oddity:
    """What a press or this walk cannot follow."""

    kind: OddityKind
    detail: str = ""


Mark = TextMark | PathMark | ImageMark | BlendMark | Oddity
