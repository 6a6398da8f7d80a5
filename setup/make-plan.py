"""Draws plan.png, the demo's plan of the town centre, in the theme's colours (CC0).

The streets, the river and the houses are invented around the demo's shops; nothing comes from a
map. Run it by hand, `python setup/make-plan.py`, when the demo's shops move.
"""

import math
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).parents[1]
FONTS = ROOT / "themes/noel/fonts"
SOUTH, WEST, NORTH, EAST = 49.2105, 1.1620, 49.2190, 1.1790
WIDTH, HEIGHT = 1920, 1468
FINER = 2
"""Drawn larger, then reduced: smooth edges."""

CREAM, BLUSH, SAND = "#FBF6EC", "#F4E8DA", "#E9DECD"
PAPER, MIST, BANK, FIR = "#FFFFFF", "#BCCDD4", "#D9DFCB", "#17382D"
TAUPE, SLATE, TREE = "#665D53", "#435864", "#B9C4A4"

Place = tuple[float, float]
"""Latitude and longitude."""

MATREY = [(49.2144, 1.1714), (49.2153, 1.17065), (49.2162, 1.16985), (49.2173, 1.1689)]
QUAI = [(49.2126, 1.17585), (49.2142, 1.17555), (49.2150, 1.1752), (49.2158, 1.1738),
        (49.2166, 1.1728), (49.2174, 1.1722), (49.2190, 1.1716)]  # fmt: skip
GAULLE = [(49.2128, 1.1668), (49.2139, 1.1688), (49.2144, 1.1714), (49.2150, 1.1752)]
TATIN = [(49.2141, 1.1699), (49.2147, 1.1717), (49.2158, 1.1738)]
CLOITRE = [(49.2133, 1.16635), (49.2143, 1.1667), (49.2153, 1.1677), (49.2162, 1.16985)]
FOCH = [(49.2190, 1.1641), (49.2167, 1.1653), (49.2153, 1.1677)]
MENDES = [(49.2105, 1.1706), (49.2119, 1.1696), (49.2128, 1.1692), (49.2139, 1.1688)]
HALLE = [(49.2128, 1.1692), (49.2132, 1.1709), (49.2144, 1.1714)]
THOREL = [(49.2105, 1.1664), (49.2126, 1.1671), (49.2128, 1.1692)]
RING = [(49.2105, 1.1664), (49.2117, 1.1645), (49.2133, 1.16635)]
EAST_SIDE = [(49.2132, 1.1709), (49.2124, 1.1732), (49.2126, 1.17585)]
BRIDGE = [(49.2150, 1.1752), (49.2153, 1.1772), (49.2157, 1.1795)]
NORTH_BRIDGE = [(49.2173, 1.1689), (49.2174, 1.1722), (49.2179, 1.1750), (49.2184, 1.1795)]
STREETS = (
    (GAULLE, 15), (MATREY, 13), (QUAI, 13), (TATIN, 9), (CLOITRE, 9), (FOCH, 13), (MENDES, 15),
    (HALLE, 9), (THOREL, 10), (RING, 12), (EAST_SIDE, 10), (BRIDGE, 13), (NORTH_BRIDGE, 10),
)  # fmt: skip
NAMES = (
    ("rue du Général de Gaulle", (49.2139, 1.1688), (49.2144, 1.1714), 13),
    ("rue du Matrey", (49.2153, 1.17065), (49.2162, 1.16985), 13),
    ("rue du Quai", (49.2158, 1.1738), (49.2174, 1.1722), 13),
    ("rue Tatin", (49.2147, 1.1717), (49.2158, 1.1738), 13),
    ("rue Saint-Jean", (49.2133, 1.16635), (49.2143, 1.1667), -13),
    ("rue du Maréchal Foch", (49.2184, 1.16442), (49.2167, 1.1653), -13),
    ("rue P. Mendès France", (49.2105, 1.1706), (49.2119, 1.1696), 14),
    ("place Thorel", (49.2113, 1.16667), (49.2126, 1.1671), 13),
)
EURE = [(49.2085, 1.1789), (49.2118, 1.1775), (49.2142, 1.17655), (49.2161, 1.17465),
        (49.2176, 1.1734), (49.2205, 1.1728)]  # fmt: skip
