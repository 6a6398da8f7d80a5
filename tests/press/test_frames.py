import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.model.settings import Print
from catalog_gen.press.frames import GUTTER, Frame
from catalog_gen.press.page_format import page_format

WIDTHS = st.integers(85, 300)
HEIGHTS = st.integers(120, 300)


def frames(page="A5", shops=1):
    return page_format(Print.model_validate({"page": page, "shops_per_page": shops})).frames


def test_the_frames_of_a5():
    assert frames() == {
        "card": Frame(60, 62, (60, 40), beside=False),
        "wide": Frame(124, 62, (81, 54), beside=True),
        "large": Frame(124, 130, (124, 83), beside=False),
    }


def test_narrower_cards_have_more_room_for_words():
    assert frames([140, 200])["card"].words[1] >= 22
    assert frames("square")["card"].words[1] == pytest.approx(22.4, abs=0.1)


def test_narrow_pages_have_one_column_and_wide_ones_doubles():
    assert set(frames("A6")) == {"wide", "large"}
    assert set(frames("DL")) == {"wide", "half", "large"}
    assert set(frames("A4")) == {"card", "double", "wide", "half", "large"}
    assert set(frames("square", 3)) == {"shared-card", "shared-double", "shared-wide"}


@given(WIDTHS, HEIGHTS, st.integers(1, 3))
def test_photo_and_words_fill_the_box_and_no_more(width, height, shops):
    page = page_format(Print.model_validate({"page": [width, height], "shops_per_page": shops}))
    for frame in page.frames.values():
        photo, words = frame.photo, frame.words
        assert frame.width <= page.inner + 0.001
        assert min(*photo, *words) > 10
        if frame.beside:
            assert photo[0] + GUTTER + words[0] == pytest.approx(frame.width)
            assert photo[1] <= frame.height + 0.001
        else:
            assert photo[1] + words[1] == pytest.approx(frame.height)


@given(WIDTHS, HEIGHTS, st.integers(1, 3))
def test_rows_are_as_wide_as_the_page(width, height, shops):
    page = page_format(Print.model_validate({"page": [width, height], "shops_per_page": shops}))
    shared = "shared-" if page.grid.shops > 1 else ""
    card = page.frames.get(f"{shared}card")
    double = page.frames.get(f"{shared}double")
    columns = page.grid.columns
    if card:
        assert columns * (card.width + GUTTER) - GUTTER == pytest.approx(page.inner)
    if card and double:
        assert double.width == pytest.approx(2 * card.width + GUTTER)


@pytest.mark.parametrize("page", ["A4", "A5", "A6", "DL", "square"])
@pytest.mark.parametrize("shops", [1, 2, 3])
def test_photos_of_the_usual_formats_are_neither_strips_nor_slits(page, shops):
    for frame in frames(page, shops).values():
        width, height = frame.photo
        assert 0.8 <= width / height <= 2.4


def test_what_a_frame_has_room_for():
    found = frames("A5")
    assert [shape for shape, frame in found.items() if frame.describes] == ["wide", "large", "card"]
    assert [shape for shape, frame in found.items() if frame.lists_options] == ["wide", "large"]
    assert not frames("A5", 3)["shared-card"].describes
