"""Operators that build, paint and clip paths (ISO 32000-1, 8.5)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from catalog_gen.press.preflight.content.geometry import Box, bound, grow, move, scales
from catalog_gen.press.preflight.content.marks import PathMark
from catalog_gen.press.preflight.content.state import Path, Walk

Operands = Sequence[Any]


def paint(walk: Walk, _operands: Operands, fills: bool, strokes: bool) -> None:
    """End the path: paint it, and clip with it when `W` came before."""
    path, walk.path = walk.path, Path()
    if not path.points:
        return
    box = bound(path.points)
    if fills or strokes:
        _leave_mark(walk, path, box, fills, strokes)
    if path.is_clip:
        walk.state.clip = walk.visible(box) or Box(0, 0, 0, 0)


def _leave_mark(walk: Walk, path: Path, box: Box, fills: bool, strokes: bool) -> None:
    state = walk.state
    width = state.line_width * min(scales(state.matrix)) if strokes else None
    visible = walk.visible(grow(box, width / 2) if width else box)
    if visible is None:
        return
    walk.marks.append(
        PathMark(
            box=visible,
            fill=state.fill if fills else None,
            stroke=state.stroke if strokes else None,
            line_width=width,
            thickness=_thickness(path, box, visible) if fills else None,
            in_mask=walk.in_mask,
        )
    )


def _thickness(path: Path, box: Box, visible: Box) -> float:
    """The thinnest bar that is filled; a clip may leave a bar of a larger shape."""
    whole = min(path.bars) if path.bars else min(box.width, box.height)
    return min(whole, visible.width, visible.height)


def _start(walk: Walk, operands: Operands) -> None:
    x, y = operands
    walk.path.start = move(walk.state.matrix, float(x), float(y))
    walk.path.points.append(walk.path.start)


def _curve(walk: Walk, operands: Operands, points: int) -> None:
    # The points that steer a curve stand around it: their box holds it.
    if len(operands) != 2 * points:
        raise ValueError(operands)
    numbers = [float(operand) for operand in operands]
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    walk.path.points.extend(move(walk.state.matrix, x, y) for x, y in pairs)


def _rectangle(walk: Walk, operands: Operands) -> None:
    x, y, width, height = (float(operand) for operand in operands)
    matrix = walk.state.matrix
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    walk.path.points.extend(move(matrix, *corner) for corner in corners)
    across, up = scales(matrix)
    walk.path.bars.append(min(abs(width) * across, abs(height) * up))


def _clip(walk: Walk, _operands: Operands) -> None:
    walk.path.is_clip = True


def _line_width(walk: Walk, operands: Operands) -> None:
    walk.state.line_width = float(operands[0])


def _painter(fills: bool, strokes: bool) -> Callable[[Walk, Operands], None]:
    return partial(paint, fills=fills, strokes=strokes)


OPERATORS: dict[str, Callable[[Walk, Operands], None]] = {
    "m": _start,
    "l": partial(_curve, points=1),
    "c": partial(_curve, points=3),
    "v": partial(_curve, points=2),
    "y": partial(_curve, points=2),
    "re": _rectangle,
    "W": _clip,
    "W*": _clip,
    "w": _line_width,
    "n": _painter(False, False),
    **dict.fromkeys(("f", "F", "f*"), _painter(True, False)),
    **dict.fromkeys(("S", "s"), _painter(False, True)),
    **dict.fromkeys(("B", "B*", "b", "b*"), _painter(True, True)),
}
