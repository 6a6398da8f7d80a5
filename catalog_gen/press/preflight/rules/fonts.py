"""Fonts must travel with the file (ISO 15930-7, 6.3.4): a substitute sets other letters."""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.marks import FontUse, TextMark
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding


def find_absent_fonts(document: Document, _condition: PrintingCondition) -> Iterator[Finding]:
    """Fonts that set visible text and are not embedded, each where it is first used.

    Type 3 fonts are small drawings: they print, but as rough shapes without hints.
    """
    told: set[FontUse] = set()
    for page in document.pages:
        for mark in page.marks:
            if not isinstance(mark, TextMark) or mark.font in told:
                continue
            told.add(mark.font)
            facts = {"font": mark.font.name}
            area = page.area(mark.box)
            if not mark.font.is_embedded:
                yield Finding("fonts", "error", page.number, facts, area)
            elif mark.font.is_drawn:
                facts["reason"] = "drawn"
                yield Finding("fonts", "warning", page.number, facts, area)
