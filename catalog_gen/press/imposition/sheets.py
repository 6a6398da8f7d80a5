"""Which pages stand on which side of which sheet, when folded sheets lie in one another."""

from dataclasses import dataclass

PAGES_PER_SHEET = 4


@dataclass(frozen=True)
class Side:
    """One side of a sheet as it is printed: page numbers counted from 1, None for a blank."""

    left: int | None
    right: int | None


@dataclass(frozen=True)
class Sheet:
    """Turned over on its short edge, the left of the verso lies behind the right of the recto."""

    recto: Side
    verso: Side


def arrange_sheets(pages: int) -> list[Sheet]:
    """The sheets of a book of so many pages, the outermost first.

    Blanks fill the last sheet; they come before the last page, which stays on the outside.
    """
    order = _fill_up(pages)
    return [
        Sheet(
            recto=Side(left=order[-1 - first], right=order[first]),
            verso=Side(left=order[first + 1], right=order[-2 - first]),
        )
        for first in range(0, len(order) // 2, 2)
    ]


def _fill_up(pages: int) -> list[int | None]:
    """All pages and the blanks, as they are read."""
    numbers = list(range(1, pages + 1))
    blanks = [None] * (-pages % PAGES_PER_SHEET)
    # A single page is a cover, not a back.
    before = max(1, pages - 1)
    return [*numbers[:before], *blanks, *numbers[before:]]
