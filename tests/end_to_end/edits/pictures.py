"""Photos of a few pixels, in the formats that people send."""

from functools import cache
from io import BytesIO
from pathlib import PurePath

from PIL import Image

COLOURS = ("firebrick", "navy", "gold", "seagreen", "ivory", "black", "orchid")
SIZES = ((640, 480), (320, 480), (480, 480), (1000, 440))
"""px; as large as 50 ppi ask for, whatever shape they are printed in."""


@cache
def draw(name: str, number: int) -> bytes:
    """A picture in the format that a file's name asks for; other numbers, other pictures.

    Most of one format have one size. Some lie on their side (Exif), some show what is behind
    them, some are gray.
    """
    suffix = PurePath(name).suffix
    colour = COLOURS[number % len(COLOURS)]
    mode = ("RGB", "RGBA", "L")[number % 3]
    size = SIZES[(len(suffix) + number // len(COLOURS)) % len(SIZES)]
    image = Image.new("RGB", size, colour)
    image.paste("white", (0, 0, 50, 20))
    if mode == "RGBA":
        image.putalpha(128)
    exif = Image.Exif()
    exif[0x0112] = 6 if number % 4 == 3 else 1
    file = BytesIO()
    if suffix == ".jpg":
        image.convert("L" if mode == "L" else "RGB").save(file, "JPEG", exif=exif)
    else:
        kind = {".png": "PNG", ".webp": "WEBP", ".gif": "GIF", ".tif": "TIFF"}[suffix]
        image.convert(mode).save(file, kind)
    return file.getvalue()


@cache
def draw_alike(colour: int) -> bytes:
    """Pictures of different colours whose files have the same size."""
    file = BytesIO()
    image = Image.new("RGB", (480, 480), COLOURS[colour % len(COLOURS)])
    image.save(file, "PNG", compress_level=0)
    return file.getvalue()
