import pytest

from catalog_gen.press.preflight.inks import find_heaviest
from catalog_gen.press.preflight.separations import Separation


def page(*rows):
    """Rows of digits: each dot has that many tenths of 1020 in all."""
    dots = bytearray()
    for row in rows:
        for digit in row:
            dots += bytes([int(digit) * 25] * 4)
    return Separation(len(rows[0]), len(rows), bytes(dots))


def test_the_heaviest_spot_is_found_with_its_box():
    spot = find_heaviest(page("11111", "19991", "19991", "19991", "11111"), 300)
    assert (spot.left, spot.top, spot.right, spot.bottom) == (1, 1, 4, 4)
    assert spot.ink == pytest.approx(9 * 25 * 4 / 2.55)


def test_the_box_goes_on_while_the_ink_does():
    spot = find_heaviest(page("111111", "888888", "888888", "888888", "111111"), 300)
    assert (spot.left, spot.top, spot.right, spot.bottom) == (0, 1, 6, 4)


def test_of_two_spots_the_heavier_one_counts():
    spot = find_heaviest(page("888199", "888199", "888199"), 300)
    assert (spot.left, spot.right) == (0, 3)
    spot = find_heaviest(page("8881999", "8881999", "8881999"), 300)
    assert (spot.left, spot.right) == (4, 7)


@pytest.mark.parametrize(
    "rows",
    [
        ("1111", "1991", "1991", "1111"),
        ("9911", "9911", "9911", "9911"),
        ("9119", "9119", "9119", "9119", "9119"),
        ("99119", "99119", "99119", "99119", "99119"),
        ("99", "99"),
    ],
)
def test_what_holds_no_square_of_three_does_not_count(rows):
    assert find_heaviest(page(*rows), 300) is None


def test_the_limit_itself_is_allowed():
    # 8 × 25 × 4 of 255 are 313.7 per cent.
    assert find_heaviest(page("888", "888", "888"), 313.8) is None
    assert find_heaviest(page("888", "888", "888"), 313.5) is not None
