"""From sections to a book, in steps; each step is a file of this room."""

from collections.abc import Sequence

from pikepdf import Pdf

from catalog_gen.press.assembly.boxes import move_to_origin, trim_pages
from catalog_gen.press.assembly.folios import stamp_folios
from catalog_gen.press.assembly.links import link_sections
from catalog_gen.press.assembly.metadata import write_metadata
from catalog_gen.press.assembly.outline import titles, write_outline
from catalog_gen.press.assembly.places import Places, add_places, write_places
from catalog_gen.press.assembly.section import open_section
from catalog_gen.press.assembly.sharing import Shelf, append_pages
from catalog_gen.press.assembly.tags import TagTree, add_tags, write_parts, write_tags
from catalog_gen.press.information import BookInfo, OutlineEntry
from catalog_gen.press.saving import save_pdf


def assemble(
    sections: Sequence[bytes],
    outline: Sequence[OutlineEntry],
    info: BookInfo,
    folios: bytes | None = None,
) -> bytes:
    """Join tagged sections, in their order, into one PDF/UA-1 book; same input, same bytes.

    `folios` has one page per page of the book, bearing its page number and nothing else.
    Raises ValueError, naming all culprits at once, for anchors found twice, links and outline
    entries that lead nowhere, sections without tags and folios that do not fit the pages.
    """
    book = Pdf.new()
    shelf: Shelf = {}
    places, tree = _join(book, sections, shelf)
    write_places(book, places)
    write_tags(book, tree)
    link_sections(book, places, titles(outline))
    write_outline(book, outline, places)
    if folios is not None:
        stamp_folios(book, folios, shelf)
    write_metadata(book, info)
    return save_pdf(book, least="1.7")


def gather(sections: Sequence[bytes]) -> bytes:
    """Join sections into one, which `assemble` takes in their stead: a gathering of the book.

    Links between sections wait for the book. Raises ValueError as `assemble` does.
    """
    gathering = Pdf.new()
    places, tree = _join(gathering, sections, {})
    write_places(gathering, places)
    write_parts(gathering, tree)
    return save_pdf(gathering, least="1.7")


def _join(book: Pdf, sections: Sequence[bytes], shelf: Shelf) -> tuple[Places, TagTree]:
    """Copy the pages of all sections; gives their anchors and their tags."""
    places: Places = {}
    tree = TagTree()
    for data in sections:
        with open_section(data) as section:
            trim_pages(section)
            move_to_origin(section)
            pages = append_pages(book, section, shelf)
            add_tags(book, section, pages, tree)
            add_places(section, pages, places)
    return places, tree