ARM = [(49.2118, 1.1775), (49.2120, 1.1741), (49.2112, 1.1722), (49.2085, 1.1716)]
MILL_RACE = [(49.2085, 1.1632), (49.2122, 1.1630), (49.2152, 1.1645), (49.2176, 1.1668),
             (49.2205, 1.1681)]  # fmt: skip
CHURCH, MARKET = (49.2148, 1.1690), (49.21285, 1.1703)


def main() -> None:
    """Draw the plan and write it beside catalog.yaml."""
    picture = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), CREAM)
    draw = ImageDraw.Draw(picture)
    for line, width in ((EURE, 46), (ARM, 20), (MILL_RACE, 15)):
        stroke(draw, line, width + 34, BANK)
    draw_houses(draw)
    for line, width in ((EURE, 46), (ARM, 20), (MILL_RACE, 15)):
        stroke(draw, line, width, MIST)
    for line, width in STREETS:
        stroke(draw, line, width + 3, SAND)
    for line, width in STREETS:
        stroke(draw, line, width, PAPER)
    draw_landmarks(draw)
    for text, first, last, offset in NAMES:
        write_along(picture, text, (first, last), offset, ("text-regular.ttf", 21, TAUPE))
    river = ("display-italic.ttf", 30, SLATE)
    write_along(picture, "l’Eure", ((49.2124, 1.17732), (49.2136, 1.17685)), 0, river)
    write_along(picture, "l’Eure", ((49.2118, 1.1741), (49.2120, 1.1758)), 0, river)
    draw_scale(draw)
    small = picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    small.quantize(96, dither=Image.Dither.NONE).save(ROOT / "plan.png", optimize=True)


def at(place: Place) -> tuple[float, float]:
    """Where a place lies on the picture, in px."""
    latitude, longitude = place
    return (
        (longitude - WEST) / (EAST - WEST) * WIDTH * FINER,
        (NORTH - latitude) / (NORTH - SOUTH) * HEIGHT * FINER,
    )


def smooth(line: list[Place]) -> list[tuple[float, float]]:
    """A curve through all places of a line (Catmull-Rom), in px."""
    points = [at(place) for place in line]
    ends = [points[0], *points, points[-1]]
    curve = []
    for p, a, b, n in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(24):
            t = step / 24
            curve.append(tuple(spline(t, *c) for c in zip(p, a, b, n, strict=True)))
    return [*curve, points[-1]]


def spline(t: float, p: float, a: float, b: float, n: float) -> float:
    """One coordinate between `a` and `b`."""
    return 0.5 * (
        2 * a + (b - p) * t + (2 * p - 5 * a + 4 * b - n) * t**2 + (3 * a - p - 3 * b + n) * t**3
    )


def stroke(draw: ImageDraw.ImageDraw, line: list[Place], width: int, colour: str) -> None:
    """A line with round ends and joints."""
    points, radius = smooth(line), width * FINER / 2
    draw.line(points, colour, width * FINER)
    for x, y in points:
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), colour)


def draw_houses(draw: ImageDraw.ImageDraw) -> None:
    """Blocks of houses along the streets, set back from them, each of its own depth."""
    for line, width in STREETS:
        points, walked, number = smooth(line), 0.0, 0
        for (x0, y0), (x1, y1) in pairwise(points):
            walked += math.hypot(x1 - x0, y1 - y0)
            if walked < 62 * FINER:
                continue
            walked, number = 0.0, number + 1
            angle = math.atan2(y1 - y0, x1 - x0)
            for side in (-1, 1):
                depth = (30 + (number * 7 + side * 5) % 22) * FINER
                house(draw, (x0, y0), angle, side * (width / 2 + 9) * FINER, side * depth)


def house(draw: ImageDraw.ImageDraw, start: Place, angle: float, near: float, depth: float) -> None:
    """A block beside a street."""
    along, half = (math.cos(angle), math.sin(angle)), 25 * FINER
    across = (-along[1], along[0])
    corners = [(-half, near), (half, near), (half, near + depth), (-half, near + depth)]
    polygon = [
        (start[0] + along[0] * u + across[0] * v, start[1] + along[1] * u + across[1] * v)
        for u, v in corners
    ]
    draw.polygon(polygon, BLUSH, SAND)


