"""How many pixels of a photo come to an inch of paper where it is placed (printers' usage)."""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.model.problem import Severity
from catalog_gen.press.preflight.content.geometry import MM
from catalog_gen.press.preflight.content.marks import ImageMark
from catalog_gen.press.preflight.document import Document, PageContent
from catalog_gen.press.preflight.finding import Finding

_ROUNDING = 0.5
"""ppi"""


def find_coarse_images(document: Document, condition: PrintingCondition) -> Iterator[Finding]:
    """Images that look soft (warning) or show their pixels (error) at their placed size."""
    for page in document.pages:
        for mark in page.marks:
            if isinstance(mark, ImageMark) and not mark.in_mask:
                yield from _judge(page, mark, condition)


def _judge(page: PageContent, mark: ImageMark, condition: PrintingCondition) -> Iterator[Finding]:
    # One pixel is a flat colour, at any size.
    if max(mark.pixels) <= 1 or min(mark.size) <= 0:
        return
    ppi = min(
        72 * pixels / size for pixels, size in zip(mark.pixels, mark.size, strict=True) if pixels
    )
    if ppi >= condition.ppi_warning - _ROUNDING:
        return
    severity: Severity = "error" if ppi < condition.ppi_error - _ROUNDING else "warning"
    least = condition.ppi_error if severity == "error" else condition.ppi_warning
    width, height = mark.size
    facts = {
        "ppi": f"{ppi:.0f}",
        "least": str(least),
        "wanted": str(condition.ppi),
        "pixels": "{} × {}".format(*mark.pixels),
        "width": f"{width / MM:.0f}",
        "height": f"{height / MM:.0f}",
        "needed": f"{width / 72 * condition.ppi:.0f} × {height / 72 * condition.ppi:.0f}",
    }
    if mark.name:
        facts |= {"reason": "named", "photo": mark.name}
    yield Finding("resolution", severity, page.number, facts, page.area(mark.box))
