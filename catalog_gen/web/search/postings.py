r"""Which texts hold a word: numbers in ascending order → a short text that gzip presses well.

Each number is written as its distance from the one before, in digits of base 45, the highest first;
a digit that is not the last one of its number is 45 higher. Digits are the printable characters of
ASCII but `"`, `\` and `<`, which JavaScript or HTML would have to escape, and the comma, which
parts the lists.
"""

from collections.abc import Iterable

_BASE = 45
DIGITS = "".join(c for c in map(chr, range(0x21, 0x7F)) if c not in '"\\<,')


def write_numbers(numbers: Iterable[int]) -> str:
    """Ascending numbers, each at least 0 and none twice, as digits."""
    written, before = [], -1
    for number in numbers:
        written.append(_write_distance(number - before - 1))
        before = number
    return "".join(written)


def _write_distance(distance: int) -> str:
    digits = DIGITS[distance % _BASE]
    while distance := distance // _BASE:
        digits = DIGITS[_BASE + distance % _BASE] + digits
    return digits
