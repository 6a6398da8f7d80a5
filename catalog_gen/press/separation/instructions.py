"""The instructions of a content stream: exact, and quicker than reading each as objects.

Lexical rules: ISO 32000-1, 7.2 and 7.3.
"""

import re
from collections.abc import Iterator
from functools import cache

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

_OPERANDS = rb"(?:" + _OPERAND + _GAP + rb")*+"
_END = re.compile(_GAP + rb"\Z")
_INLINE_PICTURE = b"BI"


def instructions(content: bytes, operators: frozenset[bytes]) -> Iterator[re.Match[bytes]]:
    """Each instruction with one of these operators: groups `whole`, `operands` and `operator`.

    What stands in strings and comments is no instruction. `BI`, whose picture is data, is one of
    them in any case, and the last.
    Raises ValueError where the content cannot be understood, as with parentheses nine deep.
    """
    wanted, others = _patterns(operators)
    end = 0
    while match := wanted.match(content, end):
        yield match
        if match["operator"] == _INLINE_PICTURE:
            return
        end = match.end()
    rest = others.match(content, end)
    end = rest.end() if rest else end
    if not _END.match(content, end):
        raise ValueError(f"no instruction at byte {end}: {content[end : end + 40]!r}")


@cache
def _patterns(operators: frozenset[bytes]) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """An instruction with one of the operators after any others, and those others alone."""
    ordered = sorted(operators | {_INLINE_PICTURE})
    one = rb"(?:" + rb"|".join(map(re.escape, ordered)) + rb")(?!" + _REGULAR + rb")"
    others = rb"(?:" + _GAP + _OPERANDS + rb"(?!" + one + rb")" + _OPERATOR + rb")*+"
    # Skipped by the regular expression itself: of a page's instructions, a tenth have a colour.
    operands, operator = rb"(?P<operands>" + _OPERANDS + rb")", rb"(?P<operator>" + one + rb")"
    wanted = others + rb"(?P<whole>" + _GAP + operands + operator + rb")"
    return re.compile(wanted), re.compile(others)
