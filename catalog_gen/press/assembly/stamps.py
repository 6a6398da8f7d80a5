"""Stamps: forms drawn over the pages of a book, without touching the pages' own content."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.press.assembly.slots import AFTER, BEFORE, FORMS


@dataclass(frozen=True)
class Stamp:
    """The name that forms of a kind go by on pages, and the instructions that draw one."""

    name: str
    instructions: bytes


@dataclass(frozen=True)
class Stamped:
    """The numbers of what stamps pages: of forms, by page from 0, and of content streams."""

    name: str
    forms: Mapping[int, int]
    before: int
    after: int


def stamp_pages(kinds: Iterable[Stamped]) -> dict[bytes, bytes]:
    """What stands in the slots of pages, by symbol; of several kinds, the last is drawn last."""
    texts: dict[bytes, bytes] = {}
    for kind in kinds:
        for page, form in kind.forms.items():
            before, after, forms = (f"{letter}{page}".encode() for letter in (BEFORE, AFTER, FORMS))
            texts[before] = b"%d 0 R %b" % (kind.before, texts.get(before, b""))
            texts[after] = b"%b %d 0 R" % (texts.get(after, b""), kind.after)
            entry = b"/%b %d 0 R" % (kind.name.encode(), form)
            texts[forms] = b"%b %b" % (texts.get(forms, b""), entry)
    return texts


def box_text(numbers: Sequence[float]) -> bytes:
    """Numbers in pt as an array of PDF, precise to a millionth."""
    return f"[ {' '.join(f'{number:.6f}'.rstrip('0').rstrip('.') for number in numbers)} ]".encode()
