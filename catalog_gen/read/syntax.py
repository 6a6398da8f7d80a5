"""Why a text is no YAML, for a person who does not know the word.

libyaml says what it expected; what went wrong is read from that and from the text around.
"""

import re

import yaml

from catalog_gen.model.problem import Problem
from catalog_gen.read.lines import Lines

_LINE_BREAK = re.compile(r"[\r\n]")

# What libyaml was doing when it stopped → code. The place is where it began to.
_BY_CONTEXT = {
    "while scanning an anchor": "syntax-special-character",
    "while scanning an alias": "syntax-special-character",
    "while scanning a tag": "syntax-special-character",
    "while parsing a tag": "syntax-special-character",
    "while scanning a block scalar": "syntax-special-character",
    "while scanning a simple key": "syntax-no-colon",
    "while parsing a flow sequence": "syntax-bracket",
    "while parsing a flow mapping": "syntax-bracket",
}
# What it found wrong → code. The place is where it stopped.
_BY_FINDING = {
    "mapping keys are not allowed in this context": "syntax-special-character",
    "block sequence entries are not allowed in this context": "syntax-special-character",
    "did not find expected '-' indicator": "syntax-indentation",
    "did not find expected <document start>": "syntax-indentation",
    "found unknown escape character": "syntax-backslash",
    "did not find expected hexdecimal number": "syntax-backslash",
}


def explain_syntax_error(error: yaml.YAMLError, lines: Lines) -> Problem:
    """The problem that stopped libyaml in a content file."""
    finding = str(getattr(error, "problem", None) or "")
    context = str(getattr(error, "context", None) or "")
    stopped = _index(getattr(error, "problem_mark", None), lines)
    began = _index(getattr(error, "context_mark", None), lines)
    code, index = _recognise(finding, context, stopped, began, lines)
    line = lines.text[index : index + 40]
    facts = {"character": line[:1], "value": _LINE_BREAK.split(line)[0]}
    return Problem(code, lines.place(index, index + 1), facts)


def _recognise(
    finding: str, context: str, stopped: int, began: int, lines: Lines
) -> tuple[str, int]:
    """The code, and the index of the character to point at."""
    if finding == "mapping values are not allowed in this context":
        return _misplaced_colon(stopped, lines)
    if "tab character" in finding or finding == "found character that cannot start any token":
        is_tab = lines.text[stopped : stopped + 1] == "\t"
        return ("syntax-tab" if is_tab else "syntax-special-character"), stopped
    if finding == "found unexpected end of stream" and "quoted scalar" in context:
        return "syntax-open-quote", began
    if finding == "did not find expected key":
        return _unexpected_text(stopped, lines)
    if code := _BY_FINDING.get(finding):
        return code, stopped
    if code := _BY_CONTEXT.get(context):
        return code, began
    return "syntax-error", stopped


def _misplaced_colon(index: int, lines: Lines) -> tuple[str, int]:
    """A colon inside a text, or a key under a key that has a value already."""
    before = lines.before(index)
    if ":" in before:
        return "syntax-colon", index
    return "syntax-indentation", index - len(before.lstrip())


def _unexpected_text(index: int, lines: Lines) -> tuple[str, int]:
    """Something behind a closed quote or bracket, or a line that is out of line."""
    before = lines.before(index).rstrip()
    if before.endswith(("'", '"')):
        return "syntax-quote", index
    return ("syntax-bracket" if before.endswith(("]", "}")) else "syntax-indentation"), index


def _index(mark: yaml.Mark | None, lines: Lines) -> int:
    """The index of a mark; one at the end of the text is drawn back to its last character."""
    return 0 if mark is None else min(mark.index, len(lines.text.rstrip()))
