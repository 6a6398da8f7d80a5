from math import isclose, sqrt

from catalog_gen.press.preflight.content.geometry import (
    UNIT,
    Box,
    bound,
    common,
    covers,
    grow,
    move,
    move_box,
    multiply,
    scales,
)


def test_the_first_matrix_is_done_first():
    doubled, shifted = (2, 0, 0, 2, 0, 0), (1, 0, 0, 1, 10, 0)
    assert move(multiply(doubled, shifted), 1, 1) == (12, 2)
    assert move(multiply(shifted, doubled), 1, 1) == (22, 2)
    assert multiply(UNIT, shifted) == shifted


def test_a_turned_box_is_bounded():
    turned = (0, 1, -1, 0, 0, 0)
    assert move_box(turned, Box(0, 0, 3, 1)) == Box(-1, 0, 0, 3)


def test_scales_are_those_of_both_sides():
    across, up = scales((1, 1, 0, 3, 9, 9))
    assert isclose(across, sqrt(2))
    assert up == 3


def test_boxes_meet_or_not():
    assert common(Box(0, 0, 5, 5), Box(3, 3, 9, 9)) == Box(3, 3, 5, 5)
    assert common(Box(0, 0, 5, 5), Box(6, 0, 9, 9)) is None


def test_boxes_cover_each_other_within_a_tolerance():
    assert covers(Box(0, 0, 9, 9), Box(0, 0, 9.2, 9), 0.3)
    assert not covers(Box(0, 0, 9, 9), Box(0, 0, 9.2, 9), 0.1)


def test_boxes_grow_around_points():
    assert grow(bound([(1, 2), (3, 0)]), 1) == Box(0, -1, 4, 3)
