"""Where pictures go when a file is written: the file without them, and the place of each.

However large the book, no more than one picture is in memory while it is written.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from catalog_gen.model.output import Insert
from catalog_gen.press.proxies.proxy import find_proxies
from catalog_gen.press.proxies.references import read_references, write_references

_LENGTH = re.compile(rb"/Length (\d+) ")
_STREAM = b">>\nstream\n"


@dataclass(frozen=True)
class Spliced:
    """A PDF but for its pictures; each goes before the byte of `content` that it names."""

    content: bytes
    inserts: tuple[Insert, ...]


@dataclass(frozen=True)
class _Proxy:
    """A proxy in a file: where its object begins, the digits of its length, and its bytes."""

    place: int
    digits: range
    stream: range
    key: str
    size: int
    """Of the picture."""

    @property
    def growth(self) -> int:
        """Bytes that the file has more with the picture."""
        return self.size - len(self.stream) + len(str(self.size)) - len(self.digits)


def splice(pdf: bytes, size_of: Callable[[str], int]) -> Spliced:
    """Take the proxies out of a file and make the file ready for their pictures.

    `size_of`: the bytes of a picture, by the key of its proxy. What comes of it is the same file
    as if the pictures had been in it when it was saved. Raises ValueError for a PDF that
    `press.saving` did not save.
    """
    references = read_references(pdf)
    places = references.places
    proxies = [
        _find(pdf, places, start, end, key, size_of(key)) for start, end, key in find_proxies(pdf)
    ]
    if not proxies:
        return Spliced(pdf, ())
    content = bytearray()
    inserts = []
    done = 0
    for proxy in proxies:
        content += pdf[done : proxy.digits.start]
        content += b"%d" % proxy.size
        content += pdf[proxy.digits.stop : proxy.stream.start]
        inserts.append(Insert(len(content), proxy.key, proxy.size))
        done = proxy.stream.stop
    content += pdf[done : references.place]
    content += write_references(references.moved(_mover(proxies)))
    return Spliced(bytes(content), tuple(inserts))


def _find(pdf: bytes, places: Sequence[int], start: int, end: int, key: str, size: int) -> _Proxy:
    """The proxy whose bytes stand there, as the object that it is the stream of."""
    place = places[bisect_right(places, start) - 1]
    head = pdf[place:start]
    lengths = list(_LENGTH.finditer(head))
    is_whole = head.endswith(_STREAM) and len(lengths) == 1 and int(lengths[0][1]) == end - start
    if not is_whole:
        raise ValueError("a proxy that is no stream of its own")
    first, last = lengths[0].span(1)
    return _Proxy(place, range(place + first, place + last), range(start, end), key, size)


def _mover(proxies: Sequence[_Proxy]) -> Callable[[int], int]:
    """Where an object stands once the pictures before it are in the file."""
    places = [proxy.place for proxy in proxies]
    growth = [0]
    for proxy in proxies:
        growth.append(growth[-1] + proxy.growth)
    return lambda place: place + growth[bisect_left(places, place)]
