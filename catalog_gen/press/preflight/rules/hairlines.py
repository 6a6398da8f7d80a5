"""Lines under a quarter of a point break up on the plate (printers' usage)."""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.marks import PathMark
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding

_THINNEST = 0.25
"""pt"""
_ROUNDING = 0.005


def find_hairlines(document: Document, _condition: PrintingCondition) -> Iterator[Finding]:
    """Drawn lines, and filled bars, that are too thin; one finding for each width on a page."""
    for page in document.pages:
        told: set[str] = set()
        for mark in page.marks:
            if not isinstance(mark, PathMark) or mark.in_mask:
                continue
            widths = [width for width in (mark.line_width, mark.thickness) if width is not None]
            if not widths or min(widths) >= _THINNEST - _ROUNDING:
                continue
            width = f"{min(widths):.2f}"
            if width not in told:
                told.add(width)
                facts = {"line": width, "least": str(_THINNEST)}
                yield Finding("hairlines", "error", page.number, facts, page.area(mark.box))
