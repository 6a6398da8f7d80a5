"""The boxes that products stand in, and their photos, in mm."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from catalog_gen.model.page_grid import PageGrid

Shape = Literal[
    "card", "double", "wide", "half", "large", "shared-card", "shared-double", "shared-wide"
]
"""`card`: one column; `double`: two of three or four; `wide`: a whole row; `half`: half of a page
that has more rows; `large`: the whole page. `shared-…`: the same on a page that shops share."""

GUTTER = 4.0
"""mm between columns, and between a photo and the words beside it."""

_DESCRIBED, _OPTIONS = 1100, 2000
"""mm² of words from which they take in a description, and from which options too."""

_LEAST_WORDS = 20.0
"""mm that the words below a photo need."""

_USUAL = 59.0
"""mm; narrower cards break their words into more lines, which take 2 mm more."""


@dataclass(frozen=True)
class Frame:
    """A product's box and its photo in mm, `beside` its words or above them.

    The height is that of a row on the first page; on other pages it is that of their rows.
    """

    width: float
    height: float
    photo: tuple[float, float]
    beside: bool

    @property
    def words(self) -> tuple[float, float]:
        """Width and height in mm of the words."""
        width, height = self.photo
        if self.beside:
            return self.width - width - GUTTER, self.height
        return self.width, self.height - height

    @property
    def narrow(self) -> bool:
        """Whether a price and all that explains it need two lines."""
        return not self.beside and self.width < 50

    @property
    def describes(self) -> bool:
        """Whether there is room for the description."""
        width, height = self.words
        return width * height >= _DESCRIBED

    @property
    def lists_options(self) -> bool:
        """Whether there is room for what the customer may choose."""
        width, height = self.words
        return width * height >= _OPTIONS


def frames_of_page(
    grid: PageGrid, inner: float, row: float, gap: float, next_row: float
) -> Mapping[Shape, Frame]:
    """The frames on pages of one shop, whose rows are `row` high on the first and then `next_row`.

    A photo has the same size on all of them.
    """
    whole = grid.rows_on_first * (row + gap)
    least = min(row, next_row)
    frames: dict[Shape, Frame] = {
        "wide": _beside(inner, row, least, single=grid.columns == 1),
        "large": _large(inner, whole),
    }
    width = (inner + GUTTER) / grid.columns - GUTTER
    if grid.columns > 1:
        frames["card"] = _stacked(width, row, least - _LEAST_WORDS - 2 * (width < _USUAL))
    if grid.columns > 2:
        frames["double"] = _beside(2 * width + GUTTER, row, least)
    if grid.rows_on_first > 2:
        frames["half"] = _half(inner, whole / 2 - gap, single=grid.columns == 1)
    return frames


def frames_of_share(grid: PageGrid, inner: float, row: float) -> Mapping[Shape, Frame]:
    """The frames on a page that shops share: one row for each of them."""
    frames: dict[Shape, Frame] = {"shared-wide": _beside(inner, row, row, single=row < 45)}
    width = (inner + GUTTER) / grid.columns - GUTTER
    if grid.columns > 1:
        words = _LEAST_WORDS + 2 if row > 45 else 19.5
        frames["shared-card"] = _stacked(width, row, row - words)
    if grid.columns > 2:
        frames["shared-double"] = _beside(2 * width + GUTTER, row, row, single=row < 45, words=43)
    return frames


def _stacked(width: float, height: float, most: float) -> Frame:
    return Frame(width, height, (width, min(width / 1.5, most)), beside=False)


def _beside(
    width: float, height: float, least: float, *, single: bool = False, words: float = 0
) -> Frame:
    """Photo and words side by side; a single column has photos as high as its rows.

    Where that leaves no more than a strip for the photo, it stands above the words.
    """
    words = words or (38 if single else 39)
    photo = min(width - GUTTER - words, 1.5 * least)
    tall = least if single else max(photo / 1.5, 0.87 * least)
    if photo < 0.85 * tall and least > 45:
        return _stacked(width, height, least - _LEAST_WORDS)
    return Frame(width, height, (photo, tall), beside=True)


def _half(width: float, height: float, *, single: bool) -> Frame:
    if single:
        return _stacked(width, height, height - _LEAST_WORDS)
    photo = min(width - GUTTER - 55, 1.5 * height)
    return Frame(width, height, (photo, min(height, photo / 1.25)), beside=True)


def _large(width: float, height: float) -> Frame:
    """A lone product's photo is what its words leave, neither a strip nor higher than wide."""
    strip = width / 1.9
    if strip + 29 > height:
        return Frame(width, height, (0.62 * (width - GUTTER), height), beside=True)
    return Frame(width, height, (width, min(max(height - 47, strip), width / 1.1)), beside=False)
