import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from catalog_gen.model.page_grid import PageGrid, page_grid
from catalog_gen.model.settings import Print


def grid(page, shops=1):
    return page_grid(Print.model_validate({"page": page, "shops_per_page": shops}))


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("A4", PageGrid(210, 297, 1, 3, 3, 4)),
        ("A5", PageGrid(148, 210, 1, 2, 2, 3)),
        ("A6", PageGrid(105, 148, 1, 1, 2, 3)),
        ("DL", PageGrid(99, 210, 1, 1, 3, 4)),
        ("square", PageGrid(210, 210, 1, 3, 2, 3)),
        (["120", "170.5"], PageGrid(120, 170.5, 1, 1, 2, 3)),
        ([120, 180], PageGrid(120, 180, 1, 1, 2, 3)),
        ([110, 190], PageGrid(110, 190, 1, 1, 2, 4)),
        ([124, 200], PageGrid(124, 200, 1, 1, 3, 4)),
    ],
)
def test_columns_and_rows_follow_the_size(page, expected):
    assert grid(page) == expected


@pytest.mark.parametrize(
    ("page", "by_two", "by_three"),
    [("A4", 2, 3), ("A5", 2, 3), ("A6", 2, 2), ("DL", 2, 2), ("square", 3, 4)],
)
def test_products_of_a_shop_that_shares_its_page(page, by_two, by_three):
    assert [grid(page, shops).products for shops in (2, 3)] == [by_two, by_three]


def test_a_low_page_is_shared_by_fewer():
    assert grid([210, 140], 3).shops == 2
    assert grid([210, 120], 3).shops == 1
    assert grid("A6", 3).shops == 2
    assert grid([210, 198], 3).shops == 3


def test_those_left_over_have_a_page_of_their_own():
    settings = Print.model_validate({"page": "A5", "shops_per_page": 3})
    assert page_grid(settings, 1) == grid("A5")


@given(st.integers(85, 300), st.integers(120, 300), st.integers(1, 3))
def test_every_page_has_room_for_a_product(width, height, shops):
    found = grid([width, height], shops)
    assert 1 <= found.columns <= 4
    assert 1 <= found.rows_on_first <= 3
    assert found.rows_on_first <= found.rows_on_next


@pytest.mark.parametrize("page", [[84, 200], [301, 200], [148, 119], [148, 301], "A3"])
def test_sizes_that_are_no_leaflets(page):
    with pytest.raises(ValidationError):
        grid(page)
