import pytest
from pikepdf import Array

from catalog_gen.press.preflight.content.geometry import Box
from catalog_gen.press.preflight.document import (
    UnreadableError,
    count_pages,
    open_document,
    read_box,
)
from catalog_gen.press.preflight.finding import Area

TRIM = 3 * 72 / 25.4


def area(data, *box):
    with open_document(data) as document:
        return document.pages[0].area(Box(*(TRIM + side for side in box)))


def test_areas_count_from_the_top_left_of_the_trim(make_pdf):
    width, height = 148 / 25.4 * 72, 210 / 25.4 * 72
    found = area(make_pdf(), width / 2, height * 3 / 4, width, height)
    assert found == Area(0.5, 0, 0.5, 0.25)


def test_what_lies_in_the_bleed_is_cut_off(make_pdf):
    assert area(make_pdf(), -5, -5, 0, 5000) == Area(0, 0, 0, 1)


@pytest.mark.parametrize(
    ("turn", "corner"), [(90, (0, 0)), (180, (0.9, 0)), (270, (0.9, 0.9)), (-90, (0.9, 0.9))]
)
def test_a_page_is_seen_as_it_is_turned(make_pdf, turn, corner):
    def spoil(pdf):
        pdf.pages[0].obj.Rotate = turn

    # A tenth of the page at its bottom left.
    found = area(make_pdf(spoil=spoil), 0, 0, 41.95, 59.53)
    assert (round(found.left, 1), round(found.top, 1)) == corner


def test_a_media_box_may_be_inherited(make_pdf):
    def spoil(pdf):
        pdf.Root.Pages.MediaBox = Array([0, 0, 300, 400])
        for page in pdf.pages:
            del page.obj.MediaBox

    with open_document(make_pdf(spoil=spoil)) as document:
        assert document.pages[0].media == Box(0, 0, 300, 400)


@pytest.mark.parametrize("value", [Array([1, 2, 3]), Array([0, 0, 0, 9]), 4])
def test_a_box_that_makes_no_sense_is_none(make_pdf, value):
    def spoil(pdf):
        pdf.pages[0].obj.TrimBox = value

    with open_document(make_pdf(spoil=spoil)) as document:
        assert read_box(document.pdf.pages[0], "/TrimBox") is None


def test_sides_may_stand_in_any_order(make_pdf):
    def spoil(pdf):
        pdf.pages[0].obj.TrimBox = Array([90, 80, 10, 20])

    with open_document(make_pdf(spoil=spoil)) as document:
        assert document.pages[0].trim == Box(10, 20, 90, 80)


def test_pages_are_counted(make_pdf):
    assert count_pages(make_pdf(pages=3)) == 3
    assert count_pages(b"no") == 0


def test_what_cannot_be_opened_raises():
    with pytest.raises(UnreadableError), open_document(b"no"):
        pass
