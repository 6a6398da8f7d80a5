from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.press.layout import ROWS_ON_FIRST, ROWS_ON_NEXT, Place, lay_out

SOME = st.lists(st.integers(0, 300), unique=True, max_size=40).map(sorted)


def shapes(count):
    return [[place.shape for place in page] for page in lay_out(range(count))]


def rows(page):
    """How many rows a page takes; a row that is half empty counts as a half."""
    return sum({"card": 0.5, "wide": 1, "large": ROWS_ON_FIRST}[place.shape] for place in page)


@given(SOME)
def test_every_product_is_placed_once_and_in_order(products):
    assert [place.number for place in chain(*lay_out(products))] == products


@given(SOME)
def test_no_page_is_overfull_and_no_row_half_empty(products):
    for number, page in enumerate(lay_out(products)):
        assert rows(page) <= (ROWS_ON_NEXT if number else ROWS_ON_FIRST)
        assert rows(page) == int(rows(page))


@given(SOME)
def test_two_cards_share_a_row(products):
    """Wide cards come first: a pair of cards is never torn apart."""
    for page in lay_out(products):
        row = [place.shape for place in page]
        assert row == sorted(row, reverse=True)


@given(SOME)
def test_only_the_last_page_has_room_left(products):
    *full, _last = lay_out(products)
    for number, page in enumerate(full):
        assert len(page) == 2 * (ROWS_ON_NEXT if number else ROWS_ON_FIRST)


def test_a_lone_product_has_the_whole_page():
    assert lay_out([7]) == ((Place(7, "large"),),)


def test_nothing_printed_is_one_page_without_places():
    assert lay_out([]) == ((),)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (2, [["wide", "wide"]]),
        (3, [["wide", "card", "card"]]),
        (4, [["card"] * 4]),
        (5, [["card"] * 4, ["wide"]]),
        (8, [["card"] * 4, ["wide", "wide", "card", "card"]]),
        (11, [["card"] * 4, ["card"] * 6, ["wide"]]),
    ],
)
def test_fewer_products_than_places_get_wide_cards(count, expected):
    assert shapes(count) == expected
