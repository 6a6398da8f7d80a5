"""What operators change and marks are made with (ISO 32000-1, 8.4)."""

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pikepdf import Dictionary, Object, Pdf, Stream

from catalog_gen.press.preflight.content.fonts import Font
from catalog_gen.press.preflight.content.geometry import UNIT, Box, Matrix, Point, common
from catalog_gen.press.preflight.content.marks import Mark, Oddity, OddityKind, Paint
from catalog_gen.press.preflight.content.spaces import GRAY

_BLACK = Paint(GRAY, (0.0,))


@dataclass
class State:
    """The graphics state; lengths in the user space of the moment, the clip on the page's axes."""

    clip: Box
    matrix: Matrix = UNIT
    fill: Paint = _BLACK
    stroke: Paint = _BLACK
    line_width: float = 1.0
    font: Font | None = None
    font_size: float = 0.0
    letter_space: float = 0.0
    word_space: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    rendering: int = 0

    def copy(self) -> "State":
        """What `q` keeps."""
        return copy.copy(self)


@dataclass
class Path:
    """The path under construction, on the page's axes."""

    points: list[Point] = field(default_factory=list)
    bars: list[float] = field(default_factory=list)
    """The shorter side of each rectangle, pt."""
    is_clip: bool = False
    start: Point = (0, 0)


@dataclass
class Walk:
    """One walk over one page: where it stands, and what it found."""

    pdf: Pdf
    state: State
    resources: Object
    fonts: dict[tuple[int, int], Font]
    """Those of the whole file that were read already, by object number."""
    enter: Callable[["Walk", Stream, Object, Matrix], None]
    """Walks the stream of a form, a tile or a drawn glyph, with resources of its own."""
    marks: list[Mark] = field(default_factory=list)
    stack: list[State] = field(default_factory=list)
    path: Path = field(default_factory=Path)
    text_matrix: Matrix = UNIT
    line_matrix: Matrix = UNIT
    in_mask: bool = False
    inside: list[tuple[int, int]] = field(default_factory=list)
    """The streams that the walk is within, outermost first."""
    drawn_glyphs: set[tuple[str, int]] = field(default_factory=set)
    left_to_read: int = 0
    """Operators."""

    def note(self, kind: OddityKind, detail: str = "") -> None:
        """Keep something odd, once for each kind and detail."""
        oddity = Oddity(kind, detail)
        if oddity not in self._odd:
            self._odd.add(oddity)
            self.marks.append(oddity)

    _odd: set[Oddity] = field(default_factory=set)

    def visible(self, box: Box) -> Box | None:
        """What the clip leaves of a box."""
        return common(box, self.state.clip)

    def resource(self, category: str, name: object) -> Any:
        """An entry of the resources; None, with a note, when it is not there."""
        entries = self.resources.get(category) if isinstance(self.resources, Dictionary) else None
        found = entries.get(str(name)) if isinstance(entries, Dictionary) else None
        if found is None:
            self.note("missing", str(name))
        return found
