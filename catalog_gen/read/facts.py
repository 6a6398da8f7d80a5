"""What a message needs to know about a mistake."""

import re

from catalog_gen.model.problem import FieldPath, Problem, SourceRef
from catalog_gen.read.french import guess
from catalog_gen.read.mistakes import Mistake
from catalog_gen.read.suggestions import suggest_value
from catalog_gen.read.tree import Listing, Node, Scalar, Table, descend, entry_at

_QUOTED = re.compile(r"'([^']*)'")
_LONGEST = 60
# pydantic's name of a detail → ours.
_FACTS = {"ge": "limit", "le": "limit", "max_length": "limit", "character": "character"}


def problem_of(mistake: Mistake, keys: tuple[str, ...], tree: Table) -> Problem:
    """The problem for a mistake in a file, given the keys that may be written at its place."""
    facts = {**surroundings(mistake.path, tree), "value": shorten(mistake.node)}
    facts |= _choices(mistake, keys) | _limits(mistake)
    if isinstance(mistake.node, Scalar) and "suggestion" not in facts:
        facts["suggestion"] = suggest_value(mistake.code, facts["field"], mistake.node.text)
    return Problem(mistake.code, _place(mistake, tree), {"suggestion": "", **facts})


def surroundings(path: FieldPath, tree: Table) -> dict[str, str]:
    """The field, and the shop and the product that it belongs to, for a path in a file."""
    keys = [step for step in path if isinstance(step, str)]
    facts = {"field": keys[-1] if keys else "", "path": ".".join(map(str, path))}
    if len(path) > 1 and path[0] == "products" and isinstance(path[1], int):
        named = (descend(tree, (*path[:2], key)) for key in ("name", "ref"))
        name = next((node.text for node in named if isinstance(node, Scalar)), None)
        facts["product"] = name or f"n° {path[1] + 1}"
    return facts


def shorten(node: Node) -> str:
    """A value as it was written, on one line, at most 60 characters."""
    text = " ".join(_written(node).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _written(node: Node) -> str:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Listing):
        return "[" + ", ".join(_written(item) for item in node.items) + "]"
    entries = node.entries.items()
    return "{" + ", ".join(f"{key}: {_written(e.value)}" for key, e in entries if e.value) + "}"


def _choices(mistake: Mistake, keys: tuple[str, ...]) -> dict[str, str]:
    if mistake.code == "unknown-key":
        choices = keys
    elif mistake.code == "not-a-choice":
        choices = tuple(_QUOTED.findall(mistake.context["expected"]))
    else:
        return {}
    suggestion = guess(shorten(mistake.node), choices)
    return {"choices": ", ".join(choices), "suggestion": suggestion}


def _limits(mistake: Mistake) -> dict[str, str]:
    context = mistake.context.items()
    return {_FACTS[key]: str(value) for key, value in context if key in _FACTS}


def _place(mistake: Mistake, tree: Table) -> SourceRef:
    entry = entry_at(tree, mistake.path)
    if entry and not entry.value:  # `name:` with nothing behind it
        return entry.key.place
    return mistake.node.place
