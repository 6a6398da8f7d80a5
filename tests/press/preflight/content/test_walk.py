from itertools import pairwise

import pytest
from pikepdf import Stream

from catalog_gen.press.preflight.content.marks import ImageMark, PathMark, TextMark
from catalog_gen.press.preflight.content.walk import explain
from catalog_gen.press.preflight.document import open_document


@pytest.fixture
def marks(make_pdf):
    """The marks of a page with nothing else on it."""

    def marks(content):
        def spoil(pdf):
            pdf.pages[0].obj.Contents = Stream(pdf, content)

        with open_document(make_pdf(spoil=spoil)) as document:
            return document.pages[0].marks

    return marks


def test_text_paths_and_images_come_in_their_order(marks, words):
    found = marks(b"0 0 0 1 k 9 9 90 90 re f /Photo Do " + words("a", 50, 50))
    assert [type(mark) for mark in found] == [PathMark, ImageMark, TextMark]


def test_what_q_kept_comes_back(marks):
    first, second = marks(b"q 2 0 0 2 0 0 cm 0 0 9 9 re f Q 0 0 9 9 re f")
    assert (first.box.width, second.box.width) == (18, 9)


def test_lines_of_text_follow_each_other(marks):
    content = b"BT /Text 10 Tf 20 TL 50 300 Td <0021> Tj T* <0021> Tj <0021> ' 0 0 <0021> \" ET"
    found = marks(content)
    steps = [round(a.box.bottom - b.box.bottom) for a, b in pairwise(found)]
    assert steps == [20, 20, 20]


def test_leading_may_be_set_by_a_move(marks):
    first, second, third = marks(
        b"BT /Text 10 Tf 50 300 Td <0021> Tj 0 -15 TD <0021> Tj T* <0021> Tj ET"
    )
    assert round(first.box.bottom - second.box.bottom) == 15
    assert round(second.box.bottom - third.box.bottom) == 15


def test_rise_and_stretch_count(marks):
    plain, raised, wide = marks(
        b"BT /Text 10 Tf 50 300 Td <0021> Tj 5 Ts <0021> Tj 0 Ts 200 Tz <0021> Tj ET"
    )
    assert raised.box.bottom - plain.box.bottom == pytest.approx(5)
    assert wide.box.width == pytest.approx(2 * plain.box.width)


def test_text_in_streams_side_by_side_is_one_content(make_pdf):
    def spoil(pdf):
        parts = [b"0 0 0 1 k 10 10 50", b"50 re f"]
        pdf.pages[0].obj.Contents = [pdf.make_stream(part) for part in parts]

    with open_document(make_pdf(spoil=spoil)) as document:
        (mark,) = document.pages[0].marks
    assert mark.box.width == 50


def test_an_explanation_names_no_place_in_memory():
    error = ValueError("stream <_io.BytesIO object at 0x7f36f4227d30> (object 10,0): limit")
    assert explain(error) == "(object 10,0): limit"
