"""Crop marks: where the paper is cut, in all inks, outside the bleed."""

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from catalog_gen.press.assembly.boxes import draw_form, wrap_contents

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


def draw_marks(book: Pdf, bleed: float) -> None:
    """Draw two lines at each corner of every page, 5 mm long and 0.25 pt wide.

    They keep away from the trimmed page by the bleed, and by 3 mm at least. Their colour is all
    inks at once, whatever the inks are: /All (ISO 32000-1, 8.6.6.4).
    """
    forms: dict[tuple[_Box, _Box], Object] = {}
    for page in book.pages:
        boxes = _box(page.mediabox), _box(page.trimbox)
        if boxes not in forms:
            forms[boxes] = _form(book, *boxes, _offset(bleed))
        _draw(book, page, forms[boxes])


def _draw(book: Pdf, page: Page, form: Object) -> None:
    draw_form(page, "Marks", form)
    wrap_contents(page, Stream(book, b"q"), Stream(book, b"Q /Marks Do"))


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


def _box(rectangle: Object) -> _Box:
    left, bottom, right, top = (round(float(edge), 3) for edge in rectangle)
    return left, bottom, right, top
