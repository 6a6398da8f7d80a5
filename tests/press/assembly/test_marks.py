import io
from decimal import Decimal

import pikepdf
import pytest

from catalog_gen.press.assembly.marks import room_for_marks

MM = 72 / 25.4


@pytest.mark.parametrize(("bleed", "room"), [(0, 9), (2, 7), (3, 6), (5, 6)])
def test_room_for_marks_of_5_mm_and_an_edge(bleed, room):
    assert room_for_marks(bleed * MM) == pytest.approx(room * MM)


@pytest.fixture
def marked(assemble_book):
    with pikepdf.open(io.BytesIO(assemble_book(marks=True))) as pdf:
        yield pdf


def test_no_marks_unless_asked_for(press_book):
    assert all("/Marks" not in page.resources.get("/XObject", {}) for page in press_book.pages)


def test_all_pages_share_one_form_in_all_inks(marked):
    forms = [page.resources.XObject.Marks for page in marked.pages]
    assert len({form.objgen for form in forms}) == 1
    space = forms[0].Resources.ColorSpace.Inks
    assert [str(item) for item in list(space)[:3]] == ["/Separation", "/All", "/DeviceCMYK"]
    assert forms[0].read_bytes().startswith(b"/Inks CS 1 SCN 0.25 w")


@pytest.mark.parametrize(("bleed", "offset"), [(3, 3), (2, 3), (0, 3)])
def test_lines_end_outside_the_bleed(assemble_book, bleed, offset):
    with pikepdf.open(io.BytesIO(assemble_book(marks=True, bleed=Decimal(bleed)))) as pdf:
        page = pdf.pages[0]
        left, bottom, right, top = (float(edge) for edge in page.trimbox)
        media = [float(edge) for edge in page.mediabox]
        lines = _lines(page.resources.XObject.Marks)
    assert len(lines) == 8
    for x1, y1, x2, y2 in lines:
        assert abs(x2 - x1) + abs(y2 - y1) == pytest.approx(5 * MM, abs=1e-2)
        gap = max(left - x1, x1 - right, bottom - y1, y1 - top)
        assert gap == pytest.approx(offset * MM, abs=1e-2)
        assert gap >= bleed * MM - 1e-2
        assert min(x2, y2) > 0
        assert x2 < media[2]
        assert y2 < media[3]


def test_marks_are_the_last_thing_drawn(marked):
    for page in marked.pages:
        *_, last = pikepdf.parse_content_stream(page)
        assert [str(operand) for operand in last.operands] == ["/Marks"]


def _lines(form):
    points = []
    for operands, operator in pikepdf.parse_content_stream(form):
        if str(operator) in {"m", "l"}:
            points.append([float(operand) for operand in operands])
    return [(*start, *end) for start, end in zip(points[::2], points[1::2], strict=True)]
