"""The press edition: separated sections joined to a PDF/X-4 file that a print shop can run."""

from collections.abc import Sequence
from hashlib import sha256

from pikepdf import Pdf

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.assembly.boxes import clip_to_bleed, frame_pages, move_to_origin
from catalog_gen.press.assembly.exchange import rename_document, write_exchange
from catalog_gen.press.assembly.folios import FOLIO, place_folios, read_folios
from catalog_gen.press.assembly.frame import Frame, cast_frame, stamped
from catalog_gen.press.assembly.galley import Galley, is_galley, read_galley, write_galley
from catalog_gen.press.assembly.intent import write_intent
from catalog_gen.press.assembly.joining import join_galleys
from catalog_gen.press.assembly.leaves import cast_section
from catalog_gen.press.assembly.makeup import make_up
from catalog_gen.press.assembly.marks import MARKS, add_marks, room_for_marks
from catalog_gen.press.assembly.section import annotations, open_section
from catalog_gen.press.assembly.stamps import stamp_pages
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
    galleys = _read(sections, condition)
    leaves = [leaf for galley in galleys for leaf in galley.contents.pages]
    bleed = float(condition.bleed) * _PT_PER_MM
    frame = Frame(Pdf.new())
    frame.add_stamp(FOLIO)
    marks = add_marks(frame, leaves, bleed) if condition.marks else []
    write_intent(frame.pdf, condition.characterisation, profile)
    digest = _digest(info, condition, profile, *sections, folios or b"")
    write_exchange(frame.pdf, info, digest)
    sheets = [read_folios(folios)] if folios is not None else []
    joint = join_galleys([cast_frame(frame), *sheets, *galleys])
    book = joint.contents
    forms = {page: book.named[name] for page, name in enumerate(marks)}
    stamps = [stamped(book, FOLIO, book.drawn_folios)]
    stamps += [stamped(book, MARKS, forms)] if marks else []
    boxes = place_folios(book) if sheets else {}
    return make_up(joint, boxes | stamp_pages(stamps), _VERSION, is_tagged=False)


def gather_press(sections: Sequence[bytes], condition: PrintingCondition) -> bytes:
    """Join separated sections into a galley, which `assemble_press` takes in their stead.

    Raises ValueError for sections with tags or links, and for pages laid out with less bleed than
    the condition asks for.
    """
    galleys = _read(sections, condition)
    return write_galley(join_galleys(galleys).fill())


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


def _read(sections: Sequence[bytes], condition: PrintingCondition) -> list[Galley]:
    known: set[str] = set()
    return [
        read_galley(section) if is_galley(section) else _cast(section, condition, known)
        for section in sections
    ]


def _cast(section: bytes, condition: PrintingCondition, known: set[str]) -> Galley:
    bleed = float(condition.bleed) * _PT_PER_MM
    with open_section(section) as pdf:
        if "/StructTreeRoot" in pdf.Root or any(annotations(page.obj) for page in pdf.pages):
            raise ValueError("a press section has tags or links: it is not separated")
        frame_pages(pdf, bleed, room_for_marks(bleed) if condition.marks else 0)
        move_to_origin(pdf)
        if condition.marks:
            clip_to_bleed(pdf)
        return cast_section(pdf, known)


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
