"""Writes the objects of a PDF to a file, as qpdf would: in object streams, the same bytes again.

ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams).
"""

import zlib
from collections.abc import Mapping, Sequence
from hashlib import sha256

from catalog_gen.press.proxies.references import BY_ITSELF, IN_STREAM, References, write_references

_TOGETHER = 200
"""Objects in an object stream."""
_HEAD = b"%%PDF-%b\n%%\xbf\xf7\xa2\xfe\n"
"""The second line tells programs that the file is no text."""
_END = b" >>"

_Row = tuple[int, int, int]


def write_pdf(
    version: str, texts: Sequence[bytes], streams: Mapping[int, bytes], root: int, info: int
) -> bytes:
    """A PDF of objects numbered from 1; `streams` has the data of some, by number.

    `root` and `info`: the numbers of the catalog and of the document information.
    """
    file = _File([_HEAD % version.encode()])
    rows: list[_Row] = [(0, 0, 0)] * (len(texts) + 1)
    for number, data in streams.items():
        rows[number] = (BY_ITSELF, file.add_stream(number, texts[number - 1], data), 0)
    plain = [number for number in range(1, len(texts) + 1) if number not in streams]
    for start in range(0, len(plain), _TOGETHER):
        together = plain[start : start + _TOGETHER]
        holder = len(rows)
        for index, number in enumerate(together):
            rows[number] = (IN_STREAM, holder, index)
        dictionary, data = _pack({number: texts[number - 1] for number in together})
        rows.append((BY_ITSELF, file.add_stream(holder, dictionary, data), 0))
    rows.append((BY_ITSELF, file.length, 0))
    kinds, middles, lasts = zip(*rows, strict=True)
    head = b"%d 0 obj\n<< /Type /XRef" % (len(rows) - 1)
    entries = (info, root, len(rows), file.identifier, file.identifier)
    rest = b" /Info %d 0 R /Root %d 0 R /Size %d /ID [<%b><%b>] >>" % entries
    file.add(write_references(References(file.length, head, rest, bytes(kinds), middles, lasts)))
    return b"".join(file.pieces)


class _File:
    """The pieces of a file so far."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = pieces
        self.length = sum(map(len, pieces))

    @property
    def identifier(self) -> bytes:
        """What only the same content has, in hexadecimal (ISO 32000-1, 14.4)."""
        return sha256(b"".join(self.pieces)).hexdigest()[:32].encode()

    def add(self, piece: bytes) -> None:
        self.pieces.append(piece)
        self.length += len(piece)

    def add_stream(self, number: int, dictionary: bytes, data: bytes) -> int:
        """Where the object stands."""
        place = self.length
        entries = dictionary.removesuffix(_END)
        self.add(b"%d 0 obj\n%b /Length %d >>\nstream\n" % (number, entries, len(data)))
        self.add(data)
        self.add(b"\nendstream\nendobj\n")
        return place


def _pack(objects: Mapping[int, bytes]) -> tuple[bytes, bytes]:
    """The dictionary and the data of an object stream."""
    numbers = []
    place = 0
    for number, text in objects.items():
        numbers.append(b"%d %d" % (number, place))
        place += len(text) + 1
    head = b" ".join(numbers) + b"\n"
    data = zlib.compress(head + b"\n".join(objects.values()))
    entries = (len(objects), len(head))
    return b"<< /Type /ObjStm /N %d /First %d /Filter /FlateDecode >>" % entries, data
