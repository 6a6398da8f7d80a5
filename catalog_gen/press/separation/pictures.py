"""Pictures: each RGB JPEG gives way to its twin in inks, whose bytes go into the file as they are.

A twin shows the same part of the same photo, perhaps with more pixels.
"""

from collections.abc import Mapping
from hashlib import sha256

from pikepdf import Array, Name, Object

from catalog_gen.press.refusal import UnknownColourError

Twins = Mapping[str, bytes]
"""The CMYK JPEG of each RGB JPEG, by the sha256 of the latter's bytes in hexadecimal."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Start of frame (ITU-T T.81, table B.1)."""
_ADOBE = 0xEE
_INKS = 4


def replace_picture(image: Object, name: str, twins: Twins) -> None:
    """Put a picture's twin in its place; `name` is what the page calls the picture.

    Raises UnknownColourError when it has none, and ValueError for a twin that is no CMYK JPEG.
    """
    twin = twins.get(sha256(image.read_raw_bytes()).hexdigest())
    if twin is None or "/SMask" in image or "/Mask" in image:
        raise UnknownColourError("picture", name)
    image.Width, image.Height, inverted = _describe(twin)
    image.ColorSpace = Name.DeviceCMYK
    image.BitsPerComponent = 8
    if inverted:
        image.Decode = Array([1, 0] * _INKS)
    elif "/Decode" in image:
        del image.Decode
    image.write(twin, filter=Name.DCTDecode)


def _describe(jpeg: bytes) -> tuple[int, int, bool]:
    """Width and height in px of a CMYK JPEG; whether 0 means full ink, as Adobe's marker tells."""
    place, adobe = 2, False
    while place + 10 <= len(jpeg) and jpeg[:2] == b"\xff\xd8" and jpeg[place] == 0xFF:
        marker = jpeg[place + 1]
        if marker in _FRAMES:
            height, width = (
                int.from_bytes(jpeg[start : start + 2], "big") for start in (place + 5, place + 7)
            )
            if jpeg[place + 9] == _INKS:
                return width, height, adobe
            break
        adobe = adobe or (marker == _ADOBE and jpeg[place + 4 : place + 9] == b"Adobe")
        place += 2 + int.from_bytes(jpeg[place + 2 : place + 4], "big")
    raise ValueError("a twin is no JPEG in four inks")
