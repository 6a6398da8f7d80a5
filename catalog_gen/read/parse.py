"""The text of a content file → its tree. Takes the plain part of YAML only.

What has surprises in it is refused: anchors, aliases, merge keys, tags, several documents.
The tree is built from libyaml's events and not with `yaml.compose`, which overflows the stack
on a hundred thousand brackets and keeps the last of two equal keys without a word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import yaml

from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.read.lines import Lines
from catalog_gen.read.syntax import explain_syntax_error
from catalog_gen.read.tree import Entry, Listing, Node, Scalar, Table

DEEPEST = 20
"""Levels of lists and tables; content needs seven."""

# YAML 1.1, section 4.1: the characters that a stream may not hold, and byte order marks.
# Naming what it may hold would take as long to compile as twenty files to read.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
)


class _TooDeepError(Exception):
    def __init__(self, index: int) -> None:
        self.index = index


@dataclass
class _Parsing:
    """What is left to parse, and the problems so far."""

    lines: Lines
    events: Iterator[Any]
    """Any: the stubs of yaml leave out what its events carry."""
    problems: list[Problem] = field(default_factory=list)

    def place(self, start: Any, end: Any | None = None) -> SourceRef:
        return self.lines.place(start.start_mark.index, (end or start).end_mark.index)

    def report(self, code: str, place: SourceRef, **facts: str) -> None:
        self.problems.append(Problem(code, place, facts))


def parse_tree(path: str, text: str) -> tuple[Table | None, tuple[Problem, ...]]:
    """Parse a content file, given by its path relative to the catalog's folder and its text.

    The tree is None when the text cannot be understood; the problems then say why.
    """
    lines = Lines(path, text)
    parsing = _Parsing(lines, iter(()))
    for found in islice(_FORBIDDEN.finditer(text), 20):
        character = f"U+{ord(found[0]):04X}"
        parsing.report("control-character", lines.place(*found.span()), character=character)
    try:
        parsing.events = yaml.parse(_FORBIDDEN.sub("\ufffd", text), Loader=yaml.CSafeLoader)
        tree = _parse_document(parsing)
    except yaml.YAMLError as error:
        parsing.problems.append(explain_syntax_error(error, lines))
        tree = None
    except _TooDeepError as error:
        place = lines.place(error.index, error.index + 1)
        parsing.report("nested-too-deep", place, limit=str(DEEPEST))
        tree = None
    return tree, tuple(parsing.problems)


def _parse_document(parsing: _Parsing) -> Table | None:
    """The one document of the stream; an empty one is a table without keys."""
    start = parsing.lines.place(0, 1)
    next(parsing.events)  # the stream's start
    if isinstance(next(parsing.events), yaml.StreamEndEvent):
        return Table({}, start)
    tree = _parse_node(parsing, next(parsing.events), 0)
    next(parsing.events)  # the document's end
    following = next(parsing.events)
    if not isinstance(following, yaml.StreamEndEvent):
        parsing.report("several-documents", parsing.place(following))
    if tree is None or isinstance(tree, Table):
        return tree or Table({}, start)
    parsing.report("not-keys", tree.place)
    return None


def _parse_node(parsing: _Parsing, event: Any, depth: int) -> Node | None:
    """The value that starts with an event; None when it is empty."""
    start, place = event.start_mark.index, parsing.place(event)
    if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
        sign = parsing.lines.text[start]
        parsing.report("syntax-special-character", place, character=sign)
    if isinstance(event, yaml.CollectionStartEvent):
        if depth == DEEPEST:
            raise _TooDeepError(start)
        is_table = isinstance(event, yaml.MappingStartEvent)
        return (_parse_table if is_table else _parse_listing)(parsing, event, depth + 1)
    if isinstance(event, yaml.ScalarEvent) and not (event.anchor or event.tag):
        text = event.value
        return Scalar(text, place, plain=not event.style) if text.strip() else None
    # Said wrongly but not absent: keep what was written, so that nobody reports it missing.
    return Scalar(parsing.lines.text[start : start + place.width], place)


def _parse_listing(parsing: _Parsing, start: Any, depth: int) -> Listing:
    items = []
    while not isinstance(event := next(parsing.events), yaml.SequenceEndEvent):
        if item := _parse_node(parsing, event, depth):
            items.append(item)
    return Listing(tuple(items), parsing.place(start, event))


def _parse_table(parsing: _Parsing, start: Any, depth: int) -> Table:
    entries: dict[str, Entry] = {}
    while not isinstance(event := next(parsing.events), yaml.MappingEndEvent):
        key = _parse_node(parsing, event, depth)
        value = _parse_node(parsing, next(parsing.events), depth)
        if not isinstance(key, Scalar):
            parsing.report("key-not-a-text", parsing.place(event))
        elif key.plain and key.text == "<<":
            parsing.report("merge-key", key.place)
        elif first := entries.get(key.text.strip()):
            other = f"{first.key.place.path}:{first.key.place.line}"
            parsing.report("duplicate-key", key.place, field=key.text.strip(), other=other)
        else:
            entries[key.text.strip()] = Entry(key, value)
    return Table(entries, parsing.place(start, event))
