"""What in CSS has no counterpart in inks, found with tinycss2, by which WeasyPrint reads it too."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

import tinycss2
from tinycss2.ast import (
    AtRule,
    Declaration,
    FunctionBlock,
    HashToken,
    IdentToken,
    Node,
    ParseError,
    QualifiedRule,
)
from tinycss2.color5 import parse_color

Reason = Literal["colour", "gradient", "effect", "unknown"]

_EFFECTS = frozenset({"box-shadow", "text-shadow", "filter", "backdrop-filter", "mix-blend-mode",
                      "background-blend-mode", "mask", "mask-image", "mask-border",
                      "marks"})  # fmt: skip
"""Crop marks are drawn by `assembly`, outside the bleed; those of WeasyPrint are in RGB."""
_NO_EFFECT = frozenset({"none", "normal", "initial", "inherit", "unset", "revert"})
_FREE = frozenset({"currentcolor", "transparent"})
_COLOURS = frozenset({"rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color",
                      "color-mix", "device-cmyk", "light-dark"})  # fmt: skip
_NAMES = frozenset({"font", "font-family", "animation", "animation-name", "page", "grid-area",
                    "grid-column", "grid-row", "counter-reset", "counter-increment",
                    "string-set"})  # fmt: skip
"""Where a word that is also a colour's is a name of something else."""


@dataclass(frozen=True)
class Fault:
    """Something without inks: its text, and its line and column from 1."""

    reason: Reason
    text: str
    line: int
    column: int


def find_faults(style: str) -> Iterator[Fault]:
    """The faults of a style sheet, rules within rules included."""
    yield from _of_rules(tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True))


def find_faults_inline(style: str) -> Iterator[Fault]:
    """The faults of the declarations of a style attribute."""
    for fault in _of_rules(_blocks(style)):
        # A template may fill in what would make it complete.
        if fault.reason != "unknown":
            yield fault


def find_faults_of_value(value: str) -> Iterator[Fault]:
    """The faults of a single value, such as what a shape of SVG is filled with."""
    yield from _of_values(tinycss2.parse_component_value_list(value), "")


def _of_rules(rules: Iterable[Node]) -> Iterator[Fault]:
    for rule in rules:
        if isinstance(rule, ParseError):
            yield Fault("unknown", rule.message, rule.source_line, rule.source_column)
        elif isinstance(rule, QualifiedRule | AtRule) and rule.content:
            yield from _of_rules(_blocks(rule.content))
        elif isinstance(rule, Declaration):
            yield from _of_declaration(rule)


def _of_declaration(declaration: Declaration) -> Iterator[Fault]:
    name = declaration.lower_name
    value = tinycss2.serialize(declaration.value).strip()
    if name.removeprefix("-webkit-") in _EFFECTS:
        if value.lower() not in _NO_EFFECT:
            yield _fault("effect", declaration, f"{declaration.name}: {value}")
        return
    yield from _of_values(declaration.value, name)


def _of_values(values: Iterable[Node], name: str) -> Iterator[Fault]:
    """The faults of the value of a property."""
    for value in values:
        if isinstance(value, FunctionBlock):
            if value.lower_name.endswith("gradient"):
                yield _fault("gradient", value, value.serialize())
            elif value.lower_name in _COLOURS:
                yield _fault("colour", value, value.serialize())
            else:
                yield from _of_values(value.arguments, name)
        elif isinstance(value, HashToken) or _is_colour(value, name):
            yield _fault("colour", value, value.serialize())
        else:
            yield from _of_values(getattr(value, "content", None) or (), name)


def _is_colour(value: Node, name: str) -> bool:
    return (
        isinstance(value, IdentToken)
        and name not in _NAMES
        and value.lower_value not in _FREE
        and parse_color(value) is not None
    )


def _blocks(content: str | list[Node]) -> list[Node]:
    blocks: list[Node] = tinycss2.parse_blocks_contents(
        content, skip_comments=True, skip_whitespace=True
    )
    return blocks


def _fault(reason: Reason, node: Node, text: str) -> Fault:
    return Fault(reason, text, node.source_line, node.source_column)
