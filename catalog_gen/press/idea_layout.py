"""How the cards of a gift idea share its page: rows that fill its foot, a colour field above.

A row has one card with its words beside the photo, or several with their words below. The field
takes what the rows leave, so that no gap is left anywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from catalog_gen.press.paper import Paper

GAP = 4.0
"""Between cards, in mm."""
LEAST_FIELD = 29.0
"""The field with the idea's name, in mm."""
FOOT = 13.0
"""Below the last row of a page, for what the law asks for and the page number, in mm."""
PHOTO = 2 / 3
"""Height to width, as cards are."""
_NARROWEST = 35.0
"""mm; in less, a name has too many lines."""
_WORDS = {"narrow": 23.5, "usual": 16.5}
_USUAL = 50.0
"""mm; from here on most names need one line."""
_BESIDE = {"narrow": 28.0, "usual": 24.0}
"""mm that words beside a photo need; with `_DESCRIBED` there is room for the first sentences."""
_DESCRIBED = 38.0
_MOST_ROWS = 6


@dataclass(frozen=True)
class Row:
    """Cards side by side; sizes in mm, `top` from the top of the idea's field."""

    cards: int
    top: float
    width: float
    """Of a card, the words beside its photo included."""
    height: float
    photo: tuple[float, float]
    beside: bool = False
    """Whether the words stand beside the photo."""

    @property
    def words(self) -> tuple[float, float]:
        """Width and height of the words."""
        if self.beside:
            return self.width - self.photo[0] - GAP, self.height
        return self.width, self.height - self.photo[1]

    @property
    def roomy(self) -> bool:
        """Whether words can be set large."""
        return self.words[0] >= _USUAL

    @property
    def describes(self) -> bool:
        """Whether there is room for the first sentences too."""
        return self.beside and self.roomy and self.height >= _DESCRIBED


@dataclass(frozen=True)
class Layout:
    """The field of an idea and the rows below it; heights in mm."""

    field: float
    rows: tuple[Row, ...]


def most_cards(cards: int, paper: Paper, widest: float) -> int:
    """How many of so many cards a page has room for; `widest`: of a photo, in mm."""
    room, most = paper.height - FOOT, min(cards, _MOST_ROWS * max(_columns(paper, widest)))
    return next((n for n in range(most, 0, -1) if lay_out_idea(n, room, paper, widest)), 0)


def lay_out_idea(cards: int, room: float, paper: Paper, widest: float) -> Layout | None:
    """The fullest layout for so many cards in a height of so many mm; None when they do not fit."""
    rows = [_row(number, paper, widest) for number in _columns(paper, widest)]
    fitting = [
        (height, chosen)
        for chosen in _choose(cards, rows)
        if (height := sum(row.height + GAP for row in chosen)) + LEAST_FIELD <= room
    ]
    if not fitting:
        return None
    height, chosen = max(fitting, key=lambda found: (found[0], -len(found[1])))
    top = room - height + GAP
    placed = []
    for row in chosen:
        placed.append(Row(row.cards, top, row.width, row.height, row.photo, row.beside))
        top += row.height + GAP
    return Layout(room - height, tuple(placed))


def _columns(paper: Paper, widest: float) -> list[int]:
    """How many cards a row may have: photos neither wider than they were made nor too narrow."""
    widths = {number: _width(number, paper) for number in range(1, 10)}
    return [n for n, width in widths.items() if n == 1 or _NARROWEST <= width <= widest + 0.1]


def _width(cards: int, paper: Paper) -> float:
    return (paper.measure - (cards - 1) * GAP) / cards


def _row(cards: int, paper: Paper, widest: float) -> Row:
    width = _width(cards, paper)
    if cards == 1:
        across = min(widest, _width(2, paper))
        words = _BESIDE["narrow" if width - across - GAP < _USUAL else "usual"]
        high = across * PHOTO
        return Row(1, 0, width, max(high, words), (across, high), beside=True)
    words = _WORDS["narrow" if width < _USUAL else "usual"]
    high = width * PHOTO
    return Row(cards, 0, width, high + words, (width, high))


def _choose(cards: int, rows: list[Row], most: int = _MOST_ROWS) -> Iterator[tuple[Row, ...]]:
    """Every way to share the cards among rows, those with few cards first."""
    if cards == 0:
        yield ()
        return
    for place, row in enumerate(rows):
        if most and row.cards <= cards:
            for rest in _choose(cards - row.cards, rows[place:], most - 1):
                yield (row, *rest)
