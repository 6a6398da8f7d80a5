"""Text keeps away from the trim: the knife may stray by more than a millimetre."""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.geometry import MM, Box, common
from catalog_gen.press.preflight.content.marks import TextMark
from catalog_gen.press.preflight.document import Document, PageContent
from catalog_gen.press.preflight.finding import Finding

_TOLERANCE = 0.1
"""mm"""


def find_text_near_trim(document: Document, condition: PrintingCondition) -> Iterator[Finding]:
    """Runs of visible text nearer to the trim than the safe zone; photos and fields may bleed.

    The boxes are those of the glyphs themselves where the font tells them, otherwise as high as
    any glyph of the font. Words beside the bleed, such as a job's name, are cut away anyway.
    """
    for page in document.pages:
        for mark in page.marks:
            if isinstance(mark, TextMark) and common(mark.box, page.bleed) and not mark.in_mask:
                yield from _judge(page, mark.box, condition)


def _judge(page: PageContent, box: Box, condition: PrintingCondition) -> Iterator[Finding]:
    trim = page.trim
    distance = (
        min(
            box.left - trim.left,
            box.bottom - trim.bottom,
            trim.right - box.right,
            trim.top - box.top,
        )
        / MM
    )
    if distance >= float(condition.safe_zone) - _TOLERANCE:
        return
    facts = {"distance": f"{max(distance, 0):.1f}", "wanted": f"{condition.safe_zone:f}"}
    if distance < 0:
        facts["reason"] = "outside"
    yield Finding("safe-zone", "error", page.number, facts, page.area(box))
