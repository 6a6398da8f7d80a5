"""What boxes are asked most: whether they flow, and on what pages they begin and end.

WeasyPrint 70 asks a box for its style six times to see that nothing takes it out of the flow, 900
times a section, and both ends of a box for both ends of its children, where one is enough. Two
methods of `weasyprint.formatting_structure.boxes` are replaced here.
"""

from collections.abc import Iterable
from typing import Any

from weasyprint.formatting_structure.boxes import Box, ParentBox

_PLACED = ("static", "relative")

is_in_normal_flow = Box.is_in_normal_flow
page_values = ParentBox.page_values
"""What is replaced."""


def follow_the_flow() -> None:
    """Have WeasyPrint 70 ask boxes here."""
    Box.is_in_normal_flow = _is_in_normal_flow
    ParentBox.page_values = _page_values


def _is_in_normal_flow(box: Any) -> bool:
    style = box.style
    if style["float"] == "none" and style["position"] in _PLACED:
        return True
    flows: bool = is_in_normal_flow(box)
    return flows


def _page_values(box: Any) -> tuple[Any, Any]:
    """The names of the pages on which it begins and ends."""
    return _name(box, 0), _name(box, 1)


def _name(box: Any, end: int) -> Any:
    if getattr(type(box), "page_values", None) is not _page_values:
        return box.page_values()[end]
    own = box.style["page"]
    children: Iterable[Any] = reversed(box.children) if end else box.children
    for child in children:
        if child.is_in_normal_flow() or child.is_floated():
            return _name(child, end) or own
    return own
