"""Crop marks: where the paper is cut, in all inks, outside the bleed."""

from collections.abc import Iterable

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from catalog_gen.press.assembly.boxes import grow
from catalog_gen.press.assembly.frame import Frame
from catalog_gen.press.assembly.galley import Box, Leaf
from catalog_gen.press.assembly.stamps import Stamp

MARKS = Stamp("Marks", b"/Marks Do")

_MM = 72 / 25.4
_LEAST_OFFSET = 3 * _MM
_LENGTH = 5 * _MM
_EDGE = 1 * _MM
_WIDTH = 0.25
"""pt, as all lengths here"""

_Box = tuple[float, float, float, float]


def room_for_marks(bleed: float) -> float:
    """How far the media box reaches beyond the bleed of pages with marks, in pt."""
    return _offset(bleed) + _LENGTH + _EDGE - bleed


def add_marks(frame: Frame, leaves: Iterable[Leaf], bleed: float) -> list[str]:
    """Add two lines for each corner of the pages, 5 mm long and 0.25 pt wide.

    They keep away from the trimmed page by the bleed, and by 3 mm at least. Their colour is all
    inks at once, whatever the inks are: /All (ISO 32000-1, 8.6.6.4).
    Gives the name of the form of each page; pages of the same boxes share theirs.
    """
    frame.add_stamp(MARKS)
    room = room_for_marks(bleed)
    names = []
    for leaf in leaves:
        media, trim = _box(grow(leaf.seen, room)), _box(leaf.trim)
        name = f"{MARKS.name} {media} {trim}"
        if name not in frame.named:
            frame.named[name] = _form(frame.pdf, media, trim, _offset(bleed))
        names.append(name)
    return names


def _form(book: Pdf, media: _Box, trim: _Box, offset: float) -> Object:
    lines = "\n".join(f"{x1:g} {y1:g} m {x2:g} {y2:g} l" for x1, y1, x2, y2 in _lines(trim, offset))
    form = Stream(book, f"/Inks CS 1 SCN {_WIDTH} w\n{lines}\nS".encode())
    form.Type, form.Subtype = Name.XObject, Name.Form
    form.BBox = Array(media)
    form.Resources = Dictionary(ColorSpace=Dictionary(Inks=_all_inks()))
    return book.make_indirect(form)


def _all_inks() -> Array:
    tint = Dictionary(
        FunctionType=2, Domain=Array([0, 1]), C0=Array([0] * 4), C1=Array([1] * 4), N=1
    )
    return Array([Name.Separation, Name.All, Name.DeviceCMYK, tint])


def _lines(trim: _Box, offset: float) -> list[_Box]:
    left, bottom, right, top = trim
    across = [(left - offset, left - offset - _LENGTH), (right + offset, right + offset + _LENGTH)]
    upright = [(bottom - offset, bottom - offset - _LENGTH), (top + offset, top + offset + _LENGTH)]
    return [(x1, y, x2, y) for y in (bottom, top) for x1, x2 in across] + [
        (x, y1, x, y2) for x in (left, right) for y1, y2 in upright
    ]


def _offset(bleed: float) -> float:
    return max(bleed, _LEAST_OFFSET)


def _box(rectangle: Box) -> _Box:
    left, bottom, right, top = (round(float(edge), 3) for edge in rectangle)
    return left, bottom, right, top
