"""Streams that are compressed as everybody compresses, not as hard as zlib can.

pydyf 0.13 takes the highest level: an index of 18 pages takes five times as long to compress for
a fortieth of its bytes, and a shop's page comes out as large at both. The `zlib` that `pydyf`
knows is replaced here by one whose level is its usual one.
"""

import zlib
from typing import Any

import pydyf


class _Zlib:
    """What pydyf takes of zlib."""

    compress = staticmethod(zlib.compress)

    @staticmethod
    def compressobj(level: int) -> Any:
        """A compressor, whatever level is asked for."""
        return zlib.compressobj()


def compress_as_usual() -> None:
    """Have pydyf 0.13 compress at zlib's usual level."""
    pydyf.zlib = _Zlib
