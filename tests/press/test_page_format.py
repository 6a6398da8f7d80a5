import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.model.settings import Print
from catalog_gen.press.page_format import page_format, photo_frames

NAMES = ["A4", "A5", "A6", "DL", "square"]


def settings(page="A5", **more):
    return Print.model_validate({"page": page, **more})


def test_a5_is_what_the_others_are_measured_by():
    page = page_format(settings())
    assert (page.width, page.height, page.margin, page.inner) == (148, 210, 12, 124)
    assert (page.scale, page.head_scale, page.text_scale) == (1, 1, 1)
    assert (page.name_room, page.call_room, page.foot_lines) == (1, 1, (4, 68))
    assert (page.area.band, page.area.foot, page.area.foot_height) == (32, 172, 30)


@pytest.mark.parametrize("page", NAMES)
def test_margins_stay_out_of_the_safe_zone(page):
    assert page_format(settings(page)).margin >= 8


@given(st.integers(85, 300), st.integers(120, 300))
def test_rows_stand_between_band_and_foot(width, height):
    page = page_format(settings([width, height]))
    first, following, grid = page.area, page.next_area, page.grid
    rows = first.top + grid.rows_on_first * (first.row + first.gap) - first.gap
    assert first.band < first.top
    assert rows == pytest.approx(first.foot - 7)
    assert first.foot + first.foot_height == pytest.approx(height - 8)
    rows = following.top + grid.rows_on_next * (following.row + following.gap) - following.gap
    assert rows == pytest.approx(height - 12)


@given(st.integers(85, 300), st.integers(132, 300), st.integers(2, 3))
def test_shares_stand_one_below_the_other(width, height, shops):
    page = page_format(settings([width, height], shops_per_page=shops))
    area = page.area
    assert page.grid.shops * page.share == pytest.approx(height - 11)
    assert area.band < area.top
    assert area.top + area.row < area.foot
    assert area.foot + area.foot_height <= page.share


def test_the_bleed_is_that_of_the_printing_condition():
    assert page_format(settings()).bleed == 3
    assert page_format(settings(preset="office")).bleed == 0
    assert page_format(settings(bleed=5)).bleed == 5


def test_the_cover_reaches_over_the_trim():
    assert photo_frames(settings())["cover"] == (154, 216)
    assert photo_frames(settings("A6", bleed=2))["cover"] == (109, 152)


def test_photos_of_shared_pages_and_of_those_left_over():
    assert set(photo_frames(settings())) == {"cover", "plan", "card", "wide", "large"}
    shared = photo_frames(settings(shops_per_page=2))
    assert set(shared) == {
        *("cover", "plan", "card", "wide", "large"),
        *("shared-card", "shared-wide"),
    }


def test_the_foot_of_two_columns_is_never_lower_than_on_a5():
    settings = Print.model_validate({"page": [130, 150]})
    assert page_format(settings).area.foot_height == 30
