from itertools import combinations
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.model.pins import shares, spread

RATIO = 0.75


def nearest(spots):
    return min(dist((a[0], a[1] * RATIO), (b[0], b[1] * RATIO)) for a, b in combinations(spots, 2))


def test_pins_that_are_apart_stay_where_they_are():
    spots = ((0.2, 0.3), (0.8, 0.9))
    assert spread(spots, RATIO) == spots


@pytest.mark.parametrize(
    "spots",
    [
        ((0.5, 0.5), (0.5, 0.5)),
        ((0.5, 0.5), (0.51, 0.5), (0.5, 0.52)),
        ((0.99, 0.99), (0.99, 0.99), (0.98, 0.99)),
        tuple((0.5, 0.5) for _ in range(12)),
    ],
)
def test_pins_that_cover_each_other_step_aside(spots):
    moved = spread(spots, RATIO)
    assert nearest(moved) > 0.06


def test_only_those_in_each_others_way_move():
    moved = spread(((0.1, 0.1), (0.5, 0.5), (0.52, 0.5)), RATIO)
    assert moved[0] == (0.1, 0.1)
    assert moved[1][0] < 0.5
    assert moved[2][0] > 0.52


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=60).map(tuple))
def test_pins_stay_on_the_plan(spots):
    moved = spread(spots, RATIO)
    assert len(moved) == len(spots)
    assert all(0 <= left <= 1 and 0 <= top <= 1 for left, top in moved)


def test_as_svg_writes_shares():
    assert shares([(0.5, 0.12345), (0, 1)]) == [("50%", "12.35%"), ("0%", "100%")]
