"""Widths of floats, such as prices, for which words are not measured one by one where all fit.

WeasyPrint 70 gives what shrinks to fit the least of its widest width and of what there is, but no
less than its narrowest (CSS 2.2, 10.3.5), which takes a layout for each word. What is narrower than
the space that there is keeps its widest width, whatever its narrowest is. In the modules that use
it, `weasyprint.layout.preferred.shrink_to_fit` is replaced here by a function that sees this first.
"""

from typing import Any

from weasyprint.layout import absolute, float, inline, preferred
from weasyprint.layout.preferred import max_content_width, shrink_to_fit

USERS = (absolute, float, inline, preferred)


def measure_what_is_tight() -> None:
    """Have WeasyPrint 70 look for widths here first."""
    for user in USERS:
        user.shrink_to_fit = _shrink


def _shrink(context: Any, box: Any, available_content_width: Any) -> Any:
    widest = max_content_width(context, box, outer=False)
    if widest < available_content_width:
        return widest
    return shrink_to_fit(context, box, available_content_width)
