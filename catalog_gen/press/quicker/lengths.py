"""Lengths of boxes that are worked out once, where they depend on nothing but the style.

For each box, WeasyPrint 70 asks of fourteen lengths in turn whether they are a part of what is
around the box: 20 µs, 180 times a section. In the modules that use it,
`weasyprint.layout.percent.resolve_percentages` is replaced here by a function that knows the
lengths of styles in which none is a part of anything.
"""

from operator import itemgetter
from typing import Any

from weasyprint.css.properties import Dimension
from weasyprint.layout import absolute, block, column, float, grid, inline, page, percent, table
from weasyprint.layout.percent import resolve_percentages

USERS = (absolute, block, column, float, grid, inline, page, percent, table)

_MOST = 1000
"""Sets of lengths that are kept; a book has some hundreds."""

_LENGTHS = (
    "margin_left", "margin_right", "margin_top", "margin_bottom", "padding_left", "padding_right",
    "padding_top", "padding_bottom", "width", "min_width", "max_width", "height", "min_height",
    "max_height",
)  # fmt: skip
_BORDERS = tuple(f"border_{side}_width" for side in ("top", "right", "bottom", "left"))
_RESULTS = _LENGTHS + _BORDERS

_values = itemgetter(*_RESULTS, "border_collapse", "box_sizing")

_kept: dict[tuple[int, ...], tuple[object, dict[str, object] | None]] = {}
"""Where values are in memory → the values, which keeps them there, and what becomes of them."""


def keep_lengths() -> None:
    """Have WeasyPrint 70 look for lengths here first."""
    for user in USERS:
        user.resolve_percentages = _resolve


def _resolve(box: Any, containing_block: Any) -> None:
    """As `resolve_percentages`; of the box around it, or its width and height."""
    values = _values(box.style)
    key = tuple(map(id, values))
    _, lengths = _kept.get(key, (None, None))
    if lengths:
        box.__dict__.update(lengths)
        return
    resolve_percentages(box, containing_block)
    if key not in _kept:
        if len(_kept) >= _MOST:
            _kept.clear()
        known = vars(box)
        _kept[key] = (
            values,
            {name: known[name] for name in _RESULTS} if _are_fixed(values) else None,
        )


def _are_fixed(values: tuple[Any, ...]) -> bool:
    *lengths, collapse, _ = values
    return collapse != "collapse" and all(map(_is_fixed, lengths[: len(_LENGTHS)]))


def _is_fixed(value: object) -> bool:
    return value == "auto" or (isinstance(value, Dimension) and value.unit == "px")
