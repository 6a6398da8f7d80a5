"""Colours must be inks: CMYK, or black by its own plate.

ISO 15930-7, 6.2.3 lets other spaces pass when they are tagged; printers' presets do not, because
a conversion on their side changes colours and turns black text into four inks.
DeviceGray prints well, but is refused where colours are meant to be tokens of the theme: there it
is a colour that nobody chose. Soft masks are made of gray and no ink.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.model.problem import Severity
from catalog_gen.press.preflight.content.geometry import Box
from catalog_gen.press.preflight.content.marks import (
    BlendMark,
    Family,
    ImageMark,
    Mark,
    Oddity,
    Paint,
    PathMark,
    Space,
    TextMark,
)
from catalog_gen.press.preflight.document import Document, PageContent
from catalog_gen.press.preflight.finding import Finding

_ALLOWED: set[Family] = {"cmyk", "inks", "pattern"}


@dataclass
class _Use:
    """How often a space is used for something on a page, and where first."""

    box: Box
    count: int = 0


def find_foreign_colours(document: Document, condition: PrintingCondition) -> Iterator[Finding]:
    """Spaces other than CMYK, one finding for each space and kind of mark on a page."""
    if condition.colours == "rgb":
        return
    for page in document.pages:
        yield from _on_page(page)


def _on_page(page: PageContent) -> Iterator[Finding]:
    uses: dict[tuple[Space, str], _Use] = {}
    for mark in page.marks:
        for space, what, box in _uses(mark):
            uses.setdefault((space, what), _Use(box)).count += 1
    for (space, what), use in uses.items():
        facts = {"reason": space.family, "space": space.name, "what": what, "count": str(use.count)}
        severity: Severity = "warning" if space.family == "spot" else "error"
        yield Finding("colours", severity, page.number, facts, page.area(use.box))


def _uses(mark: Mark) -> Iterator[tuple[Space, str, Box]]:
    allowed = _ALLOWED | {"gray"} if getattr(mark, "in_mask", False) else _ALLOWED
    for space, what in _spaces(mark):
        if space.family not in allowed and not isinstance(mark, Oddity):
            yield space, what, mark.box


def _spaces(mark: Mark) -> Iterator[tuple[Space, str]]:
    match mark:
        case TextMark():
            yield from _paints("text", *mark.paints)
        case PathMark():
            yield from _paints("fill", mark.fill)
            yield from _paints("line", mark.stroke)
        case ImageMark():
            yield from _paints("image", mark.paint)
            if mark.space:
                yield mark.space, "image"
        case BlendMark():
            yield mark.space, mark.what


def _paints(what: str, *paints: Paint | None) -> Iterator[tuple[Space, str]]:
    for paint in paints:
        if paint is not None:
            yield paint.space, what
