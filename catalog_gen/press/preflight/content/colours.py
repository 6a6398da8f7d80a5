"""Operators that choose colours (ISO 32000-1, 8.6.8), patterns among them (8.7)."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, Literal

from pikepdf import Array, Dictionary, Name, Object, Stream

from catalog_gen.press.preflight.content.geometry import UNIT, Matrix
from catalog_gen.press.preflight.content.marks import BlendMark, Paint, Space
from catalog_gen.press.preflight.content.spaces import CMYK, GRAY, RGB, read_space
from catalog_gen.press.preflight.content.state import Walk

Operands = Sequence[Any]
Side = Literal["fill", "stroke"]


def _device(walk: Walk, operands: Operands, side: Side, space: Space) -> None:
    # Device names may be given another meaning by the resources.
    named = read_space(Name("/" + space.name), walk.resources)
    setattr(walk.state, side, Paint(named, tuple(float(part) for part in operands)))


def _space(walk: Walk, operands: Operands, side: Side) -> None:
    space = read_space(operands[0], walk.resources)
    # The first colour of a CMYK space is black, of others mostly 0 (table 74).
    parts = (0.0, 0.0, 0.0, 1.0) if space.family == "cmyk" else (0.0,)
    setattr(walk.state, side, Paint(space, parts))


def _colour(walk: Walk, operands: Operands, side: Side) -> None:
    parts = tuple(float(part) for part in operands if isinstance(part, (int, float, Decimal)))
    current: Paint = getattr(walk.state, side)
    setattr(walk.state, side, Paint(current.space, parts))
    if operands and isinstance(operands[-1], Name):
        _pattern(walk, operands[-1])


def _pattern(walk: Walk, name: Name) -> None:
    pattern = walk.resource("/Pattern", name)
    if isinstance(pattern, Stream):
        _tile(walk, pattern)
    elif isinstance(pattern, Dictionary) and "/Shading" in pattern:
        mark_shading(walk, pattern.Shading)


def _tile(walk: Walk, pattern: Stream) -> None:
    """Walk one tile, where the pattern begins; its colours count, its place does not."""
    a, b, c, d, e, f = (float(part) for part in pattern.get("/Matrix", Array(UNIT)))
    matrix: Matrix = (a, b, c, d, e, f)
    outside, walk.state = walk.state, walk.state.copy()
    walk.state.matrix = UNIT
    kept = walk.path, walk.text_matrix, walk.line_matrix
    walk.enter(walk, pattern, walk.resources, matrix)
    walk.path, walk.text_matrix, walk.line_matrix = kept
    walk.state = outside


def mark_shading(walk: Walk, shading: Object) -> None:
    """A smooth change of colours, over all that the clip leaves."""
    body = shading.stream_dict if isinstance(shading, Stream) else shading
    space = read_space(body.get("/ColorSpace"), walk.resources)
    walk.marks.append(BlendMark("shading", walk.state.clip, space, walk.in_mask))


def _shade(walk: Walk, operands: Operands) -> None:
    shading = walk.resource("/Shading", operands[0])
    if shading is not None:
        mark_shading(walk, shading)


OPERATORS: dict[str, Callable[[Walk, Operands], None]] = {
    "g": partial(_device, side="fill", space=GRAY),
    "G": partial(_device, side="stroke", space=GRAY),
    "rg": partial(_device, side="fill", space=RGB),
    "RG": partial(_device, side="stroke", space=RGB),
    "k": partial(_device, side="fill", space=CMYK),
    "K": partial(_device, side="stroke", space=CMYK),
    "cs": partial(_space, side="fill"),
    "CS": partial(_space, side="stroke"),
    "sc": partial(_colour, side="fill"),
    "SC": partial(_colour, side="stroke"),
    "scn": partial(_colour, side="fill"),
    "SCN": partial(_colour, side="stroke"),
    "sh": _shade,
}
