"""Operators that set text (ISO 32000-1, 9.3 and 9.4)."""

from collections.abc import Callable, Sequence
from typing import Any

from pikepdf import Array, Object, String

from catalog_gen.press.preflight.content.fonts import Font, read_font
from catalog_gen.press.preflight.content.geometry import (
    UNIT,
    Box,
    Matrix,
    move_box,
    multiply,
    scales,
)
from catalog_gen.press.preflight.content.marks import Paint, TextMark
from catalog_gen.press.preflight.content.state import State, Walk

Operands = Sequence[Any]
_DEEPEST_GLYPHS = 3


def _begin(walk: Walk, _operands: Operands) -> None:
    walk.text_matrix = walk.line_matrix = UNIT


def _matrix(walk: Walk, operands: Operands) -> None:
    a, b, c, d, e, f = (float(operand) for operand in operands)
    walk.text_matrix = walk.line_matrix = (a, b, c, d, e, f)


def _move(walk: Walk, operands: Operands) -> None:
    x, y = (float(operand) for operand in operands)
    walk.line_matrix = multiply((1, 0, 0, 1, x, y), walk.line_matrix)
    walk.text_matrix = walk.line_matrix


def _move_and_lead(walk: Walk, operands: Operands) -> None:
    walk.state.leading = -float(operands[1])
    _move(walk, operands)


def _next_line(walk: Walk, _operands: Operands) -> None:
    _move(walk, (0, -walk.state.leading))


def _font(walk: Walk, operands: Operands) -> None:
    name, size = operands
    walk.state.font_size = float(size)
    found = walk.resource("/Font", name)
    walk.state.font = None if found is None else _known_font(walk, found)


def _known_font(walk: Walk, font: Object) -> Font:
    key = font.objgen
    if key == (0, 0):
        return read_font(font)
    if key not in walk.fonts:
        walk.fonts[key] = read_font(font)
    return walk.fonts[key]


def _show(walk: Walk, operands: Operands) -> None:
    show_text(walk, [operands[0]])


def _show_spaced(walk: Walk, operands: Operands) -> None:
    show_text(walk, list(Array(operands[0])))


def _show_on_next_line(walk: Walk, operands: Operands) -> None:
    _next_line(walk, ())
    show_text(walk, [operands[0]])


def _space_and_show(walk: Walk, operands: Operands) -> None:
    walk.state.word_space, walk.state.letter_space = float(operands[0]), float(operands[1])
    _show_on_next_line(walk, operands[2:])


def show_text(walk: Walk, parts: Sequence[Any]) -> None:
    """Move along the strings and the shifts between them; leave one mark for them all."""
    state, font = walk.state, walk.state.font
    if font is None:
        walk.note("missing", "Tf")
        return
    pen, missing = 0.0, 0
    left, low, right, high = float("inf"), float("inf"), float("-inf"), float("-inf")
    size, stretch = state.font_size, state.stretch
    across, up = size * stretch * font.matrix[0], size * font.matrix[3]
    for part in parts:
        if not isinstance(part, String):
            pen -= float(part) / 1000 * size * stretch
            continue
        for code in font.codes(bytes(part)):
            number = font.glyph_number(code)
            missing += number == 0
            x1, y1, x2, y2 = font.box(code, number)
            if x1 != x2 and y1 != y2:
                left, right = min(left, pen + x1 * across), max(right, pen + x2 * across)
                low, high = min(low, y1 * up), max(high, y2 * up)
            if font.drawings:
                _draw_glyph(walk, font, code, pen)
            pen += font.widths.get(code, font.default_width) * across
            pen += (state.letter_space + _word_space(state, font, code)) * stretch
    if left <= right:
        box = Box(left, low + state.rise, right, high + state.rise)
        _leave_mark(walk, font, box, missing)
    walk.text_matrix = multiply((1, 0, 0, 1, pen, 0), walk.text_matrix)


def _word_space(state: State, font: Font, code: int) -> float:
    return state.word_space if code == 32 and font.code_bytes == 1 else 0.0


def _leave_mark(walk: Walk, font: Font, box: Box, missing: int) -> None:
    state = walk.state
    paints = _paints(state)
    matrix = multiply(walk.text_matrix, state.matrix)
    visible = walk.visible(move_box(matrix, box))
    if not paints or visible is None:
        return
    size = abs(state.font_size) * scales(matrix)[1]
    walk.marks.append(TextMark(visible, paints, size, font.use, missing, walk.in_mask))


def _paints(state: State) -> tuple[Paint, ...]:
    """By rendering mode: 3 and 7 paint nothing (table 106)."""
    kind = state.rendering % 4
    return ((state.fill,), (state.stroke,), (state.fill, state.stroke), ())[kind]


def _draw_glyph(walk: Walk, font: Font, code: int, pen: float) -> None:
    """Walk the drawing of a Type 3 glyph, once for each page."""
    drawing, key = font.drawings.get(code), (font.use.name, code)
    if drawing is None or key in walk.drawn_glyphs or len(walk.inside) > _DEEPEST_GLYPHS:
        return
    walk.drawn_glyphs.add(key)
    state, text_matrix, line_matrix = walk.state, walk.text_matrix, walk.line_matrix
    size: Matrix = (state.font_size * state.stretch, 0, 0, state.font_size, pen, state.rise)
    matrix = multiply(font.matrix, multiply(size, text_matrix))
    walk.enter(walk, drawing, walk.resources, matrix)
    walk.text_matrix, walk.line_matrix = text_matrix, line_matrix


def _setter(name: str, factor: float = 1) -> Callable[[Walk, Operands], None]:
    def set_value(walk: Walk, operands: Operands) -> None:
        setattr(walk.state, name, float(operands[0]) * factor)

    return set_value


def _rendering(walk: Walk, operands: Operands) -> None:
    walk.state.rendering = int(operands[0])


OPERATORS: dict[str, Callable[[Walk, Operands], None]] = {
    "BT": _begin,
    "Tm": _matrix,
    "Td": _move,
    "TD": _move_and_lead,
    "T*": _next_line,
    "Tf": _font,
    "Tj": _show,
    "TJ": _show_spaced,
    "'": _show_on_next_line,
    '"': _space_and_show,
    "Tc": _setter("letter_space"),
    "Tw": _setter("word_space"),
    "Tz": _setter("stretch", 0.01),
    "TL": _setter("leading"),
    "Ts": _setter("rise"),
    "Tr": _rendering,
}
