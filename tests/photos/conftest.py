"""Photos made from known colours, and colour profiles made from published numbers."""

import itertools
import struct
import zlib
from dataclasses import replace
from io import BytesIO

import pillow_heif
import pytest
from PIL import Image

from catalog_gen.model.problem import SourceRef, Sources
from catalog_gen.photos.plan import WantedPhoto
from catalog_gen.photos.recipe import PhotoRecipe, PrintedShape
from catalog_gen.theme.inks import ink_profile

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 200, 0), (0, 0, 255), (255, 255, 255)


@pytest.fixture(scope="session")
def recipe():
    shapes = {"card": PrintedShape(60, 45), "cover": PrintedShape(148, 210)}
    inks = {f"{use}-press": replace(shape, ppi=300) for use, shape in shapes.items()}
    return PhotoRecipe(printed={**shapes, **inks}, cmyk_profile=ink_profile())


@pytest.fixture(scope="session")
def tasks_of():
    """The work to do for all photos of a plan."""

    def list_tasks(plan):
        return [plan.task_of(photo) for photo in plan.photos.values()]

    return list_tasks


@pytest.fixture(scope="session")
def encode():
    """An image's bytes in a format."""

    def encode(image, suffix="JPEG", **options):
        file = BytesIO()
        if suffix == "HEIF":
            # Not through Pillow, which then would read them by itself.
            pillow_heif.from_pillow(image).save(file, **options)
        else:
            image.save(file, suffix, **options)
        return file.getvalue()

    return encode


@pytest.fixture(scope="session")
def corners():
    """A white picture with a red, a green and a blue corner: top left, top right, bottom left."""

    def corners(width=64, height=32):
        image = Image.new("RGB", (width, height), WHITE)
        half = (width // 2, height // 2)
        image.paste(RED, (0, 0, *half))
        image.paste(GREEN, (half[0], 0, width, half[1]))
        image.paste(BLUE, (0, half[1], half[0], height))
        return image

    return corners


@pytest.fixture(scope="session")
def wanted():
    """Photos wanted for these uses, each named by a field that `sources` knows."""

    def wanted(*paths, uses=("web", "card")):
        return {path: WantedPhoto(frozenset(uses), (path,)) for path in paths}

    return wanted


@pytest.fixture(scope="session")
def sources():
    """The places that name photos, each in a file of its own."""
    names = ("photo.jpg", "good.jpg", "bad.jpg", "gone.jpg", "broken.jpg", "again.jpg")
    return Sources({(name,): SourceRef(f"{name}.yaml", 3) for name in names})


@pytest.fixture(scope="session")
def png():
    """A PNG written by hand: kinds of pixels that Pillow does not write."""

    def chunk(name, content):
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    def png(width, height, depth, colour_type, rows, *, palette=b"", transparency=b""):
        header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
        chunks = [(b"IHDR", header), (b"PLTE", palette), (b"tRNS", transparency)]
        chunks += [(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows)))]
        body = b"".join(chunk(*each) for each in chunks if each[1]) + chunk(b"IEND", b"")
        return b"\x89PNG\r\n\x1a\n" + body

    return png


def srgb_to_linear(value):
    """IEC 61966-2-1."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def linear_to_srgb(value):
    value = min(1, max(0, value))
    return value * 12.92 if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


D50 = (0.9642, 1, 0.8249)
RGB_SPACES = {
    "adobe": (
        ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)),
        lambda value: value**2.19921875,
    ),
    "p3": (
        ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407)),
        srgb_to_linear,
    ),
    "srgb": (
        ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)),
        srgb_to_linear,
    ),
}
"""Red, green and blue as XYZ adapted to D50 by Bradford's method, and the way to linear light."""
CMYK_INKS = {
    (0, 0, 0, 0): (100, 0, 0),
    (1, 0, 0, 0): (60, -20, -30),
    (0, 1, 0, 0): (50, 45, 5),
    (0, 0, 1, 0): (80, 0, 60),
    (0, 0, 0, 1): (20, 0, 0),
}
"""The Lab colours that the profile `cmyk` gives to its inks."""


