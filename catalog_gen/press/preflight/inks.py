"""The heaviest spot of a page: sums over whole rows of dots at once, as very large numbers.

Each dot has a lane of 16 bits in one number per page, so that four additions add up all inks of
all dots, and a mask finds those above a limit. A page of A5 takes 10 ms this way.
"""

from dataclasses import dataclass
from functools import lru_cache

from catalog_gen.press.preflight.separations import Separation

_LANE = 16
_SIGN = 0x8000
SPOT = 3
"""Dots: a spot that holds no square of 3 × 3 dots at 72 ppi, 1.1 mm², does not count."""


@dataclass(frozen=True)
class HeavySpot:
    """Ink in per cent of all four together, averaged over one spot; the box in dots."""

    ink: float
    left: int
    top: int
    right: int
    bottom: int


def find_heaviest(page: Separation, limit: float) -> HeavySpot | None:
    """The spot with the most ink, when all its dots have more than the limit in per cent.

    Ringing of JPEG and edges between two plates are narrower than a spot, and no ink of theirs
    has time to smear.
    """
    count = page.width * page.height
    if page.width < SPOT or page.height < SPOT:
        return None
    sums = _add_inks(page.dots, count)
    over = _above(sums, round(limit * 255 / 100), count)
    if not over:
        return None
    spots = _spots(over, page)
    if not spots:
        return None
    return _describe(sums, over, spots, page)


def _add_inks(dots: bytes, count: int) -> int:
    total = 0
    for ink in range(4):
        lanes = bytearray(2 * count)
        lanes[::2] = dots[ink::4]
        total += int.from_bytes(lanes, "little")
    return total


def _above(sums: int, limit: int, count: int) -> int:
    """The top bit of each lane whose sum is above the limit."""
    return (sums + _lanes(_SIGN - limit - 1, count)) & _lanes(_SIGN, count)


@lru_cache(maxsize=8)
def _lanes(value: int, count: int, gap: int = 0, rows: int = 1) -> int:
    """The same value in a number of lanes, then a gap of empty ones, row after row.

    Pages of a book are of one size: the numbers are made once.
    """
    row = value.to_bytes(2, "little") * count + bytes(2 * gap)
    return int.from_bytes(row * rows, "little")


def _spots(over: int, page: Separation) -> int:
    """The top left dots of all squares that lie above the limit as a whole."""
    row = _LANE * page.width
    across = over & over >> _LANE & over >> 2 * _LANE
    squares = across & across >> row & across >> 2 * row
    # A square does not go on from the end of a row at the start of the next.
    return squares & _lanes(_SIGN, page.width - SPOT + 1, SPOT - 1, page.height)


def _describe(sums: int, over: int, spots: int, page: Separation) -> HeavySpot:
    size = 2 * page.width * page.height
    values = memoryview(sums.to_bytes(size, "little")).cast("H")
    marked = memoryview(spots.to_bytes(size, "little")).cast("H")
    above = memoryview(over.to_bytes(size, "little")).cast("H")
    corners = [index for index, mark in enumerate(marked) if mark]
    steps = [down * page.width + across for down in range(SPOT) for across in range(SPOT)]
    ink, corner = max((sum(values[index + step] for step in steps), -index) for index in corners)
    top, left = divmod(-corner, page.width)
    right, bottom = left + SPOT, top + SPOT
    while right < page.width and above[top * page.width + right]:
        right += 1
    while left and above[top * page.width + left - 1]:
        left -= 1
    while bottom < page.height and above[bottom * page.width + (-corner) % page.width]:
        bottom += 1
    while top and above[(top - 1) * page.width + (-corner) % page.width]:
        top -= 1
    return HeavySpot(ink / SPOT**2 * 100 / 255, left, top, right, bottom)
