from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.model.page_grid import PageGrid, page_grid
from catalog_gen.model.settings import Print
from catalog_gen.press.layout import Place, lay_out

SOME = st.lists(st.integers(0, 300), unique=True, max_size=40).map(sorted)
SIZES = st.one_of(
    st.sampled_from(["A4", "A5", "A6", "DL", "square"]),
    st.tuples(st.integers(85, 300), st.integers(120, 300)),
)
GRIDS = SIZES.map(lambda page: page_grid(Print.model_validate({"page": page}), 1))
SHARED = st.builds(
    lambda page, shops: page_grid(Print.model_validate({"page": page}), shops),
    SIZES,
    st.integers(2, 3),
)
A5 = page_grid(Print())
A4 = page_grid(Print(page="A4"))
A6 = page_grid(Print(page="A6"))
DL = page_grid(Print(page="DL"))
SQUARE = page_grid(Print(page="square"))


def shapes(count, grid=A5):
    return [[place.shape for place in page] for page in lay_out(range(count), grid)]


def rows(page, grid):
    """The columns that each row of a page takes; a row is full before the next begins."""
    spans = {
        "card": 1,
        "double": 2,
        "wide": grid.columns,
        "half": grid.columns * grid.rows_on_first / 2,
        "large": grid.columns * grid.rows_on_first,
    }
    taken, found = 0, []
    for place in page:
        taken += spans[place.shape.removeprefix("shared-")]
        if taken >= grid.columns:
            found.append(taken / grid.columns)
            taken = 0
    return found + [taken / grid.columns] * (taken > 0)


@given(SOME, GRIDS)
def test_every_product_is_placed_once_and_in_order(products, grid):
    assert [place.number for place in chain(*lay_out(products, grid))] == products


@given(SOME, GRIDS)
def test_no_page_is_overfull_and_no_row_has_a_gap(products, grid):
    for number, page in enumerate(lay_out(products, grid)):
        found = rows(page, grid)
        assert sum(found) <= (grid.rows_on_next if number else grid.rows_on_first)
        if not {"half", "large"} & {place.shape for place in page}:
            assert set(found) <= {1}


@given(SOME, GRIDS)
def test_a_first_page_is_full(products, grid):
    first = lay_out(products, grid)[0]
    assert not first or sum(rows(first, grid)) == grid.rows_on_first


@given(SOME, GRIDS)
def test_only_the_last_page_has_room_left(products, grid):
    *full, _last = lay_out(products, grid)
    for number, page in enumerate(full):
        assert len(page) == grid.columns * (grid.rows_on_next if number else grid.rows_on_first)


@given(SHARED, st.data())
def test_a_shop_that_shares_a_page_has_one_full_row(grid, data):
    count = data.draw(st.integers(1, grid.products))
    [page] = lay_out(range(count), grid)
    assert [place.number for place in page] == list(range(count))
    assert all(place.shape.startswith("shared-") for place in page)
    assert rows(page, grid) == [1]


def test_more_than_a_share_holds_is_refused():
    grid = PageGrid(148, 210, shops=2, columns=2, rows_on_first=1, rows_on_next=1)
    with pytest.raises(ValueError, match="3 products in a share of 2"):
        lay_out(range(3), grid)


@pytest.mark.parametrize("grid", [A4, A5, A6, DL, SQUARE])
def test_a_lone_product_has_the_whole_page(grid):
    assert lay_out([7], grid) == ((Place(7, "large"),),)


def test_nothing_printed_is_one_page_without_places():
    assert lay_out([], A5) == ((),)
    assert lay_out([], page_grid(Print(), 2)) == ((),)


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


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (3, [["wide", "card", "double"]]),
        (4, [["double", "card", "card", "double"]]),
        (5, [["double", "card", "card", "card", "card"]]),
        (7, [["card"] * 6, ["wide"]]),
    ],
)
def test_of_three_columns_one_card_may_take_two(count, expected):
    """The doubles of neighbouring rows stand on opposite sides."""
    assert shapes(count, SQUARE) == expected


@pytest.mark.parametrize(("grid", "shape"), [(A4, "half"), (DL, "half"), (A6, "wide")])
def test_two_products_share_the_page_in_halves(grid, shape):
    assert shapes(2, grid) == [[shape, shape]]
