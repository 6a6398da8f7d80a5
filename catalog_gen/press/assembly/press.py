"""The press edition: separated sections joined to a PDF/X-4 file that a print shop can run."""

from collections.abc import Sequence
from hashlib import sha256

from pikepdf import Pdf

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.assembly.boxes import clip_to_bleed, frame_pages, move_to_origin
from catalog_gen.press.assembly.exchange import rename_document, write_exchange
from catalog_gen.press.assembly.folios import stamp_folios
from catalog_gen.press.assembly.intent import write_intent
from catalog_gen.press.assembly.marks import draw_marks, room_for_marks
from catalog_gen.press.assembly.section import annotations, open_section
from catalog_gen.press.assembly.sharing import Shelf, append_pages
from catalog_gen.press.information import BookInfo
from catalog_gen.press.saving import save_pdf

_VERSION = "1.6"
"""Of PDF: what PDF/X-4 is built on."""
_COVER_PAGES = 2
_PT_PER_MM = 72 / 25.4


def assemble_press(
    sections: Sequence[bytes],
    info: BookInfo,
    condition: PrintingCondition,
    profile: bytes,
    folios: bytes | None = None,
) -> bytes:
    """Join separated sections, in their order, into one PDF/X-4 book; same input, same bytes.

    `folios` as for `assemble`, separated too; `profile`: the ICC profile of the condition's inks.
    Raises ValueError for a book without a date, for sections with tags or links, for pages laid
    out with less bleed than the condition asks for, and for folios that do not fit the pages.
    """
    book = Pdf.new()
    shelf: Shelf = {}
    bleed = float(condition.bleed) * _PT_PER_MM
    for data in sections:
        with _open_separated(data) as section:
            frame_pages(section, bleed, room_for_marks(bleed) if condition.marks else 0)
            move_to_origin(section)
            if condition.marks:
                clip_to_bleed(section)
            append_pages(book, section, shelf)
    if folios is not None:
        stamp_folios(book, folios, shelf)
    if condition.marks:
        draw_marks(book, bleed)
    write_intent(book, condition.characterisation, profile)
    write_exchange(book, info, _digest(info, condition, profile, *sections, folios or b""))
    return save_pdf(book, exactly=_VERSION)


def gather_press(sections: Sequence[bytes]) -> bytes:
    """Join separated sections into one, which `assemble_press` takes in their stead.

    Raises ValueError for sections with tags or links.
    """
    gathering = Pdf.new()
    shelf: Shelf = {}
    for data in sections:
        with _open_separated(data) as section:
            append_pages(gathering, section, shelf)
    return save_pdf(gathering, exactly=_VERSION)


def split_cover(book: bytes) -> tuple[bytes, bytes]:
    """The cover of a press edition, its first two and last two pages, and the pages inside.

    Single pages in reading order, as printers ask for both.
    Raises ValueError for a book that has nothing inside.
    """
    with open_section(book) as pdf:
        pages = len(pdf.pages)
    if pages <= 2 * _COVER_PAGES:
        raise ValueError(f"a book of {pages} pages has nothing inside its cover")
    last = pages - _COVER_PAGES
    cover = _keep(book, "cover", [*range(_COVER_PAGES), *range(last, pages)])
    return cover, _keep(book, "inside", range(_COVER_PAGES, last))


def _open_separated(data: bytes) -> Pdf:
    section = open_section(data)
    if "/StructTreeRoot" in section.Root or any(annotations(page.obj) for page in section.pages):
        section.close()
        raise ValueError("a section of the press edition has tags or links: it is not separated")
    return section


def _keep(book: bytes, part: str, numbers: Sequence[int]) -> bytes:
    with open_section(book) as pdf:
        for number in reversed(range(len(pdf.pages))):
            if number not in numbers:
                del pdf.pages[number]
        rename_document(pdf, part)
        return save_pdf(pdf, exactly=_VERSION)


def _digest(info: BookInfo, condition: PrintingCondition, *parts: bytes) -> bytes:
    digest = sha256(repr((info, condition)).encode())
    for part in parts:
        digest.update(sha256(part).digest())
    return digest.digest()
