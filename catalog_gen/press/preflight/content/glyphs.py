"""The box around each glyph of an embedded TrueType font (OpenType 1.9: head, maxp, loca, glyf)."""

import struct
from collections.abc import Callable
from functools import cache

GlyphBox = tuple[float, float, float, float]
"""Left, bottom, right, top in thousandths of the size."""

EMPTY: GlyphBox = (0, 0, 0, 0)


def read_glyph_boxes(program: bytes) -> Callable[[int], GlyphBox] | None:
    """A function from glyph number to its box; None when the font has no such tables."""
    try:
        tables = _tables(program)
        head, loca, glyf = tables[b"head"], tables[b"loca"], tables[b"glyf"]
        units: int = struct.unpack_from(">H", program, head + 18)[0]
        is_long: int = struct.unpack_from(">h", program, head + 50)[0]
    except (KeyError, struct.error):
        return None
    if not units:
        return None
    form, width, factor = (">LL", 4, 1) if is_long else (">HH", 2, 2)

    @cache
    def box(number: int) -> GlyphBox:
        try:
            start, end = struct.unpack_from(form, program, loca + number * width)
            if start == end:
                return EMPTY
            sides = struct.unpack_from(">hhhh", program, glyf + start * factor + 2)
        except struct.error:
            return EMPTY
        left, bottom, right, top = (side * 1000 / units for side in sides)
        return left, bottom, right, top

    return box


def _tables(program: bytes) -> dict[bytes, int]:
    """Where each table starts."""
    count = struct.unpack_from(">H", program, 4)[0]
    entries = (struct.unpack_from(">4sLLL", program, 12 + 16 * n) for n in range(count))
    return {tag: offset for tag, _sum, offset, _length in entries}
