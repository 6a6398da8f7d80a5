"""Finds in a theme's press styles what cannot be put into inks, before anything is rendered.

A colour of the theme is written `var(--name)`; nothing else has inks.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.press.styles import Fault, find_faults, find_faults_inline, find_faults_of_value

_STYLE = re.compile(r"""<style\b[^>]*>(?P<sheet>.*?)</style>""", re.S)
_INLINE = re.compile(r"""\sstyle=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""")
_PAINT = re.compile(
    r"""\s(?:fill|stroke|stop-color|flood-color|color|bgcolor)="(?P<value>[^"]*)\""""
)
_SHAPE = re.compile(r"<(?P<shape>linearGradient|radialGradient|filter|mask)\b", re.I)
_FILLED_IN = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.S)
_NOT_A_BREAK = re.compile(r"[^\n]")


def lint_styles(theme: Path, catalog: Path) -> list[Problem]:
    """The problems (`press-style`) of the styles and templates in a theme's `press/` folder.

    Files are named from the catalog's folder where the theme is the catalog's own.
    """
    base = catalog if theme.is_relative_to(catalog) else theme
    problems: list[Problem] = []
    for path in sorted(path for path in (theme / "press").rglob("*") if path.is_file()):
        name = path.relative_to(base).as_posix()
        if path.suffix == ".css":
            problems += lint_sheet(path.read_text(encoding="utf-8"), name)
        elif path.suffix == ".jinja":
            problems += lint_template(path.read_text(encoding="utf-8"), name)
    return problems


def lint_sheet(style: str, name: str) -> list[Problem]:
    """The problems of a style sheet; `name` is the file's."""
    return [_tell(fault, name) for fault in find_faults(style)]


def lint_template(template: str, name: str) -> list[Problem]:
    """The problems of the styles and painted shapes that are written in a template.

    What the template fills in is left out: separation refuses colours of it that have no inks.
    """
    markup = _FILLED_IN.sub(lambda found: _NOT_A_BREAK.sub(" ", found[0]), template)
    problems = [_tell(fault, name, *place) for fault, place in _faults_in(markup)]
    return sorted(problems, key=lambda problem: problem.source)


def _faults_in(markup: str) -> Iterator[tuple[Fault, tuple[int, int]]]:
    """Each fault, and where in the markup the text begins that it was found in."""
    for found in _STYLE.finditer(markup):
        for fault in find_faults(found["sheet"]):
            yield fault, _place(markup, found.start("sheet"))
    for found in _INLINE.finditer(markup):
        group = "double" if found["double"] is not None else "single"
        for fault in find_faults_inline(found[group]):
            yield fault, _place(markup, found.start(group))
    for found in _PAINT.finditer(markup):
        for fault in find_faults_of_value(found["value"]):
            yield fault, _place(markup, found.start("value"))
    for found in _SHAPE.finditer(markup):
        gradient = found["shape"].lower().endswith("gradient")
        fault = Fault("gradient" if gradient else "effect", found["shape"], 1, 1)
        yield fault, _place(markup, found.start("shape"))


def _place(text: str, start: int) -> tuple[int, int]:
    """Line and column from 1 of a place in a text."""
    before = text[:start]
    return before.count("\n") + 1, start - (before.rfind("\n") + 1) + 1


def _tell(fault: Fault, name: str, line: int = 1, column: int = 1) -> Problem:
    """The problem that a fault is, found in a text that begins at a line and column of a file."""
    first = fault.line == 1
    source = SourceRef(
        path=name,
        line=line + fault.line - 1,
        column=fault.column + (column - 1 if first else 0),
        width=len(fault.text),
    )
    return Problem("press-style", source, {"value": fault.text, "reason": fault.reason})
