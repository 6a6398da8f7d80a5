"""The kinds of text that people write in content files."""

import re
from typing import Annotated

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

# C0 and C1 controls break terminals, XML and e-mail headers; bidirectional overrides can make
# a line read as something else than what it is (Unicode TR 36).
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_LINE_BREAK = re.compile(r"[\n\u2028\u2029]")


def _refuse_controls(text: str) -> str:
    found = _CONTROL.search(text)
    if found:
        raise PydanticCustomError(
            "control_character", "control character", {"character": f"U+{ord(found[0]):04X}"}
        )
    return text


def _refuse_line_breaks(text: str) -> str:
    if _LINE_BREAK.search(text):
        raise PydanticCustomError("line_break", "line break in a single line")
    return text


Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=300),
    AfterValidator(_refuse_controls),
    AfterValidator(_refuse_line_breaks),
]
"""One line of plain text, at most 300 characters."""

Paragraphs = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000),
    AfterValidator(_refuse_controls),
]
"""Text of several lines (Markdown where the theme renders it), at most 10,000 characters."""

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=60)]
"""A name for machines: lower-case letters, digits and single hyphens (`petits-prix`)."""

Reference = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*$", max_length=24)
]
"""An article reference as printed and spelled on the telephone (`CC-01`)."""

FileName = Annotated[
    str,
    StringConstraints(min_length=1, max_length=200),
    AfterValidator(_refuse_controls),
    AfterValidator(_refuse_line_breaks),
]
"""A file's path inside the shop's folder, with forward slashes."""
