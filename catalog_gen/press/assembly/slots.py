"""Slots: places in the text of PDF objects for what is known only when galleys are joined.

A slot holds a symbol: the number of an object, or a letter and what follows it.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from pikepdf import Name

KEY = "k"
"""The key of an entry of the parent tree, by its place in the galley; all places are from 0."""
BEFORE, AFTER, FORMS = "b", "a", "f"
"""What comes before and after the content of a page, and the forms it has at hand; by place."""
FOLIO_BOX, FOLIO_MATRIX = "v", "m"
"""Of the form for a page, by its place in the book."""
PAGE = "p"
"""The number of a page's object, by its place in the book."""
TITLE = "t"
"""The description of a link, by its target in hexadecimal."""
IDENTIFIER = "i"
"""What a tag is called by others: the bytes in hexadecimal."""
PAGES, PLACES, TAGS, DOCUMENT = "P", "D", "G", "T"
"""References to the page tree, the named places, the tag tree and the tag at its top."""

_EDGE = b"\0"
"""No text of an object holds it: qpdf writes such bytes of strings in octal or hexadecimal."""
_NAME = "/!"
_SYMBOL = re.compile(
    # What looks like a reference in a string is none; qpdf escapes all parentheses in strings.
    rb"\((?:[^()\\]++|\\.)*+\)|/!(?P<symbol>\w++)(?: /!(?!\w))?|\b(?P<number>\d++) \d++ R\b",
    re.DOTALL,
)
_MARKS = (b" R", _NAME.encode())
"""What a text without slots has neither of: the widths of a font are long."""
_PLACED = re.compile(rb"([kbaf])(\d+)")


def slot(symbol: bytes) -> bytes:
    """A slot as it stands in a text."""
    return b"%b%b%b" % (_EDGE, symbol, _EDGE)


def slot_name(letter: str, rest: object = "") -> Name:
    """A slot as it stands in an object until `cut_slots`, in the place of a value."""
    return Name(f"{_NAME}{letter}{rest}")


def slot_entry(letter: str, rest: object) -> tuple[str, Name]:
    """A slot in the place of an entry of a dictionary, or several: its key and value."""
    return f"{_NAME}{letter}{rest}", Name(_NAME)


def cut_slots(text: bytes, symbol_of: Callable[[int], bytes]) -> bytes:
    """The text of an object with slots for its slot names, and for the objects it refers to."""
    if not any(mark in text for mark in _MARKS):
        return text

    def cut(found: re.Match[bytes]) -> bytes:
        if found["number"]:
            return slot(symbol_of(int(found["number"]))) + b" 0 R"
        return slot(found["symbol"]) if found["symbol"] else found[0]

    return _SYMBOL.sub(cut, text)


def slots_of(text: bytes) -> list[bytes]:
    """The symbols in the slots of a text."""
    return text.split(_EDGE)[1::2]


def fill_slots(texts: Sequence[bytes], contents: Mapping[bytes, bytes]) -> list[bytes]:
    """Put in every slot what its symbol stands for."""
    # All at once: there are a hundred thousand in a large book.
    pieces = b"\n".join(texts).split(_EDGE)
    pieces[1::2] = map(contents.__getitem__, pieces[1::2])
    return b"".join(pieces).split(b"\n") if texts else []


def renumber(symbol: bytes, *, keys: int, pages: int, part: int) -> bytes:
    """The symbol after so many keys and pages; `part` tells identifiers of galleys apart."""
    if found := _PLACED.fullmatch(symbol):
        return b"%b%d" % (found[1], int(found[2]) + (keys if found[1] == KEY.encode() else pages))
    if symbol.startswith(IDENTIFIER.encode()):
        return b"%b%b%b" % (symbol[:1], (b"%d-" % part).hex().encode(), symbol[1:])
    return symbol
