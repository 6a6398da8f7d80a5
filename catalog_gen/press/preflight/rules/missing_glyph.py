"""A letter that a font lacks prints as an empty box (`.notdef`, glyph 0 of OpenType)."""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.marks import TextMark
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding


def find_missing_glyphs(document: Document, _condition: PrintingCondition) -> Iterator[Finding]:
    """Runs of text with such a glyph in them."""
    for page in document.pages:
        for mark in page.marks:
            if isinstance(mark, TextMark) and mark.missing:
                facts = {"font": mark.font.name, "count": str(mark.missing)}
                yield Finding("missing-glyph", "error", page.number, facts, page.area(mark.box))
