"""Operators that place images and forms, and change many things at once (`gs`)."""

from collections.abc import Callable, Sequence
from typing import Any

from pikepdf import Array, Dictionary, Object, Stream

from catalog_gen.press.preflight.content.geometry import (
    UNIT,
    Box,
    Matrix,
    move_box,
    multiply,
    scales,
)
from catalog_gen.press.preflight.content.marks import BlendMark, ImageMark
from catalog_gen.press.preflight.content.spaces import UNKNOWN, read_space
from catalog_gen.press.preflight.content.state import Walk

Operands = Sequence[Any]
_DEFAULTS = ("/Default", "/Identity")


def _save(walk: Walk, _operands: Operands) -> None:
    walk.stack.append(walk.state.copy())


def _restore(walk: Walk, _operands: Operands) -> None:
    if not walk.stack:
        raise ValueError("Q without q")
    walk.state = walk.stack.pop()


def _transform(walk: Walk, operands: Operands) -> None:
    a, b, c, d, e, f = (float(operand) for operand in operands)
    walk.state.matrix = multiply((a, b, c, d, e, f), walk.state.matrix)


def _place(walk: Walk, operands: Operands) -> None:
    placed = walk.resource("/XObject", operands[0])
    if not isinstance(placed, Stream):
        return
    kind = str(placed.get("/Subtype"))
    if "/OPI" in placed:
        walk.note("opi")
    if kind == "/PS" or placed.get("/Subtype2") == "/PS" or "/PS" in placed:
        walk.note("postscript")
    if kind == "/Image":
        mark_image(walk, placed)
    elif kind == "/Form":
        place_form(walk, placed)


def place_form(walk: Walk, form: Stream) -> None:
    """Walk a form where it is placed (8.10); its group is blended in a space of its own."""
    if "/Ref" in form:
        walk.note("reference")
    a, b, c, d, e, f = (float(part) for part in form.get("/Matrix", Array(UNIT)))
    matrix: Matrix = (a, b, c, d, e, f)
    mark_group(walk, form.get("/Group"))
    walk.enter(walk, form, walk.resources, matrix)


def mark_group(walk: Walk, group: Object | None) -> None:
    """The space in which a transparency group is blended, where it names one (11.6.6)."""
    if isinstance(group, Dictionary) and "/CS" in group:
        space = read_space(group.CS, walk.resources)
        walk.marks.append(BlendMark("group", walk.state.clip, space, walk.in_mask))


def mark_image(walk: Walk, image: Stream | Object) -> None:
    """An image fills the unit square of the moment (8.9.5)."""
    state = walk.state
    visible = walk.visible(move_box(state.matrix, Box(0, 0, 1, 1)))
    if visible is None:
        return
    is_stencil = bool(image.get("/ImageMask", False))
    walk.marks.append(
        ImageMark(
            box=visible,
            name=str(image.get("/Name", "")).removeprefix("/"),
            pixels=(int(image.get("/Width", 0)), int(image.get("/Height", 0))),
            size=scales(state.matrix),
            space=None if is_stencil else _image_space(walk, image),
            paint=state.fill if is_stencil else None,
            in_mask=walk.in_mask,
        )
    )
    for alternate in image.get("/Alternates", ()):
        mark_image(walk, alternate.Image)


def _image_space(walk: Walk, image: Stream | Object) -> Any:
    value = image.get("/ColorSpace")
    # JPEG 2000 may leave its colours to the pixels' own header (8.9.5.1).
    return UNKNOWN if value is None else read_space(value, walk.resources)


def _inline_image(walk: Walk, operands: Operands) -> None:
    mark_image(walk, operands[0].obj)


def _set_many(walk: Walk, operands: Operands) -> None:
    settings = walk.resource("/ExtGState", operands[0])
    if not isinstance(settings, Dictionary):
        return
    if "/LW" in settings:
        walk.state.line_width = float(settings.LW)
    for key in ("/TR", "/TR2"):
        if key in settings and str(settings[key]) not in _DEFAULTS:
            walk.note("transfer-function")
    if "/HT" in settings and str(settings.HT) not in _DEFAULTS:
        walk.note("halftone")
    mask = settings.get("/SMask")
    group = mask.get("/G") if isinstance(mask, Dictionary) else None
    if isinstance(group, Stream):
        _walk_mask(walk, group)


def _walk_mask(walk: Walk, form: Stream) -> None:
    outside, was_mask = walk.state, walk.in_mask
    walk.state, walk.in_mask = outside.copy(), True
    place_form(walk, form)
    walk.state, walk.in_mask = outside, was_mask


OPERATORS: dict[str, Callable[[Walk, Operands], None]] = {
    "q": _save,
    "Q": _restore,
    "cm": _transform,
    "Do": _place,
    "gs": _set_many,
    "INLINE IMAGE": _inline_image,
}
