"""From sections to a book, in steps; each step is a file of this room."""

from collections.abc import Sequence

from pikepdf import Dictionary, Pdf

from catalog_gen.press.assembly.boxes import move_to_origin, trim_pages
from catalog_gen.press.assembly.folios import FOLIO, place_folios, read_folios
from catalog_gen.press.assembly.frame import Frame, cast_frame, stamped
from catalog_gen.press.assembly.galley import Galley, is_galley, read_galley, write_galley
from catalog_gen.press.assembly.joining import join_galleys
from catalog_gen.press.assembly.leaves import cast_section
from catalog_gen.press.assembly.links import describe_links
from catalog_gen.press.assembly.makeup import make_up
from catalog_gen.press.assembly.metadata import write_metadata
from catalog_gen.press.assembly.outline import titles, write_outline
from catalog_gen.press.assembly.section import open_section
from catalog_gen.press.assembly.slots import PLACES, TAGS, slot_name
from catalog_gen.press.assembly.stamps import stamp_pages
from catalog_gen.press.information import BookInfo, OutlineEntry

_VERSION = "1.7"
"""Of PDF: what PDF/UA-1 is built on."""


def assemble(
    sections: Sequence[bytes],
    outline: Sequence[OutlineEntry],
    info: BookInfo,
    folios: bytes | None = None,
) -> bytes:
    """Join tagged sections or galleys, in order, into one PDF/UA-1 book; same input, same bytes.

    `folios` has one page per page of the book, bearing its page number and nothing else.
    Raises ValueError, naming all culprits at once, for anchors found twice, links and outline
    entries that lead nowhere, sections without tags and folios that do not fit the pages.
    """
    galleys = _read(sections)
    frame = _frame(galleys, outline, info)
    sheets = [read_folios(folios)] if folios is not None else []
    joint = join_galleys([cast_frame(frame), *sheets, *galleys])
    book = joint.contents
    texts = describe_links(book, titles(outline))
    if folios is not None:
        texts |= place_folios(book) | stamp_pages([stamped(book, FOLIO, book.drawn_folios)])
    return make_up(joint, texts, _VERSION, is_tagged=True)


def gather(sections: Sequence[bytes]) -> bytes:
    """Join sections into a galley, which `assemble` takes in their stead.

    Links between sections wait for the book. Raises ValueError for sections without tags.
    """
    return write_galley(join_galleys(_read(sections)).fill())


def _read(sections: Sequence[bytes]) -> list[Galley]:
    known: set[str] = set()
    return [
        read_galley(section) if is_galley(section) else _cast(section, known)
        for section in sections
    ]


def _cast(section: bytes, known: set[str]) -> Galley:
    with open_section(section) as pdf:
        if "/StructTreeRoot" not in pdf.Root:
            raise ValueError("a section without tags cannot be joined: render it as pdf/ua-1")
        trim_pages(pdf)
        move_to_origin(pdf)
        return cast_section(pdf, known)


def _frame(galleys: Sequence[Galley], outline: Sequence[OutlineEntry], info: BookInfo) -> Frame:
    frame = Frame(Pdf.new())
    places = {name for galley in galleys for name, _, _ in galley.contents.places}
    pages = sum(len(galley.contents.pages) for galley in galleys)
    write_outline(frame.pdf, outline, places, pages)
    write_metadata(frame.pdf, info)
    root = frame.pdf.Root
    root.Names = Dictionary(Dests=slot_name(PLACES))
    root.StructTreeRoot = slot_name(TAGS)
    root.MarkInfo = Dictionary(Marked=True)
    frame.add_stamp(FOLIO)
    return frame
