"""Lines beside which nothing floats, whose first word is not measured beforehand.

WeasyPrint 70 measures the first word of each line of a block in which anything floats, to see
whether it fits beside that. Where all that floats is above the line, this changes nothing:
`weasyprint.layout.inline.inline_min_content_width` is replaced here by a function that sees it.
"""

from typing import Any

from weasyprint.layout import inline
from weasyprint.layout.preferred import inline_min_content_width


def measure_beside_floats() -> None:
    """Have WeasyPrint 70 measure first words here."""
    inline.inline_min_content_width = _measure


def _measure(context: Any, line: Any, **options: Any) -> Any:
    """The width of the first word, or 0 where nobody asks for it (`avoid_collisions`)."""
    if line.style["direction"] == "ltr":
        # Lines have neither margins nor padding.
        top = line.position_y + min(0, inline.strut(line.style)[0])
        if all(_is_above(shape, top) for shape in context.excluded_shapes):
            return 0
    return inline_min_content_width(context, line, **options)


def _is_above(shape: Any, top: float) -> bool:
    height = shape.margin_height()
    is_above: bool = height >= 0 and shape.position_y + height < top
    return is_above
