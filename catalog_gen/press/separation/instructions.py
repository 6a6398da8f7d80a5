"""The instructions of a content stream: exact, and quicker than reading each as objects.

Lexical rules: ISO 32000-1, 7.2 and 7.3.
"""

import re
from collections.abc import Iterator

_SPACE = rb"[\x00\t\n\x0c\r ]"
_REGULAR = rb"[^\x00\t\n\x0c\r ()<>\[\]{}/%]"
_GAP = rb"(?:" + _SPACE + rb"++|%[^\r\n]*+)*+"
_DEEPEST = 8


def _string(depth: int) -> bytes:
    """A string in parentheses that holds balanced ones, down to a depth."""
    inner = rb"|" + _string(depth - 1) if depth else b""
    return rb"\((?:[^()\\]++|\\[\x00-\xff]" + inner + rb")*+\)"


_OPERAND = (
    rb"(?:[+\-.\d]" + _REGULAR + rb"*+"
    rb"|/" + _REGULAR + rb"*+"
    rb"|<<|>>|\[|\]"
    rb"|<(?:[\dA-Fa-f]|" + _SPACE + rb")*+>"
    rb"|(?:true|false|null)(?!" + _REGULAR + rb")"
    rb"|" + _string(_DEEPEST) + rb")"
)
_OPERATOR = rb"[A-Za-z'\"][A-Za-z\d*]*+(?!" + _REGULAR + rb")"
"""As all of annex A are written: what cannot be one is no instruction, whatever precedes it."""

_INSTRUCTION = re.compile(
    _GAP + rb"(?P<operands>(?:" + _OPERAND + _GAP + rb")*+)(?P<operator>" + _OPERATOR + rb")"
)
_END = re.compile(_GAP + rb"\Z")


def instructions(content: bytes) -> Iterator[re.Match[bytes]]:
    """Each instruction with its groups `operands` and `operator`; nothing lies between two matches.

    What stands in strings and comments is no instruction. Ends after `BI`, whose picture is data.
    Raises ValueError where the content cannot be understood, as with parentheses nine deep.
    """
    end = 0
    while match := _INSTRUCTION.match(content, end):
        yield match
        if match["operator"] == b"BI":
            return
        end = match.end()
    if not _END.match(content, end):
        raise ValueError(f"no instruction at byte {end}: {content[end : end + 40]!r}")
