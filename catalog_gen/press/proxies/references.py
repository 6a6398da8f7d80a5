"""The cross-reference stream at the end of a PDF: where in the file its objects stand.

ISO 32000-1, 7.5.8. Read and written as qpdf writes it: one stream for all objects, whose rows are
kept as differences from the row above (predictor 12: PNG's "up").
"""

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

_TRAILER = re.compile(rb"startxref\n(\d+)\n%%EOF\n\Z")
_STREAM = re.compile(
    rb"(?P<start>\d+ 0 obj\n<< /Type /XRef) /Length (?P<length>\d+) /Filter /FlateDecode"
    rb" /DecodeParms << /Columns \d+ /Predictor 12 >> /W \[ 1 (?P<wide>\d) (?P<narrow>\d) \]"
    rb"(?P<rest>[^\n]+)\nstream\n",
    re.DOTALL,
)
_BY_ITSELF = 1
"""The kind of an object that is not in an object stream; other kinds name no place in the file."""
_UP = 2


@dataclass(frozen=True)
class References:
    """The place of the cross-reference stream, what its dictionary says, and its rows."""

    place: int
    start: bytes
    rest: bytes
    narrow: int
    """Bytes of the last field of a row."""
    rows: tuple[tuple[int, int, int], ...]

    @property
    def places(self) -> list[int]:
        """Where objects begin, in the order of the file."""
        return sorted(place for kind, place, _ in self.rows if kind == _BY_ITSELF)

    def moved(self, move: Callable[[int], int]) -> "References":
        """The same, of a file whose objects stand elsewhere."""
        rows = (
            (kind, move(place) if kind == _BY_ITSELF else place, last)
            for kind, place, last in self.rows
        )
        return replace(self, place=move(self.place), rows=tuple(rows))


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
    rows = tuple(_split(_undo_up(zlib.decompress(packed), 1 + wide + narrow), wide, narrow))
    return References(int(trailer[1]), found["start"], found["rest"], narrow, rows)


def write_references(references: References) -> bytes:
    """The stream and the trailer: the end of a file, from `references.place` on."""
    wide = max(1, (max(place for _, place, _ in references.rows).bit_length() + 7) // 8)
    narrow = references.narrow
    rows = b"".join(
        kind.to_bytes(1) + place.to_bytes(wide) + last.to_bytes(narrow)
        for kind, place, last in references.rows
    )
    packed = zlib.compress(_do_up(rows, 1 + wide + narrow), 9)
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


def _split(rows: bytes, wide: int, narrow: int) -> Iterator[tuple[int, int, int]]:
    for start in range(0, len(rows), 1 + wide + narrow):
        middle = start + 1 + wide
        place = int.from_bytes(rows[start + 1 : middle])
        yield rows[start], place, int.from_bytes(rows[middle : middle + narrow])


def _undo_up(packed: bytes, width: int) -> bytes:
    rows = bytearray(len(packed) // (width + 1) * width)
    for column in range(width):
        differences = packed[column + 1 :: width + 1]
        rows[column::width] = bytes(map(_byte, accumulate(differences)))
    return bytes(rows)


def _byte(number: int) -> int:
    return number & 0xFF


def _do_up(rows: bytes, width: int) -> bytes:
    packed = bytearray(len(rows) // width * (width + 1))
    packed[:: width + 1] = bytes([_UP]) * (len(rows) // width)
    for column in range(width):
        values = rows[column::width]
        above = b"\0" + values
        packed[column + 1 :: width + 1] = bytes(
            (value - before) & 0xFF for value, before in zip(values, above, strict=False)
        )
    return bytes(packed)
