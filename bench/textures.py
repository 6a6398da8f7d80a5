"""Photos made by arithmetic: each a pure function of its number, none like another.

What makes a camera's JPEG slow to decode and to encode again is its many small coefficients, so
the pictures have what a camera sees: light falling off (gradients), shapes with soft edges, detail
at every scale (octaves of noise), and the grain of the sensor. A few large pictures are made once
in each process; a photo is a window on one of them, mirrored or not, with its own shapes, exposure,
white balance and grain, so that it takes little more than its own JPEG encoding. At 12 megapixels
files are of 2 to 5 MB, as telephones write them.
"""

from functools import cache
from io import BytesIO
from math import sqrt
from random import Random

from PIL import ExifTags, Image, ImageChops, ImageDraw, ImageFilter, ImageOps

Size = tuple[int, int]

_SCENES = 3
_MARGIN = 1.2
"""How much larger than a photo a scene is, per side: room for the window to move."""
_QUALITY = 92
_ORIENTATIONS = (1, 1, 1, 6, 1, 1, 1, 1, 1, 3, 1, 1)
"""Exif 2.32, tag 0x0112: of twelve photos one is a portrait, and one is upside down."""


def photo_size(megapixels: float) -> Size:
    """Width and height in px, 4:3, of a photo of so many megapixels: 12 is 4000×3000."""
    width = round(sqrt(megapixels * 1e6 * 4 / 3) / 8) * 8
    return width, width * 3 // 4


def make_photo(number: int, megapixels: float) -> bytes:
    """The JPEG (4:2:0, quality 92) of a photo; the same bytes for a number and size, always."""
    random, size = Random(number), photo_size(megapixels)
    luminance, *chroma = _look(random, _scene(number % _SCENES, size), size)
    _draw_shapes(luminance, random, 12)
    luminance = ImageChops.add(luminance, _grain_of(random, size), 1, -128)
    picture = Image.merge("YCbCr", (luminance, *chroma))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = _ORIENTATIONS[number % len(_ORIENTATIONS)]
    exif[ExifTags.Base.Make] = "Bench"
    file = BytesIO()
    picture.save(file, "JPEG", quality=_QUALITY, subsampling=2, exif=exif)
    return file.getvalue()


def _look(random: Random, scene: Image.Image, size: Size) -> list[Image.Image]:
    """A window on a scene as Y, Cb and Cr, with an exposure and a white balance of its own."""
    window = scene.crop(_window(random, scene.size, size))
    if random.random() < 0.5:
        window = ImageOps.mirror(window)
    contrast, light = random.uniform(0.8, 1.1), random.uniform(-20, 20)
    tables = [_line(contrast, light), *(_line(1, random.uniform(-8, 8)) for _ in range(2))]
    bands = zip(window.split(), tables, strict=True)
    return [band.point(table) for band, table in bands]


def _grain_of(random: Random, size: Size) -> Image.Image:
    """The grain of one photo around 128; its strength is that of sunlight or of candles."""
    grain = _grain(size)
    window = grain.crop(_window(random, grain.size, size))
    strength = random.uniform(0.1, 0.5)
    return window.point(_line(strength, 128 * (1 - strength)))


@cache
def _grain(size: Size) -> Image.Image:
    large = _enlarged(size)
    random = Random("grain")
    grain = ImageChops.add(_noise(random, large), _noise(random, large), 2)
    # A camera's own smoothing: neighbouring pixels are alike.
    return grain.filter(ImageFilter.BoxBlur(0.6))


@cache
def _scene(number: int, size: Size) -> Image.Image:
    """A large picture in YCbCr that photos are windows on."""
    random, large = Random(f"scene {number}"), _enlarged(size)
    light = Image.linear_gradient("L").rotate(random.choice((0, 90, 180, 270))).resize(large)
    luminance = Image.blend(light, _octaves(random, large, (3, 9, 27, 81, 243)), 0.7)
    _draw_shapes(luminance, random, 150)
    luminance = luminance.filter(ImageFilter.BoxBlur(1))
    luminance = Image.blend(luminance, _octaves(random, large, (400, 1200)), 0.25)
    chroma = [
        _octaves(random, large, (2, 6, 18, 54)).point(_line(0.35, 83 + random.uniform(-8, 8)))
        for _ in range(2)
    ]
    return Image.merge("YCbCr", (luminance, *chroma))


def _octaves(random: Random, size: Size, counts: tuple[int, ...]) -> Image.Image:
    """Noise of several scales, the finer the fainter; `counts`: bumps per width, rising."""
    total = Image.new("L", size, 128)
    for count in reversed(counts):
        noise = _noise(random, (count + 1, count * 3 // 4 + 1))
        total = Image.blend(total, noise.resize(size, Image.Resampling.BICUBIC), 0.6)
    return total


def _draw_shapes(picture: Image.Image, random: Random, number: int) -> None:
    """Flat shapes with hard edges, small ones more often than large ones."""
    draw = ImageDraw.Draw(picture)
    width, height = picture.size
    for _ in range(number):
        x, y = random.uniform(0, width), random.uniform(0, height)
        half = width * 0.2 * random.random() ** 3 + 2
        box = (x - half, y - half * random.random(), x + half, y + half)
        shape = random.choice((draw.ellipse, draw.rectangle, draw.line))
        shape(box, fill=random.randrange(20, 236))


def _noise(random: Random, size: Size) -> Image.Image:
    return Image.frombytes("L", size, random.randbytes(size[0] * size[1]))


def _line(slope: float, offset: float) -> list[int]:
    """A table for `point`: every value times `slope` plus `offset`, within 0 to 255."""
    return [max(0, min(255, round(value * slope + offset))) for value in range(256)]


def _window(random: Random, outer: Size, size: Size) -> tuple[int, int, int, int]:
    left, top = (random.randrange(outer[side] - size[side]) for side in (0, 1))
    return left, top, left + size[0], top + size[1]


def _enlarged(size: Size) -> Size:
    return round(size[0] * _MARGIN), round(size[1] * _MARGIN)
