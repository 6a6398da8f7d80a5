"""The instructions of a stream with every colour in inks, and without marks for readers aloud."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from catalog_gen.press.refusal import UnknownColourError
from catalog_gen.press.separation.instructions import instructions
from catalog_gen.theme.inks import Inks, ScreenColour

_MARKED = frozenset({b"BMC", b"BDC", b"EMC", b"MP", b"DP"})
_SHORT = {b"rg": b"k", b"RG": b"K", b"g": b"k", b"G": b"K"}
_PATTERN_SPACE = re.compile(rb"/Pattern\s*\Z")
_PATTERN = re.compile(rb"/[^\s/<>()\[\]{}%]+\s*\Z")
_OFF = 1e-3
"""A colour is written with six decimals; a step of sRGB is 0.004."""


def colour_instructions(content: bytes, inks: Inks) -> bytes:
    """Give every colour of a content stream its inks; leave out its marked content.

    Raises UnknownColourError for a colour that has none, a gradient and an inline picture, and
    ValueError for content that cannot be understood.
    """
    kept: list[bytes] = []
    start = 0
    for instruction in instructions(content):
        operator = instruction["operator"]
        if operator not in _REPLACED:
            continue
        kept.append(content[start : instruction.start()])
        start = instruction.end()
        kept.append(_REPLACED[operator](instruction, inks))
    kept.append(content[start:])
    return b"".join(kept)


def _leave_out(_instruction: re.Match[bytes], _inks: Inks) -> bytes:
    return b""


def _plain(instruction: re.Match[bytes], inks: Inks) -> bytes:
    operator = instruction["operator"]
    channels = [float(operand) for operand in instruction["operands"].split()]
    if operator in {b"g", b"G"}:
        channels *= 3
    colour = _nearest(tuple(channels))
    if colour is None or colour not in inks:
        raise UnknownColourError("colour", _written(colour) if colour else _text(instruction))
    return _amounts(inks[colour]) + _SHORT[operator]


def _space(instruction: re.Match[bytes], _inks: Inks) -> bytes:
    if not _PATTERN_SPACE.match(instruction["operands"]):
        raise UnknownColourError("space", _text(instruction))
    return instruction[0]


def _special(instruction: re.Match[bytes], _inks: Inks) -> bytes:
    if not _PATTERN.match(instruction["operands"]):
        raise UnknownColourError("space", _text(instruction))
    return instruction[0]


def _refuse_inks(instruction: re.Match[bytes], _inks: Inks) -> bytes:
    raise UnknownColourError("space", _text(instruction))


def _refuse_gradient(instruction: re.Match[bytes], _inks: Inks) -> bytes:
    raise UnknownColourError("gradient", _text(instruction))


def _refuse_picture(instruction: re.Match[bytes], _inks: Inks) -> bytes:
    raise UnknownColourError("inline-picture", _text(instruction))


_REPLACED: Mapping[bytes, Callable[[re.Match[bytes], Inks], bytes]] = {
    **dict.fromkeys(_MARKED, _leave_out),
    **dict.fromkeys(_SHORT, _plain),
    **dict.fromkeys((b"cs", b"CS"), _space),
    **dict.fromkeys((b"scn", b"SCN"), _special),
    **dict.fromkeys((b"sc", b"SC", b"k", b"K"), _refuse_inks),
    b"sh": _refuse_gradient,
    b"BI": _refuse_picture,
}


@lru_cache(maxsize=256)
def _nearest(channels: tuple[float, ...]) -> ScreenColour | None:
    """The colour of 8 bits that is meant; None when it is none."""
    if len(channels) != 3:
        return None
    red, green, blue = steps = [round(channel * 255) for channel in channels]
    off = max(abs(step / 255 - channel) for step, channel in zip(steps, channels, strict=True))
    return (red, green, blue) if off < _OFF else None


@lru_cache(maxsize=256)
def _amounts(percents: tuple[int, ...]) -> bytes:
    return b"\n" + "".join(f"{percent / 100:g} " for percent in percents).encode()


def _written(colour: ScreenColour) -> str:
    return "#" + "".join(f"{channel:02X}" for channel in colour)


def _text(instruction: re.Match[bytes]) -> str:
    return " ".join(instruction[0].decode("latin-1").split())
