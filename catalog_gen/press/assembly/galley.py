"""A galley: pages set and ready, which need nothing but numbers to be part of a file.

Printers pull galleys of text before they know the pages. Ours hold the objects of a PDF as text
with slots; joining them is numbering them anew, and no object is read or written again.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import accumulate, pairwise

_START = b"catalog-gen galley\n"

Box = Sequence[float]
"""Left, bottom, right and top, in pt."""


@dataclass(frozen=True)
class Leaf:
    """A page: the number of its object, what is seen of it, and where it is cut."""

    number: int
    seen: Box
    trim: Box


@dataclass(frozen=True)
class Contents:
    """What is in a galley; objects are told by number, from 1, pages by index, from 0."""

    objects: int = 0
    pages: Sequence[Leaf] = ()
    folios: Sequence[Leaf] = ()
    """Forms for the pages of a book, one after the other; the number of a blank one is 0."""
    places: Sequence[tuple[str, int, str]] = ()
    """Name, page and view of each named place."""
    links: Sequence[tuple[int, str]] = ()
    """Page and target of each link that stays inside the book."""
    keys: int = 0
    """Entries of the parent tree."""
    tops: Sequence[int] = ()
    """The tops of tag trees."""
    identified: Sequence[tuple[str, int]] = ()
    """The elements that others name, such as the header cells of a table, by identifier in
    hexadecimal."""
    roles: Mapping[str, str] = field(default_factory=dict)
    shared: Sequence[tuple[str, Sequence[int]]] = ()
    """Fonts, pictures and other resources by fingerprint: the object, and those it refers to
    that nothing else needs. A book holds one of each fingerprint."""
    named: Mapping[str, int] = field(default_factory=dict)
    """Objects that the file as a whole refers to."""

    @property
    def drawn_folios(self) -> dict[int, int]:
        """The number of each form, by page of the book."""
        return {page: folio.number for page, folio in enumerate(self.folios) if folio.number}


@dataclass(frozen=True)
class Galley:
    """Objects as texts with slots, then the values of the parent tree, then namespaces of tags."""

    contents: Contents
    texts: Sequence[bytes] = field(repr=False)
    streams: Mapping[int, bytes] = field(repr=False)
    """The data of those that are streams; their texts say nothing of its length."""


def is_galley(data: bytes) -> bool:
    """Whether these are the bytes of a galley."""
    return data.startswith(_START)


def write_galley(galley: Galley) -> bytes:
    """The bytes of a galley."""
    texts = b"\n".join(galley.texts)
    lengths = {number: len(data) for number, data in galley.streams.items()}
    head = json.dumps([asdict(galley.contents), len(texts), lengths]).encode()
    return b"".join((_START, b"%d\n" % len(head), head, texts, *galley.streams.values()))


def read_galley(data: bytes) -> Galley:
    """The galley of these bytes."""
    end = data.index(b"\n", len(_START))
    start = end + 1 + int(data[len(_START) : end])
    contents, length, lengths = json.loads(data[end + 1 : start])
    for kind in ("pages", "folios"):
        contents[kind] = [Leaf(**leaf) for leaf in contents[kind]]
    texts = data[start : start + length]
    edges = pairwise(accumulate(lengths.values(), initial=start + length))
    streams = {
        int(number): data[first:last] for number, (first, last) in zip(lengths, edges, strict=True)
    }
    return Galley(Contents(**contents), texts.split(b"\n") if texts else [], streams)
