"""The boxes of a page: what is printed on, what is cut away, what is left.

ISO 15930-7, 6.8: a trim box within the bleed box within the media box; the rest is printers'
usage: one size for all pages, as much bleed as they ask, axes that start at 0,0 because some
imposition programs move other pages.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.geometry import MM, Box, covers
from catalog_gen.press.preflight.document import Document, PageContent, read_box
from catalog_gen.press.preflight.finding import Finding

_TOLERANCE = 0.3
"""pt; a tenth of a millimetre, less than any guillotine keeps to."""


def find_wrong_boxes(document: Document, condition: PrintingCondition) -> Iterator[Finding]:
    """Boxes that are missing, shifted, outside of each other, unequal, or of too little bleed."""
    pages = document.pages
    yield from _merge(pages, [tuple(_wrong_boxes(page, condition)) for page in pages])
    first = pages[0].trim
    for page in pages:
        sizes = (page.trim.width - first.width, page.trim.height - first.height)
        if any(abs(difference) > _TOLERANCE for difference in sizes):
            facts = {"reason": "size", **_size(page.trim), "number": str(page.number + 1)}
            facts |= {f"first_{name}": value for name, value in _size(first).items()}
            yield Finding("boxes", "error", page.number, facts)


def _merge(pages: Sequence[PageContent], found: Sequence[tuple[Finding, ...]]) -> Iterator[Finding]:
    """What is wrong on every page in the same way is wrong with the file, and told once."""
    alike = {tuple(finding.facts.items()) for finding in found[0]}
    for others in found:
        alike &= {tuple(finding.facts.items()) for finding in others}
    if len(pages) == 1:
        alike.clear()
    for finding in found[0]:
        if tuple(finding.facts.items()) in alike:
            yield replace(finding, page=None)
    for findings in found:
        yield from (f for f in findings if tuple(f.facts.items()) not in alike)


def _wrong_boxes(page: PageContent, condition: PrintingCondition) -> Iterator[Finding]:
    media = read_box(page.page, "/MediaBox")
    trim = read_box(page.page, "/TrimBox")
    if media is None or trim is None:
        facts = {"reason": "missing", "box": "MediaBox" if media is None else "TrimBox"}
        yield Finding("boxes", "error", page.number, facts)
        return
    if abs(media.left) > _TOLERANCE or abs(media.bottom) > _TOLERANCE:
        facts = {"reason": "origin", "left": f"{media.left:.2f}", "bottom": f"{media.bottom:.2f}"}
        yield Finding("boxes", "error", page.number, facts)
    if page.page.obj.get("/UserUnit", 1) != 1:
        yield Finding("boxes", "error", page.number, {"reason": "unit"})
    if not (covers(page.bleed, trim, _TOLERANCE) and covers(media, page.bleed, _TOLERANCE)):
        yield Finding("boxes", "error", page.number, {"reason": "outside"})
        return
    narrowest = min(
        trim.left - page.bleed.left,
        trim.bottom - page.bleed.bottom,
        page.bleed.right - trim.right,
        page.bleed.top - trim.top,
    )
    if narrowest < float(condition.bleed) * MM - _TOLERANCE:
        facts = {"reason": "bleed", "bleed": f"{max(narrowest, 0) / MM:.1f}"}
        facts["wanted"] = f"{condition.bleed:f}"
        yield Finding("boxes", "error", page.number, facts)


def _size(box: Box) -> dict[str, str]:
    return {"width": f"{box.width / MM:.1f}", "height": f"{box.height / MM:.1f}"}
