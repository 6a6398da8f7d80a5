"""Points, boxes and matrices of PDF (ISO 32000-1, 8.3.3). Lengths in pt."""

from collections.abc import Iterable
from math import hypot
from typing import NamedTuple

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]

UNIT: Matrix = (1, 0, 0, 1, 0, 0)
MM = 72 / 25.4
"""pt"""


class Box(NamedTuple):
    """A rectangle along the page's sides; the vertical axis points upwards."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Length across, in pt."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Length upwards, in pt."""
        return self.top - self.bottom


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that does the first, then the second."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def move(matrix: Matrix, x: float, y: float) -> Point:
    """Where a point comes to lie."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def bound(points: Iterable[Point]) -> Box:
    """The box around some points."""
    across, up = zip(*points, strict=True)
    return Box(min(across), min(up), max(across), max(up))


def move_box(matrix: Matrix, box: Box) -> Box:
    """The box around a box that was moved, turned or scaled."""
    left, bottom, right, top = box
    corners = ((left, bottom), (left, top), (right, bottom), (right, top))
    return bound(move(matrix, x, y) for x, y in corners)


def scales(matrix: Matrix) -> tuple[float, float]:
    """How long one unit across and one unit up become."""
    a, b, c, d, _, _ = matrix
    return hypot(a, b), hypot(c, d)


def grow(box: Box, by: float) -> Box:
    """A box with a margin on all sides; a negative one makes it smaller."""
    return Box(box.left - by, box.bottom - by, box.right + by, box.top + by)


def common(first: Box, second: Box) -> Box | None:
    """What lies in both boxes; None where they do not meet."""
    left, bottom = max(first.left, second.left), max(first.bottom, second.bottom)
    right, top = min(first.right, second.right), min(first.top, second.top)
    return Box(left, bottom, right, top) if left <= right and bottom <= top else None


def covers(outer: Box, inner: Box, tolerance: float = 0) -> bool:
    """Whether a box lies within another; it may stand out by the tolerance."""
    return (
        inner.left >= outer.left - tolerance
        and inner.bottom >= outer.bottom - tolerance
        and inner.right <= outer.right + tolerance
        and inner.top <= outer.top + tolerance
    )
