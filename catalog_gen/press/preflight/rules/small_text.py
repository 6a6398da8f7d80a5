"""Small text with black in it must be black only.

Printers' usage: four plates never meet to the hundredth of a millimetre; letters of 9 pt and less
get coloured edges and fill up.
"""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.marks import Paint, TextMark
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding

_SMALL = 9.05
"""pt; sizes are often rounded on their way through px."""

_TRACE = 0.005


def find_rich_small_text(document: Document, condition: PrintingCondition) -> Iterator[Finding]:
    """Text up to 9 pt whose colour has K and another ink; one finding for each colour of a page."""
    if condition.colours == "rgb":
        return
    for page in document.pages:
        runs: dict[str, list[TextMark]] = {}
        for mark in page.marks:
            if isinstance(mark, TextMark) and mark.size <= _SMALL and not mark.in_mask:
                for paint in filter(_is_rich, mark.paints):
                    inks = " ".join(f"{part * 100:.0f}" for part in paint.parts)
                    runs.setdefault(inks, []).append(mark)
        for inks, marks in runs.items():
            size = min(mark.size for mark in marks)
            facts = {"size": f"{size:.1f}", "inks": inks, "count": str(len(marks))}
            yield Finding("small-text", "error", page.number, facts, page.area(marks[0].box))


def _is_rich(paint: Paint) -> bool:
    if paint.space.family != "cmyk" or len(paint.parts) != 4:
        return False
    *colours, black = paint.parts
    return black > _TRACE and max(colours) > _TRACE
