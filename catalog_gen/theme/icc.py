"""Tells whether bytes that anybody may have sent are an ICC profile to print with.

Header and tag table as in ICC.1:2022, 7.2 and 7.3; the tables of colours are left to lcms.
"""

from typing import Literal

Fault = Literal["no-profile", "damaged", "other-inks", "one-way"]
"""No ICC profile at all; one cut short or overlong; one of a screen, a camera or a printer with
other inks than cyan, magenta, yellow and black; one that only tells how inks look."""

_HEADER = 128
_TAG = 12
_MOST_TAGS = 200
_NEWEST = 4
"""PDF/X-4 takes profiles up to version 4 (ISO 15930-7, 6.2)."""


def find_fault(content: bytes) -> Fault | None:
    """What keeps a profile from being printed with; None when nothing does."""
    if len(content) < _HEADER + 4 or content[36:40] != b"acsp":
        return "no-profile"
    kind, inks, space = content[12:16], content[16:20], content[20:24]
    if kind != b"prtr" or inks != b"CMYK" or space not in {b"Lab ", b"XYZ "}:
        return "other-inks"
    if content[8] > _NEWEST or _number(content, 0) != len(content):
        return "damaged"
    return _find_fault_of_tags(content)


def _find_fault_of_tags(content: bytes) -> Fault | None:
    count = _number(content, _HEADER)
    end = _HEADER + 4 + count * _TAG
    if count > _MOST_TAGS:
        return "damaged"
    names = set()
    for place in range(_HEADER + 4, end, _TAG):
        names.add(content[place : place + 4])
        start, size = _number(content, place + 4), _number(content, place + 8)
        if start < end or start + size > len(content):
            return "damaged"
    return None if {b"A2B0", b"B2A0"} <= names else "one-way"


def _number(content: bytes, place: int) -> int:
    return int.from_bytes(content[place : place + 4], "big")
