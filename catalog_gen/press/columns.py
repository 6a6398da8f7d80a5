"""Columns of text that go on over several pages, as those of the index, laid out once.

WeasyPrint 70 lays out the columns of every page twice: once to see whether what is left of the
text ends on this page, where columns are balanced, and once more for good. In
`weasyprint.layout.block`, that is replaced here by one that keeps the first time where the text
goes on; pages that it ends on are as ever.
"""

from typing import Any

from weasyprint.layout import block
from weasyprint.layout.column import _create_column_box, columns_layout

Skip = dict[int, Any] | None
"""What is laid out already: the number of the child to go on with, and what of it."""

Layout = tuple[Any, Any, Any, list[Any], bool]
"""The box, where the next page goes on, what that page must be, margins, whether these adjoin."""


def fill_columns_once() -> None:
    """Have WeasyPrint 70 lay out columns here first."""
    block.columns_layout = _lay_out


def _lay_out(
    context: Any, box: Any, bottom: float, skip: Skip, around: Any, *others: Any
) -> Layout:
    """As `columns_layout`; `bottom`: what is kept free at the foot, `skip`: what is done."""
    if _is_plain(context, box):
        is_empty, absolute, fixed, *more = others
        held: tuple[list[Any], list[Any]] = ([], [])
        filled = _fill(context, box, bottom, skip, around, is_empty, *held, *more)
        if filled:
            absolute += held[0]
            fixed += held[1]
            return filled
    result: Layout = columns_layout(context, box, bottom, skip, around, *others)
    return result


def _is_plain(context: Any, box: Any) -> bool:
    """Whether its columns have a number, and neither a height nor anything across them."""
    style = box.style
    return (
        style["column_count"] != "auto"
        and style["column_width"] == style["height"] == "auto"
        and style["min_height"] == "auto"
        and style["position"] == "static"
        and style["direction"] == "ltr"
        and not context.excluded_shapes
        and context.current_footnote_area.height == "auto"
        and all(child.style["column_span"] == "none" for child in box.children)
    )


def _fill(
    context: Any, box: Any, bottom: float, skip: Skip, around: Any, *others: Any
) -> Layout | None:
    """One column after the other; None where the text ends in them, or cannot begin."""
    is_empty, absolute, fixed, margins, *first = others
    box = box.copy_with_children(box.children)
    box.position_y += block.collapse_margin(margins)
    block.block_level_width(box, around)
    count, gap = box.style["column_count"], _gap(box)
    width = max(0, box.width - (count - 1) * gap) / count
    (done,) = skip or (0,)
    children = [child.copy() for child in box.children[done:]]
    top, columns = box.content_box_y(), []
    rest: Skip = {0: skip[done]} if skip else None
    page = None
    context.in_column = True
    for number in range(count):
        column = _create_column_box(box, around, children, width, top)
        column.position_x += number * (width + gap)
        column, rest, page, *_ = block.block_box_layout(
            context, column, bottom, rest, around, is_empty, absolute, fixed, None, *first,
            discard=False, max_lines=None,
        )  # fmt: skip
        columns += [column] if column else []
        if column is None or rest is None:
            break
    context.in_column = False
    if len(columns) < count or rest is None:
        block.remove_placeholders(context, columns, [], [])
        return None
    tallest = max(column.margin_height() for column in columns)
    for column in columns:
        column.height = tallest
    box.height = min(tallest, context.page_bottom - top - bottom)
    box.children = columns
    return box, {done + place: inner for place, inner in rest.items()}, page, [], False


def _gap(box: Any) -> float:
    gap = box.style["column_gap"]
    size: float = (
        box.style["font_size"] if gap == "normal" else block.percentage(gap, box.style, box.width)
    )
    return size
