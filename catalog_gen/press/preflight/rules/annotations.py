"""Annotations lie on top of a page and are not part of it (ISO 15930-7, 6.12).

Links, notes and fields within the bleed are refused; printer's marks and trap networks are meant
for the press.
"""

from collections import Counter
from collections.abc import Iterator

from pikepdf import Array, Dictionary

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.walk import MALFORMED
from catalog_gen.press.preflight.document import Document, PageContent
from catalog_gen.press.preflight.finding import Finding

_FOR_THE_PRESS = {"PrinterMark", "TrapNet"}


def find_annotations(document: Document, _condition: PrintingCondition) -> Iterator[Finding]:
    """One finding for each kind of annotation on a page."""
    for page in document.pages:
        for kind, count in sorted(_kinds(page).items()):
            facts = {"kind": kind, "count": str(count)}
            yield Finding("annotations", "error", page.number, facts)


def _kinds(page: PageContent) -> Counter[str]:
    try:
        entries = list(page.page.obj.get("/Annots", Array()))
    except MALFORMED:
        return Counter({"?": 1})
    kinds = Counter(
        str(entry.get("/Subtype", "?")).removeprefix("/")
        for entry in entries
        if isinstance(entry, Dictionary)
    )
    return Counter({kind: count for kind, count in kinds.items() if kind not in _FOR_THE_PRESS})
