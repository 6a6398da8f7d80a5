"""Why a photo cannot be used. Loads nothing that reads pixels: most builds read none."""

from collections.abc import Mapping
from typing import Literal

Reason = Literal[
    "missing", "not-a-file", "no-access", "empty", "not-an-image", "damaged", "hdr",
    "unknown-pixels", "changed",
]  # fmt: skip
"""Why a photo cannot be used: no such file; a folder or a device; not allowed to read it; no
bytes; in no format that is read; broken in its middle; as bright as HDR video; pixels of a kind
with no fixed white, as floats; changed while the catalog was being built."""


class RefusedPhoto(Exception):  # noqa: N818
    """A photo that cannot be used; `code` and `facts` are those of the problem."""

    def __init__(self, code: str, facts: Mapping[str, str]) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


def unreadable(reason: Reason) -> RefusedPhoto:
    """The refusal of a photo that cannot be read."""
    return RefusedPhoto("photo-unreadable", {"reason": reason})


def too_large(most: str) -> RefusedPhoto:
    """The refusal of a photo that is larger than `most` (a number and its unit)."""
    return RefusedPhoto("photo-too-large", {"most": most})
