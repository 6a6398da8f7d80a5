"""Name and number trees, as text (ISO 32000-1, 7.9.6 and 7.9.7)."""

from collections.abc import Iterator, Sequence
from enum import Enum

_LEAF = 64
"""Entries of a node. The root has all nodes as its kids: it grows with the book, they do not."""

Entry = tuple[bytes, bytes]
"""Key and value."""


class Kind(Enum):
    """Which tree: names or numbers are its keys."""

    NAMES = b"/Names"
    NUMBERS = b"/Nums"


def write_tree(
    kind: Kind, entries: Sequence[Entry], root: int, numbers: Iterator[int]
) -> dict[int, bytes]:
    """The objects of a tree of entries in order, by number; all but the root take the next ones."""
    if len(entries) <= _LEAF:
        return {root: b"<< %b >>" % _listed(kind, entries)}
    leaves = [entries[start : start + _LEAF] for start in range(0, len(entries), _LEAF)]
    nodes = {next(numbers): _node(kind, leaf) for leaf in leaves}
    return {root: b"<< /Kids [ %b ] >>" % b" ".join(b"%d 0 R" % node for node in nodes), **nodes}


def _node(kind: Kind, entries: Sequence[Entry]) -> bytes:
    limits = entries[0][0], entries[-1][0]
    return b"<< /Limits [ %b %b ] %b >>" % (*limits, _listed(kind, entries))


def _listed(kind: Kind, entries: Sequence[Entry]) -> bytes:
    pairs = b" ".join(b"%b %b" % entry for entry in entries)
    return b"%b [ %b ]" % (kind.value, pairs)
