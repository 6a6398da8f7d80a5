"""The printing condition that photos and pages are made for, and the tokens in inks."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from catalog_gen.theme.theme import Tokens

ScreenColour = tuple[int, int, int]
"""Red, green and blue in sRGB, 0 to 255."""

InkAmounts = tuple[int, int, int, int]
"""Cyan, magenta, yellow and black in per cent."""

Inks = Mapping[ScreenColour, InkAmounts]
"""What is printed for each colour of the screen."""

_PROFILE = Path(__file__).parent / "profiles" / "fogra39_300.icc"


@cache
def ink_profile() -> bytes:
    """The ICC profile of coated paper in offset, FOGRA39 (ISO 12647-2), at most 300 % of ink."""
    return _PROFILE.read_bytes()


def inks_of(tokens: Tokens) -> Inks:
    """The inks of a theme's colours; black is black ink alone and white is bare paper."""
    own = {_channels(colour.rgb): colour.cmyk for colour in tokens.colours.values()}
    return {(0, 0, 0): (0, 0, 0, 100), (255, 255, 255): (0, 0, 0, 0), **own}


def _channels(colour: str) -> ScreenColour:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue
