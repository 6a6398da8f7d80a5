import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.press.idea_layout import FOOT, GAP, LEAST_FIELD, lay_out_idea, most_cards
from catalog_gen.press.paper import A5, Paper

CARD = 60.0
ROOM = A5.height - FOOT
PAPERS = {
    "A4": Paper(210, 297),
    "A5": A5,
    "A6": Paper(105, 148, 9),
    "DL": Paper(99, 210, 9),
    "square": Paper(210, 210),
}


def rows(cards, room=ROOM, paper=A5):
    layout = lay_out_idea(cards, room, paper, CARD)
    return [row.cards for row in layout.rows] if layout else None


@pytest.mark.parametrize(
    ("cards", "expected"),
    [
        (2, [1, 1]),
        (3, [1, 1, 1]),
        (4, [1, 1, 2]),
        (5, [1, 2, 2]),
        (6, [1, 2, 3]),
        (7, [1, 3, 3]),
        (8, [2, 3, 3]),
        (9, [3, 3, 3]),
        (10, None),
    ],
)
def test_the_fullest_rows_that_fit(cards, expected):
    assert rows(cards) == expected


def test_few_cards_fit_half_a_page():
    assert [rows(cards, ROOM / 2) for cards in (2, 3, 4)] == [[2], [3], None]


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
@given(cards=st.integers(1, 30))
def test_nothing_is_left_and_nothing_overlaps(paper, cards):
    room = paper.height - FOOT
    layout = lay_out_idea(cards, room, paper, CARD)
    if layout is None:
        assert 0 < most_cards(cards, paper, CARD) < cards
        return
    assert most_cards(cards, paper, CARD) == cards
    assert sum(row.cards for row in layout.rows) == cards
    assert layout.field >= LEAST_FIELD
    end = layout.field
    for row in layout.rows:
        assert row.top == pytest.approx(end + GAP)
        end = row.top + row.height
        assert row.photo[0] <= CARD + 0.1
        assert row.photo[0] / row.photo[1] == pytest.approx(1.5)
        across = row.cards * row.width + (row.cards - 1) * GAP
        assert across == pytest.approx(paper.measure)
    assert end == pytest.approx(room)


@pytest.mark.parametrize(
    ("name", "most"), [("A4", 16), ("A5", 9), ("A6", 3), ("DL", 6), ("square", 9)]
)
def test_how_many_a_page_has(name, most):
    assert most_cards(99, PAPERS[name], CARD) == most


def test_words_beside_a_small_photo_have_the_height_that_they_need():
    layout = lay_out_idea(6, ROOM, A5, 32.0)
    assert layout is not None
    assert [(row.cards, row.height, row.describes) for row in layout.rows] == [(1, 24, False)] * 6
    assert all(row.photo == pytest.approx((32, 32 / 1.5)) for row in layout.rows)
    narrow = lay_out_idea(3, ROOM, PAPERS["DL"], 37.0)
    assert narrow is not None
    assert {row.height for row in narrow.rows} == {28}


def test_sentences_stand_beside_a_large_photo():
    layout = lay_out_idea(2, ROOM, A5, CARD)
    assert layout is not None
    assert [row.describes for row in layout.rows] == [True, True]
