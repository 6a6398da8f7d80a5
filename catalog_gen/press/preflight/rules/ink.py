"""How much ink lies on one spot: above the limit it does not dry, smears and sets off.

The limits are those of the printing conditions (Fogra, ISO 12647-2). Measured on the pages as
they are drawn in inks, with all that overprints and shines through.
"""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.geometry import Box, move_box
from catalog_gen.press.preflight.document import Document, PageContent
from catalog_gen.press.preflight.finding import Finding
from catalog_gen.press.preflight.inks import HeavySpot, find_heaviest
from catalog_gen.press.preflight.mutool import DrawingError, find_mutool
from catalog_gen.press.preflight.separations import Separation, separate

_TOLERANCE = 2
"""Per cent: four inks rounded to 8 bits, and what JPEG adds to a flat colour."""


def find_heavy_ink(document: Document, condition: PrintingCondition) -> Iterator[Finding]:
    """The heaviest spot of each page above the limit; one warning when nothing can be measured."""
    if condition.colours == "rgb":
        return
    try:
        for page, separation in separate(document):
            yield from _on_page(page, separation, condition.ink_limit)
    except DrawingError as error:
        facts = {"reason": "not-measured" if find_mutool() is None else "not-drawn"}
        yield Finding("ink", "warning", facts={**facts, "detail": str(error)})


def _on_page(page: PageContent, separation: Separation | None, limit: int) -> Iterator[Finding]:
    if separation is None:
        yield Finding("ink", "warning", page.number, {"reason": "too-large"})
        return
    spot = find_heaviest(separation, limit + _TOLERANCE)
    if spot is not None:
        facts = {"ink": f"{spot.ink:.0f}", "limit": str(limit)}
        area = page.seen_area(_box(page, separation, spot))
        yield Finding("ink", "error", page.number, facts, area)


def _box(page: PageContent, separation: Separation, spot: HeavySpot) -> Box:
    """A spot on the page as it is seen, in pt; the raster shows the whole sheet."""
    sheet = move_box(page.rotation, page.sheet)
    across, down = sheet.width / separation.width, sheet.height / separation.height
    return Box(
        sheet.left + spot.left * across,
        sheet.top - spot.bottom * down,
        sheet.left + spot.right * across,
        sheet.top - spot.top * down,
    )