def draw_landmarks(draw: ImageDraw.ImageDraw) -> None:
    """The church with its square, the covered market, some trees."""
    x, y = at(CHURCH)
    unit = FINER * 7
    draw.ellipse((x - 15 * unit, y - 10 * unit, x + 15 * unit, y + 10 * unit), PAPER)
    draw.rectangle((x - 8 * unit, y - 2.4 * unit, x + 8 * unit, y + 2.4 * unit), SAND, TAUPE, 3)
    draw.rectangle((x - 1.8 * unit, y - 5 * unit, x + 1.8 * unit, y + 5 * unit), SAND, TAUPE, 3)
    draw.rectangle((x - 10.5 * unit, y - 3 * unit, x - 7 * unit, y + 3 * unit), SAND, TAUPE, 3)
    label(draw, "église", (x, y + 7.6 * unit))
    x, y = at(MARKET)
    draw.rectangle((x - 8 * unit, y - 4 * unit, x + 8 * unit, y + 4 * unit), SAND, TAUPE, 3)
    draw.line((x - 8 * unit, y, x + 8 * unit, y), TAUPE, 3)
    label(draw, "halle", (x, y + 6.2 * unit))
    for place in ((49.2180, 1.1757), (49.2176, 1.1768), (49.2168, 1.1762), (49.2171, 1.1750),
                  (49.2187, 1.1765), (49.2110, 1.1752), (49.2113, 1.1764), (49.2108, 1.1738),
                  (49.2183, 1.1629), (49.2175, 1.1637), (49.2139, 1.1628)):  # fmt: skip
        x, y = at(place)
        draw.ellipse((x - 2.4 * unit, y - 2.4 * unit, x + 2.4 * unit, y + 2.4 * unit), TREE)


def draw_scale(draw: ImageDraw.ImageDraw) -> None:
    """One hundred metres, at the foot."""
    metres = 2 * math.pi * 6371000 / 360 * (NORTH - SOUTH)
    length = 100 / metres * HEIGHT * FINER
    left, foot = 48 * FINER, (HEIGHT - 44) * FINER
    draw.line((left, foot, left + length, foot), TAUPE, 2 * FINER)
    for x in (left, left + length):
        draw.line((x, foot - 7 * FINER, x, foot + 7 * FINER), TAUPE, 2 * FINER)
    label(draw, "100 m", (left + length / 2, foot - 18 * FINER))


def label(draw: ImageDraw.ImageDraw, text: str, centre: tuple[float, float]) -> None:
    """Words on a landmark."""
    font = ImageFont.truetype(str(FONTS / "text-regular.ttf"), 20 * FINER)
    draw.text(centre, text, TAUPE, font, anchor="mm")


def write_along(
    picture: Image.Image,
    text: str,
    between: tuple[Place, Place],
    offset: int,
    letters: tuple[str, int, str],
) -> None:
    """Words in the middle between two places, beside the line that joins them."""
    name, size, colour = letters
    (x0, y0), (x1, y1) = sorted(at(place) for place in between)
    angle = math.atan2(y1 - y0, x1 - x0)
    font = ImageFont.truetype(str(FONTS / name), size * FINER)
    sheet = Image.new("L", (900 * FINER, 60 * FINER))
    ImageDraw.Draw(sheet).text((450 * FINER, 30 * FINER), text, 255, font, anchor="mm")
    turned = sheet.rotate(-math.degrees(angle), Image.Resampling.BICUBIC, expand=True)
    shift = (offset + (size * 0.75 if offset > 0 else -size * 0.75 if offset else 0)) * FINER
    x = (x0 + x1) / 2 - math.sin(angle) * shift - turned.width / 2
    y = (y0 + y1) / 2 + math.cos(angle) * shift - turned.height / 2
    halo = turned.point(lambda value: 255 if value > 40 else 0)
    ground = Image.new("L", turned.size)
    for dx, dy in ((-4, 0), (4, 0), (0, -4), (0, 4), (3, 3), (-3, -3), (3, -3), (-3, 3)):
        ground.paste(255, (dx, dy), halo)
    if offset:
        picture.paste(CREAM, (round(x), round(y)), ground.point(lambda value: value * 0.8))
    picture.paste(colour, (round(x), round(y)), turned)


if __name__ == "__main__":
    main()
