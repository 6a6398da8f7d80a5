"""The cross-reference stream at the end of a PDF: where in the file its objects stand.

ISO 32000-1, 7.5.8. Read and written as qpdf writes it: one stream for all objects, whose rows are
kept as differences from the row above (predictor 12: PNG's "up").
"""

import operator
import re
import sys
import zlib
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

_TRAILER = re.compile(rb"startxref\n(\d+)\n%%EOF\n\Z")
_STREAM = re.compile(
    rb"(?P<start>\d+ 0 obj\n<< /Type /XRef) /Length (?P<length>\d+) /Filter /FlateDecode"
    rb" /DecodeParms << /Columns \d+ /Predictor 12 >> /W \[ 1 (?P<wide>\d) (?P<narrow>\d) \]"
    rb"(?P<rest>[^\n]+)\nstream\n",
    re.DOTALL,
)
BY_ITSELF, IN_STREAM = 1, 2
"""The kinds of objects; what is in an object stream has no place in the file."""
_UP = 2
_LONG = "Q"
_BYTE = (0xFF).__and__
"""What is left of a number in a byte. Rows are many: all is done by column, in C."""


@dataclass(frozen=True)
class References:
    """The place of the cross-reference stream, what its dictionary says, and its rows by column."""

    place: int
    start: bytes
    rest: bytes
    kinds: bytes
    middles: Sequence[int]
    """Where an object stands, or the object stream that it is in."""
    lasts: Sequence[int]

    @property
    def places(self) -> list[int]:
        """Where objects begin, in the order of the file."""
        rows = zip(self.kinds, self.middles, strict=True)
        return sorted(middle for kind, middle in rows if kind == BY_ITSELF)

    def moved(self, move: Callable[[int], int]) -> "References":
        """The same, of a file whose objects stand elsewhere."""
        rows = zip(self.kinds, self.middles, strict=True)
        middles = [move(middle) if kind == BY_ITSELF else middle for kind, middle in rows]
        return replace(self, place=move(self.place), middles=middles)


def read_references(pdf: bytes) -> References:
    """The references of a file that qpdf saved with object streams.

    Raises ValueError for any other.
    """
    trailer = _TRAILER.search(pdf, max(0, len(pdf) - 64))
    found = _STREAM.match(pdf, int(trailer[1])) if trailer else None
    if trailer is None or found is None:
        raise ValueError("a PDF without a cross-reference stream of qpdf's")
    packed = pdf[found.end() : found.end() + int(found["length"])]
    wide, narrow = int(found["wide"]), int(found["narrow"])
    columns = _undo_up(zlib.decompress(packed), 1 + wide + narrow)
    middles, lasts = _numbers(columns[1 : 1 + wide]), _numbers(columns[1 + wide :])
    return References(int(trailer[1]), found["start"], found["rest"], columns[0], middles, lasts)


def write_references(references: References) -> bytes:
    """The stream and the trailer: the end of a file, from `references.place` on."""
    middles, lasts = _columns(references.middles), _columns(references.lasts)
    wide, narrow = len(middles), len(lasts)
    packed = zlib.compress(_do_up([references.kinds, *middles, *lasts]))
    return b"".join(
        (
            references.start,
            b" /Length %d /Filter /FlateDecode" % len(packed),
            b" /DecodeParms << /Columns %d /Predictor 12 >>" % (1 + wide + narrow),
            b" /W [ 1 %d %d ]" % (wide, narrow),
            references.rest,
            b"\nstream\n",
            packed,
            b"\nendstream\nendobj\n\nstartxref\n%d\n%%%%EOF\n" % references.place,
        )
    )


def _numbers(columns: Sequence[bytes]) -> list[int]:
    """The numbers of which these are the bytes, the highest first."""
    width = array(_LONG).itemsize
    spread = bytearray(width * len(columns[0]))
    for place, column in enumerate(columns, start=width - len(columns)):
        spread[place::width] = column
    return _in_order(array(_LONG, bytes(spread))).tolist()


def _columns(numbers: Sequence[int]) -> list[bytes]:
    """The bytes of numbers, the highest first; as many columns as the largest needs."""
    written = _in_order(array(_LONG, numbers))
    width = written.itemsize
    needed = max(1, (max(numbers).bit_length() + 7) // 8)
    return [written.tobytes()[place::width] for place in range(width - needed, width)]


def _in_order(numbers: "array[int]") -> "array[int]":
    """The same, whose bytes stand as in a file, the highest first, or as in this machine."""
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


def _undo_up(packed: bytes, width: int) -> list[bytes]:
    """The columns of rows that are kept as differences."""
    columns = (packed[column + 1 :: width + 1] for column in range(width))
    return [bytes(map(_BYTE, accumulate(column))) for column in columns]


def _do_up(columns: Sequence[bytes]) -> bytes:
    """The rows of these columns as differences."""
    rows, width = len(columns[0]), len(columns) + 1
    packed = bytearray(rows * width)
    packed[::width] = bytes([_UP]) * rows
    for place, column in enumerate(columns, start=1):
        packed[place::width] = bytes(map(_BYTE, map(operator.sub, column, b"\0" + column)))
    return bytes(packed)
