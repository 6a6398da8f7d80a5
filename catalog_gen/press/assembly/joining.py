"""Joins galleys by giving their objects, pages and keys numbers of their own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from catalog_gen.press.assembly.galley import Contents, Galley, Leaf
from catalog_gen.press.assembly.slots import fill_slots, renumber, slot


@dataclass(frozen=True)
class _Part:
    """A galley in its place among others."""

    galley: Galley
    place: int
    kept: Sequence[int]
    """The objects that others before it do not bring already, by their old numbers."""
    numbers: Mapping[int, int]
    """Old → new."""
    pages: int
    """Before it."""
    keys: int
    """Before it."""


@dataclass(frozen=True)
class Joint:
    """Galleys that are to be one, and what that will hold."""

    parts: Sequence[_Part]
    contents: Contents

    def fill(self, resolve: Callable[[bytes], bytes] = slot) -> Galley:
        """The galley of all; `resolve` says what becomes of a slot, by its symbol."""
        bodies: list[bytes] = []
        parents: list[bytes] = []
        namespaces: list[bytes] = []
        streams: dict[int, bytes] = {}
        for part in self.parts:
            objects, keys = len(part.kept), len(part.kept) + part.galley.contents.keys
            texts = _fill(part, resolve)
            bodies += texts[:objects]
            parents += texts[objects:keys]
            namespaces += texts[keys:]
            data = part.galley.streams
            streams |= {part.numbers[old]: data[old] for old in part.kept if old in data}
        return Galley(self.contents, [*bodies, *parents, *namespaces], streams)


def join_galleys(galleys: Sequence[Galley]) -> Joint:
    """Number what is in galleys that follow one another.

    Raises ValueError when one gives a role of tags another meaning than one before it.
    """
    shelf: dict[str, int] = {}
    parts = list(_place(galleys, shelf))
    every = [part.galley.contents for part in parts]
    contents = Contents(
        objects=sum(len(part.kept) for part in parts),
        pages=[_moved(leaf, part) for part in parts for leaf in part.galley.contents.pages],
        folios=[_moved(leaf, part) for part in parts for leaf in part.galley.contents.folios],
        places=[
            (name, part.pages + page, view)
            for part in parts
            for name, page, view in part.galley.contents.places
        ],
        links=[
            (part.pages + page, target)
            for part in parts
            for page, target in part.galley.contents.links
        ],
        keys=sum(one.keys for one in every),
        tops=[part.numbers[top] for part in parts for top in part.galley.contents.tops],
        identified=list(chain.from_iterable(map(_identified, parts))),
        roles=_roles(every),
        shared=list(chain.from_iterable(map(_shared, parts))),
        named={
            name: part.numbers[number]
            for part in parts
            for name, number in part.galley.contents.named.items()
        },
    )
    return Joint(parts, contents)


class _Table(dict[bytes, bytes]):
    """What becomes of the slots of a part."""

    def __init__(self, part: _Part, resolve: Callable[[bytes], bytes]) -> None:
        super().__init__((b"%d" % old, resolve(b"%d" % new)) for old, new in part.numbers.items())
        self._part = part
        self._resolve = resolve

    def __missing__(self, symbol: bytes) -> bytes:
        part = self._part
        return self._resolve(renumber(symbol, keys=part.keys, pages=part.pages, part=part.place))


def _fill(part: _Part, resolve: Callable[[bytes], bytes]) -> list[bytes]:
    texts, objects = part.galley.texts, part.galley.contents.objects
    kept = [texts[number - 1] for number in part.kept]
    return fill_slots([*kept, *texts[objects:]], _Table(part, resolve))


def _place(galleys: Sequence[Galley], shelf: dict[str, int]) -> Iterator[_Part]:
    """Number objects; `shelf` knows what is shared by its fingerprint."""
    objects = pages = keys = 0
    for place, galley in enumerate(galleys):
        contents = galley.contents
        spare = _spare(contents, shelf)
        kept = [number for number in range(1, contents.objects + 1) if number not in spare]
        numbers = dict(zip(kept, range(objects + 1, objects + len(kept) + 1), strict=True))
        for fingerprint, (first, *_) in contents.shared:
            if first in numbers:
                shelf[fingerprint] = numbers[first]
            else:
                numbers[first] = shelf[fingerprint]
        yield _Part(galley, place, kept, numbers, pages, keys)
        objects += len(kept)
        pages += len(contents.pages)
        keys += contents.keys


def _spare(contents: Contents, shelf: Mapping[str, int]) -> set[int]:
    """The objects of a galley that are there already, with all that only they lead to."""
    spare: set[int] = set()
    needed: set[int] = set()
    fresh: set[str] = set()
    for fingerprint, members in contents.shared:
        if fingerprint in shelf or fingerprint in fresh:
            spare.update(members)
        else:
            fresh.add(fingerprint)
            needed.update(members)
    return spare - needed


def _shared(part: _Part) -> Iterator[tuple[str, Sequence[int]]]:
    kept = frozenset(part.kept)
    for fingerprint, members in part.galley.contents.shared:
        if members[0] in kept:
            yield fingerprint, [part.numbers[member] for member in members]


def _moved(leaf: Leaf, part: _Part) -> Leaf:
    return replace(leaf, number=part.numbers[leaf.number]) if leaf.number else leaf


def _identified(part: _Part) -> Iterator[tuple[str, int]]:
    for identifier, number in part.galley.contents.identified:
        symbol = renumber(b"i" + identifier.encode(), keys=0, pages=0, part=part.place)
        yield symbol[1:].decode(), part.numbers[number]


def _roles(every: Sequence[Contents]) -> dict[str, str]:
    roles: dict[str, str] = {}
    for contents in every:
        for role, meaning in contents.roles.items():
            if roles.setdefault(role, meaning) != meaning:
                raise ValueError(f"sections disagree on what the role {role} means")
    return roles
