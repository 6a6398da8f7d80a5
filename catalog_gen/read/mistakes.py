"""Where in a tree pydantic's errors lie, and the code of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from pydantic_core import ErrorDetails

from catalog_gen.model.problem import FieldPath
from catalog_gen.model.text import Identifier, Reference
from catalog_gen.read.tree import Node, Scalar, Table, child, descend, entry_at

# pydantic's error type → code.
_CODES = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "model_type": "not-a-mapping",
    "mapping_type": "not-a-mapping",
    "dict_type": "not-a-mapping",
    "tuple_type": "not-a-list",
    "amount": "price-not-a-number",
    "literal_error": "not-a-choice",
    "bool_parsing": "not-a-yes-or-no",
    "int_parsing": "not-a-number",
    "int_parsing_size": "not-a-number",
    "int_from_float": "not-a-number",
    "decimal_parsing": "not-a-number",
    "greater_than_equal": "number-too-small",
    "less_than_equal": "number-too-large",
    "value_error": "not-a-date",
    "net_content": "bad-net-content",
    "duration": "bad-duration",
    "string_too_long": "too-long",
    "control_character": "control-character",
    "line_break": "line-break",
}
_ABOUT_SHAPE = frozenset({"missing-key", "unknown-key", "not-a-mapping", "not-a-list"})
_BY_PATTERN = {
    get_args(Identifier)[1].pattern: "bad-identifier",
    get_args(Reference)[1].pattern: "bad-reference",
}
_BY_KEY = {"currency": "bad-currency"}
# Lists of numbers that make sense only together: one mistake for the whole of them.
_WHOLE = {"location": "bad-coordinates", "bounds": "bad-coordinates", "page": "bad-page-size"}

_KEY = "[key]"  # how pydantic says that the key itself is wrong


@dataclass(frozen=True)
class Mistake:
    """One mistake in a file: its code, its path, and what is wrong there."""

    code: str
    path: FieldPath
    """For a missing key, the path that it would have."""
    node: Node
    """The value; the key itself when that is wrong; the table that lacks a missing key."""
    context: Mapping[str, Any]
    """What pydantic adds: the limit, the choices."""


def find_mistakes(errors: Iterable[ErrorDetails], tree: Table) -> list[Mistake]:
    """The mistakes behind the errors of one validation, one for each place in the file."""
    found: dict[FieldPath, Mistake] = {}
    for error in errors:
        mistake = _locate(error, tree)
        found.setdefault(mistake.path, mistake)
    return list(found.values())


def _locate(error: ErrorDetails, tree: Table) -> Mistake:
    path = _path_in_file(error["loc"], tree)
    context = error.get("ctx", {})
    if whole := next((step for step in path if step in _WHOLE), None):
        cut = path[: path.index(whole) + 1]
        node = descend(tree, cut) or tree
        return Mistake(_WHOLE[str(whole)], cut, node, context)
    if error["type"] == "missing":
        key = str(error["loc"][-1])
        node = descend(tree, path) or tree
        return Mistake("missing-key", (*path, key), node, context)
    entry = entry_at(tree, path)
    is_key = error["loc"][-1] == _KEY or error["type"] == "extra_forbidden"
    node = entry.key if entry and is_key else descend(tree, path) or tree
    return Mistake(_code_of(error, path, node), path, node, context)


def _path_in_file(location: tuple[int | str, ...], tree: Table) -> FieldPath:
    """The steps of a pydantic location that exist in the file; it also names union members."""
    path: list[int | str] = []
    node: Node | None = tree
    for step in location:
        if inside := child(node, step):
            node = inside
            path.append(step)
    return tuple(path)


def _code_of(error: ErrorDetails, path: FieldPath, node: Node) -> str:
    code = _CODES.get(error["type"], "not-valid")
    if not isinstance(node, Scalar):
        return code if code in _ABOUT_SHAPE else "not-one-value"
    if error["type"] == "literal_error" and error["loc"][-1] == _KEY:
        return "unknown-key"
    if error["type"] == "string_pattern_mismatch":
        return _BY_PATTERN.get(error["ctx"]["pattern"]) or _BY_KEY.get(str(path[-1]), "not-valid")
    return code
