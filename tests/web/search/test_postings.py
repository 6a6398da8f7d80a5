from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.web.search.postings import DIGITS, write_numbers


def read_numbers(text):
    """As the theme's script reads them."""
    numbers, number, distance = [], -1, 0
    for digit in text:
        value = DIGITS.index(digit)
        distance = distance * 45 + value % 45
        if value < 45:
            number += distance + 1
            distance = 0
            numbers.append(number)
    return numbers


def test_small_distances_take_one_digit():
    assert write_numbers([0, 1, 2, 46]) == "!!!" + DIGITS[43]
    assert write_numbers([45]) == DIGITS[45 + 1] + DIGITS[0]
    assert write_numbers([]) == ""


def test_the_digits_need_no_escape():
    assert len(DIGITS) == 90 == len({*DIGITS})
    assert not {*DIGITS} & {*'"\\<, \n'}


@given(st.sets(st.integers(0, 100_000)))
def test_what_is_written_is_read(numbers):
    assert read_numbers(write_numbers(sorted(numbers))) == sorted(numbers)
