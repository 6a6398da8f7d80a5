"""Writes into content files what a mistake most likely meant, where that needs no decision.

Only the characters of the wrong value change: comments, order and everything else stay.
"""

import json
import os
import re
import tempfile
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from catalog_gen.model.problem import Problem

# The way it is written is wrong, not what is meant: an amount, a date, a list, a file's capitals.
_SPELLED = frozenset(
    {
        "bad-currency",
        "bad-duration",
        "bad-net-content",
        "bad-opening-hours",
        "not-a-date",
        "not-a-list",
        "not-a-number",
        "not-a-yes-or-no",
        "photo-case",
        "price-not-a-number",
    }
)
_AS_TEXT = frozenset({"bad-opening-hours", "photo-case"})
_TO_QUOTE = "ambiguous-value"
_MARK = "\ufeff"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
"""A line as positions count them, with its end."""


def apply_corrections(folder: Path, problems: Iterable[Problem]) -> int:
    """Correct the content files of a catalog; how many values were corrected.

    Each file is replaced as a whole, or stays as it was.

    Raises:
        OSError: a file cannot be written.
    """
    fixable = sorted(
        (p for p in problems if _can_correct(p)), key=lambda problem: problem.source, reverse=True
    )
    corrected = 0
    for path, group in groupby(fixable, key=lambda problem: problem.source.path):
        file = folder / path
        text = file.read_bytes().decode("utf-8")
        lines = _LINE.findall(text.removeprefix(_MARK))
        # From the end of the file backwards, so that places in front of a change stay true.
        corrected += sum(_correct(lines, problem) for problem in group)
        mark = _MARK if text.startswith(_MARK) else ""
        _replace(file, (mark + "".join(lines)).encode("utf-8"))
    return corrected


def _can_correct(problem: Problem) -> bool:
    if problem.source.line == 0:
        return False
    return problem.code == _TO_QUOTE or (
        problem.code in _SPELLED and bool(problem.facts.get("suggestion"))
    )


def _correct(lines: list[str], problem: Problem) -> bool:
    """Change one value, unless it goes on to another line, of which the place tells nothing."""
    source = problem.source
    line = lines[source.line - 1]
    start, end = source.column - 1, source.column - 1 + source.width
    found = line[start:end]
    if _bare(found) != problem.facts.get("value"):
        return False
    lines[source.line - 1] = line[:start] + _written(found, problem) + line[end:]
    return True


def _written(found: str, problem: Problem) -> str:
    if problem.code == _TO_QUOTE:
        return _quote(found)
    suggestion = problem.facts["suggestion"]
    return _quote(suggestion) if problem.code in _AS_TEXT else suggestion


def _bare(found: str) -> str:
    quoted = len(found) > 1 and found[0] == found[-1] and found[0] in "\"'"
    return found[1:-1] if quoted else found


def _quote(text: str) -> str:
    # A JSON string is a double-quoted scalar of YAML 1.2 (section 5.7).
    return json.dumps(text, ensure_ascii=False)


def _replace(file: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
        temporary.chmod(file.stat().st_mode)
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
