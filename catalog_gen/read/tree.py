"""A content file as a tree: texts, lists and tables, each with its place in the file."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from catalog_gen.model.problem import FieldPath, SourceRef


@dataclass(frozen=True)
class Scalar:
    """One value, as the text that was written."""

    text: str
    place: SourceRef
    plain: bool = False
    """Written without quotes: other programs may read a number, a date or a yes in it."""


@dataclass(frozen=True)
class Listing:
    """Values one after the other."""

    items: tuple["Node", ...]
    place: SourceRef


@dataclass(frozen=True)
class Entry:
    """A key and its value; None when nothing is written behind the key."""

    key: Scalar
    value: "Node | None"


@dataclass(frozen=True)
class Table:
    """Values by key."""

    entries: Mapping[str, Entry]
    place: SourceRef


Node = Scalar | Listing | Table


def child(node: Node | None, step: str | int) -> Node | None:
    """The value of a key or at an index, or None when there is none."""
    if isinstance(node, Table) and isinstance(step, str):
        entry = node.entries.get(step)
        return entry.value if entry else None
    if isinstance(node, Listing) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def descend(node: Node | None, path: FieldPath) -> Node | None:
    """The value at a path, or None when there is none."""
    for step in path:
        node = child(node, step)
    return node


def entry_at(node: Node | None, path: FieldPath) -> Entry | None:
    """The key and value at a path that ends in a key, also when the value is empty."""
    parent = descend(node, path[:-1])
    return parent.entries.get(str(path[-1])) if path and isinstance(parent, Table) else None


def content(node: Node) -> Any:
    """The tree as texts, lists and dictionaries, without what is empty."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Listing):
        return [content(item) for item in node.items]
    return {key: content(entry.value) for key, entry in node.entries.items() if entry.value}


def without(node: Table, paths: Collection[FieldPath]) -> Table:
    """The table without the values at some paths."""
    kept = _without(node, frozenset(paths), ())
    return kept if isinstance(kept, Table) else Table({}, node.place)


def walk(node: Node, path: FieldPath = ()) -> Iterator[tuple[FieldPath, Node]]:
    """Every value with its path, each one before those inside it."""
    yield path, node
    if isinstance(node, Listing):
        for index, item in enumerate(node.items):
            yield from walk(item, (*path, index))
    elif isinstance(node, Table):
        for key, entry in node.entries.items():
            if entry.value:
                yield from walk(entry.value, (*path, key))


def empty_entries(node: Node) -> Iterator[FieldPath]:
    """The paths of the keys behind which nothing is written."""
    for path, value in walk(node):
        if isinstance(value, Table):
            yield from ((*path, key) for key, entry in value.entries.items() if not entry.value)


def _without(node: Node, paths: Collection[FieldPath], path: FieldPath) -> Node | None:
    if path in paths:
        return None
    if isinstance(node, Scalar):
        return node
    if isinstance(node, Listing):
        items = (_without(item, paths, (*path, i)) for i, item in enumerate(node.items))
        return Listing(tuple(item for item in items if item), node.place)
    entries = {}
    for key, entry in node.entries.items():
        value = _without(entry.value, paths, (*path, key)) if entry.value else None
        if value or (entry.value is None and (*path, key) not in paths):
            entries[key] = Entry(entry.key, value)
    return Table(entries, node.place)
