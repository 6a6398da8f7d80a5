import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.press.imposition.placing import (
    PT_PER_MM,
    SHEET_HEIGHT,
    SHEET_WIDTH,
    place_pages,
)

LENGTHS = st.floats(40, 2000)


def place(width, height):
    return place_pages(width * PT_PER_MM, height * PT_PER_MM)


@pytest.mark.parametrize(
    ("page", "scale"),
    [
        ((148, 210), 1),
        ((105, 148), 1),
        ((100, 210), 1),
        ((148, 148), 1),
        ((210, 297), pytest.approx(0.707, abs=0.001)),
        ((210, 210), pytest.approx(0.707, abs=0.001)),
    ],
    ids=["A5", "A6", "DL", "small square", "A4", "square"],
)
def test_a_page_is_as_large_as_it_fits_and_never_larger(page, scale):
    placing = place(*page)
    assert placing.scale == scale
    assert placing.width == pytest.approx(page[0] * PT_PER_MM * placing.scale)
    assert placing.height == pytest.approx(page[1] * PT_PER_MM * placing.scale)


def test_a5_as_weasyprint_writes_it_is_not_scaled():
    assert place_pages(419.527559, 595.275591).scale == 1


@given(LENGTHS, LENGTHS)
def test_both_pages_meet_in_the_middle_of_the_sheet(width, height):
    placing = place(width, height)
    assert placing.left + placing.right == pytest.approx(SHEET_WIDTH)
    assert placing.bottom + placing.top == pytest.approx(SHEET_HEIGHT)
    assert placing.fold - placing.left == pytest.approx(placing.width)
    # Half a point beyond the edge is nothing that a printer could print.
    assert placing.left >= -0.5
    assert placing.bottom >= -0.5
    assert placing.width / placing.height == pytest.approx(width / height)
