"""Pins that would cover each other step aside."""

from collections.abc import Sequence
from functools import lru_cache
from math import sqrt

from catalog_gen.model.plan import Spot

ON_A_TELEPHONE = 0.07
"""Between the centres of two pins, as a share of the image's width: a pin is 24 px wide, and the
image of a telephone 320 px at least."""
_FULLEST = 0.5
"""The share of the image that pins may take: with more of them, they move together."""
_ROUNDS = 40


@lru_cache(maxsize=8)
def spread(
    spots: tuple[Spot, ...], ratio: float, apart: float = ON_A_TELEPHONE
) -> tuple[Spot, ...]:
    """The spots, moved apart as little as it takes; `ratio` is the image's height to its width.

    `apart`: between the centres of two pins, as a share of the image's width; less where there is
    no room for it.
    """
    apart = min(apart, sqrt(_FULLEST * ratio / max(1, len(spots))))
    # In widths, so that distances are the same in both directions.
    points = [[left, top * ratio] for left, top in spots]
    for _round in range(_ROUNDS):
        if not _push(points, apart):
            break
        for point in points:
            _keep_inside(point, apart / 2, ratio)
    return tuple((round(x, 4), round(y / ratio, 4)) for x, y in points)


def _push(points: list[list[float]], apart: float) -> bool:
    """Move each pair that is too near apart, half the way each; whether there was one."""
    order = sorted(range(len(points)), key=lambda number: points[number])
    moved = False
    for place, first in enumerate(order):
        for second in order[place + 1 :]:
            if points[second][0] - points[first][0] >= apart:
                break
            moved |= _part(points[first], points[second], apart)
    return moved


def _part(first: list[float], second: list[float], apart: float) -> bool:
    across, down = second[0] - first[0], second[1] - first[1]
    distance = sqrt(across * across + down * down)
    if distance >= apart - 1e-4:
        return False
    # Two at one spot part sideways: any direction would do, if it is always the same.
    across, down = (across / distance, down / distance) if distance > 1e-9 else (1.0, 0.0)
    half = (apart - distance) / 2
    first[0] -= across * half
    first[1] -= down * half
    second[0] += across * half
    second[1] += down * half
    return True


def _keep_inside(point: list[float], margin: float, ratio: float) -> None:
    point[0] = min(max(point[0], margin), 1 - margin)
    point[1] = min(max(point[1], margin), ratio - margin)


def shares(spots: Sequence[Spot]) -> list[tuple[str, str]]:
    """The spots as SVG writes them, from the left and from the top: `43.2%`, `20%`."""
    return [(f"{left * 100:.4g}%", f"{top * 100:.4g}%") for left, top in spots]
