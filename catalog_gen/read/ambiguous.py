"""Unquoted texts in which other programs read something else than what stands there.

`NO` is a no, `01000` is five hundred and twelve, `12:30` is seven hundred and fifty: we keep
the text, but an editor, a spreadsheet or the next tool would not. Only values that the model
keeps as text can be hurt; a price or a date is read by its own rule.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from catalog_gen.model.problem import FieldPath
from catalog_gen.read.tree import Listing, Node, Scalar, Table

_RESOLVER: Any = yaml.resolver.Resolver()  # Any: the stubs leave out its types
_TEXT = "tag:yaml.org,2002:str"
# YAML 1.2 (core schema, section 10.3.2) reads numbers in these, YAML 1.1 does not.
_LATER_NUMBER = re.compile(r"[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+")
# What every program prints back as it was written: 27400, 2.5, 2026-11-28.
_STABLE = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{0,9}[1-9])?|\d{4}-\d\d-\d\d")


def find_ambiguous(
    node: Node, value: Any, path: FieldPath = ()
) -> Iterator[tuple[FieldPath, Scalar]]:
    """The ambiguous texts of a tree, with their paths, given the model value made from it."""
    if isinstance(node, Scalar):
        if isinstance(value, str) and is_ambiguous(node):
            yield path, node
    elif isinstance(node, Listing):
        for index, item in enumerate(node.items):
            yield from find_ambiguous(item, value[index], (*path, index))
    else:
        yield from _find_in_table(node, value, path)


def is_ambiguous(scalar: Scalar) -> bool:
    """Whether another program may read something else than this text."""
    if not scalar.plain or _STABLE.fullmatch(scalar.text):
        return False
    tag = _RESOLVER.resolve(yaml.ScalarNode, scalar.text, (True, False))
    return tag != _TEXT or bool(_LATER_NUMBER.fullmatch(scalar.text))


def _find_in_table(node: Table, value: Any, path: FieldPath) -> Iterator[tuple[FieldPath, Scalar]]:
    for key, entry in node.entries.items():
        if isinstance(value, Mapping) and is_ambiguous(entry.key):
            yield (*path, key), entry.key
        if entry.value:
            inside = value[key] if isinstance(value, Mapping) else getattr(value, key)
            yield from find_ambiguous(entry.value, inside, (*path, key))
