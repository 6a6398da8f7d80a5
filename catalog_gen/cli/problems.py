"""Problems as people read them, and as editors and code forges read them."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rich.text import Text

from catalog_gen import __version__
from catalog_gen.cli.plain import plain
from catalog_gen.language.problems import describe_problem
from catalog_gen.model.problem import Problem, SourceRef

_STYLE = {"error": "bold red", "warning": "bold yellow"}
_LONGEST_LINE = 160
_MOST_BYTES = 1_000_000
_BREAK = re.compile(r"\r\n|\r|\n")
_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def show_problem(problem: Problem, folder: Path, language: str) -> Text:
    """`file:line:column error code message`, the offending line, a caret and a hint."""
    words = describe_problem(problem, language)
    text = Text()
    text.append(_place(problem.source), style="bold")
    text.append(f" {problem.severity} ", style=_STYLE[problem.severity])
    text.append(f"{problem.code} ", style="dim")
    text.append(plain(words.message))
    for line in _excerpt(problem.source, folder):
        text.append("\n")
        text.append_text(line)
    if words.hint:
        text.append("\n      = ", style="dim")
        text.append(plain(words.hint), style="italic")
    return text


def to_json(problems: Iterable[Problem], language: str) -> str:
    """A list of objects: path, line, column, width, severity, code, message, hint."""
    # Escapes all that is not ASCII: what stands in the content may be told to a terminal.
    return json.dumps(list(_records(problems, language)), indent=2)


def to_sarif(problems: Iterable[Problem], language: str) -> str:
    """SARIF 2.1.0 (OASIS), for editors and code forges."""
    results = [_sarif_result(record) for record in _records(problems, language)]
    driver = {"name": "catalog", "version": __version__}
    log = {
        "$schema": _SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [
            {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
        ],
    }
    return json.dumps(log, indent=2)


def _place(source: SourceRef) -> str:
    if not source.line:
        return plain(source.path)
    return f"{plain(source.path)}:{source.line}:{source.column}"


def _excerpt(source: SourceRef, folder: Path) -> Iterator[Text]:
    """The offending line with a caret under what is wrong; nothing for a file without lines."""
    lines = _lines(folder, source.path)
    if not 1 <= source.line <= len(lines):
        return
    line = lines[source.line - 1]
    start = max(0, source.column - _LONGEST_LINE // 2) if len(line) > _LONGEST_LINE else 0
    shown = line[start : start + _LONGEST_LINE]
    indent = source.column - 1 - start
    width = max(1, min(source.width, len(shown) - indent))
    yield Text.assemble((f"{source.line:>5} | ", "dim"), plain(shown.replace("\t", " ")))
    yield Text.assemble(("      | ", "dim"), " " * indent, ("^" * width, "bold red"))


def _lines(folder: Path, name: str) -> list[str]:
    """The lines of a content file as editors number them; none of what is no file to be shown."""
    path = folder / name
    if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
        return []
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8-sig", errors="replace")
    except PermissionError:
        return []
    return _BREAK.split(text) if text else []


def _records(problems: Iterable[Problem], language: str) -> Iterator[dict[str, Any]]:
    for problem in problems:
        words = describe_problem(problem, language)
        yield {
            "path": problem.source.path,
            "line": problem.source.line,
            "column": problem.source.column,
            "width": problem.source.width,
            "severity": problem.severity,
            "code": problem.code,
            "message": words.message,
            "hint": words.hint,
        }


def _sarif_result(record: dict[str, Any]) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": record["path"], "uriBaseId": "CATALOG"}}
    if record["line"]:
        place["region"] = {
            "startLine": record["line"],
            "startColumn": record["column"],
            "endColumn": record["column"] + record["width"],
        }
    text = f"{record['message']}. {record['hint']}" if record["hint"] else record["message"]
    return {
        "ruleId": record["code"],
        "level": record["severity"],
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }
