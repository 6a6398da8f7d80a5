"""Where the two pages of a side stand on the sheet, and how large."""

from dataclasses import dataclass

PT_PER_MM = 72 / 25.4
SHEET_WIDTH = 297 * PT_PER_MM
SHEET_HEIGHT = 210 * PT_PER_MM
"""A4 lying (ISO 216)."""

_TOLERANCE = 0.5
"""pt: a page this much too large loses a hair of its edge rather than being scaled."""


@dataclass(frozen=True)
class Placing:
    """The pair of pages, side by side in the middle of the sheet; lengths in pt."""

    scale: float
    width: float
    """Of one page as placed."""
    height: float

    @property
    def left(self) -> float:
        """Where the left page begins; the right one begins at the fold."""
        return self.fold - self.width

    @property
    def fold(self) -> float:
        """The middle of the sheet, where the two pages meet."""
        return SHEET_WIDTH / 2

    @property
    def right(self) -> float:
        """Where the right page ends."""
        return self.fold + self.width

    @property
    def bottom(self) -> float:
        """The lower edge of both pages."""
        return (SHEET_HEIGHT - self.height) / 2

    @property
    def top(self) -> float:
        """The upper edge of both pages."""
        return self.bottom + self.height


def place_pages(width: float, height: float) -> Placing:
    """Place two pages of a trimmed size in pt: larger ones are made to fit, none is enlarged.

    So A5 fills the sheet at its own size, A4 becomes A5 (71 %), A6 and DL stay what they are.
    """
    half = SHEET_WIDTH / 2
    if width <= half + _TOLERANCE and height <= SHEET_HEIGHT + _TOLERANCE:
        return Placing(1, width, height)
    scale = min(half / width, SHEET_HEIGHT / height)
    return Placing(scale, width * scale, height * scale)
