import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.press.imposition.marks import draw_marks
from catalog_gen.press.imposition.placing import (
    PT_PER_MM,
    SHEET_HEIGHT,
    SHEET_WIDTH,
    place_pages,
)

LINE = re.compile(r"^([\d.-]+) ([\d.-]+) m ([\d.-]+) ([\d.-]+) l S$", re.MULTILINE)


def marks(width, height):
    """The placing of a page in mm, and its marks as cuts and folds."""
    placing = place_pages(width * PT_PER_MM, height * PT_PER_MM)
    cuts, _, folds = draw_marks(placing).decode().partition("[2 2] 0 d")
    return placing, *([tuple(map(float, line)) for line in LINE.findall(part)]
                      for part in (cuts, folds))  # fmt: skip


@pytest.mark.parametrize("page", [(148, 210), (210, 297)], ids=["A5", "A4"])
def test_pages_that_fill_the_sheet_leave_no_room(page):
    placing, _cuts, _folds = marks(*page)
    assert draw_marks(placing) == b""


def test_a_small_page_has_two_marks_at_each_corner_and_two_at_the_fold():
    placing, cuts, folds = marks(105, 148)
    assert len(cuts) == 8
    upright = sorted(line[0] for line in cuts if line[0] == line[2])
    edges = [placing.left] * 2 + [placing.right] * 2
    assert upright == pytest.approx(edges, abs=0.001)
    assert [line[0] for line in folds] == [pytest.approx(placing.fold, abs=0.001)] * 2


@pytest.mark.parametrize(("page", "upright"), [((100, 210), True), ((210, 210), False)])
def test_where_corners_lie_at_the_edge_the_cut_itself_is_drawn(page, upright):
    placing, cuts, _folds = marks(*page)
    assert len(cuts) == 2
    for start_x, start_y, end_x, end_y in cuts:
        length = end_y - start_y if upright else end_x - start_x
        assert length == pytest.approx(placing.height if upright else 2 * placing.width, abs=0.01)


@given(st.integers(40, 400), st.integers(40, 400))
def test_no_mark_lies_on_a_page_or_beyond_the_sheet(width, height):
    placing, cuts, folds = marks(width, height)
    for start_x, start_y, end_x, end_y in [*cuts, *folds]:
        middle_x, middle_y = (start_x + end_x) / 2, (start_y + end_y) / 2
        on_page = (placing.left <= middle_x <= placing.right) and (
            placing.bottom <= middle_y <= placing.top
        )
        assert not on_page
        assert -0.5 <= start_x <= end_x <= SHEET_WIDTH + 0.5
        assert -0.5 <= start_y <= end_y <= SHEET_HEIGHT + 0.5