@pytest.fixture(scope="session")
def profiles():
    """ICC profiles by name."""
    gray = {"wtpt": _xyz(*D50), "kTRC": _curve(lambda value: value)}
    rgb = {name: _rgb_profile(*space) for name, space in RGB_SPACES.items()}
    return {**rgb, "gray": _profile(b"GRAY", b"XYZ ", gray), "cmyk": _cmyk_profile()}


def _profile(space, connection, tags, kind=b"mntr"):
    """An ICC profile of version 2 (ICC.1:2001-04)."""
    description = b"desc" + bytes(4) + struct.pack(">I", 5) + b"test\0" + bytes(78)
    tags = {"desc": description, **tags, "cprt": b"text" + bytes(4) + b"CC0\0"}
    offset, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, content in tags.items():
        table += name.encode() + struct.pack(">II", offset + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    header = struct.pack(">III", offset + len(body), 0, 0x02400000) + kind + space + connection
    header += bytes(12) + b"acsp" + bytes(28) + _fixed(*D50)
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


def _fixed(*numbers):
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def _xyz(*numbers):
    return b"XYZ " + bytes(4) + _fixed(*numbers)


def _curve(function, steps=1024):
    values = [round(function(n / (steps - 1)) * 65535) for n in range(steps)]
    return b"curv" + bytes(4) + struct.pack(f">I{steps}H", steps, *values)


def _rgb_profile(primaries, function):
    points = dict(zip(("rXYZ", "gXYZ", "bXYZ"), primaries, strict=True))
    tags = {"wtpt": _xyz(*D50)} | {name: _xyz(*point) for name, point in points.items()}
    tags |= {name: _curve(function) for name in ("rTRC", "gTRC", "bTRC")}
    return _profile(b"RGB ", b"XYZ ", tags)


def _cmyk_profile():
    """An 8-bit table with the corners of the cube of inks; those not listed are black."""
    lab = [CMYK_INKS.get(inks, (0, 0, 0)) for inks in itertools.product((0, 1), repeat=4)]
    table = bytes(n for light, a, b in lab for n in (round(light * 2.55), a + 128, b + 128))
    ramp = bytes(range(256))
    tag = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + _fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
    tag += 4 * ramp + table + 3 * ramp
    return _profile(b"CMYK", b"Lab ", {"wtpt": _xyz(*D50), "A2B0": tag}, kind=b"prtr")


class Expected:
    """The sRGB colours (0 to 255) that profiles give, by the formulas of the standards."""

    # B. Lindbloom: XYZ relative to D50 to linear sRGB.
    matrix = (
        (3.1338561, -1.6168667, -0.4906146),
        (-0.9787684, 1.9161415, 0.0334540),
        (0.0719453, -0.2289914, 1.4052427),
    )

    def xyz(self, *xyz):
        rows = (sum(a * b for a, b in zip(row, xyz, strict=True)) for row in self.matrix)
        return tuple(round(255 * linear_to_srgb(row)) for row in rows)

    def lab(self, light, a, b):
        """CIE 15: from Lab to XYZ."""
        y = (light + 16) / 116
        factors = (
            t**3 if t > 6 / 29 else (t - 4 / 29) * 108 / 841 for t in (y + a / 500, y, y - b / 200)
        )
        return self.xyz(*(f * w for f, w in zip(factors, D50, strict=True)))

    def inks(self, *inks):
        return self.lab(*CMYK_INKS[inks])

    def gray(self, value):
        return self.xyz(*(w * value / 255 for w in D50))

    def rgb(self, name, colour):
        primaries, function = RGB_SPACES[name]
        light = [function(value / 255) for value in colour]
        return self.xyz(
            *(sum(n * p[i] for n, p in zip(light, primaries, strict=True)) for i in range(3))
        )


@pytest.fixture(scope="session")
def expected():
    return Expected()
