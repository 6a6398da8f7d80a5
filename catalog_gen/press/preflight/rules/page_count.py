"""A stapled booklet is made of sheets folded once: four pages each (printers' usage)."""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding

_SHEET = 4


def find_odd_page_count(document: Document, _condition: PrintingCondition) -> Iterator[Finding]:
    """A number of pages that is no multiple of 4; one or two are a flyer, which is not folded."""
    count = len(document.pdf.pages)
    if count > 2 and count % _SHEET:
        facts = {"pages": str(count), "missing": str(-count % _SHEET)}
        yield Finding("page-count", "error", facts=facts)
