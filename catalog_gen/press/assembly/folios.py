"""Stamps the folios, drawn on a sheet of their own since sections know no page numbers."""

import re

from pikepdf import Dictionary, Name, Object, Page, Pdf

from catalog_gen.press.assembly.casting import Casting
from catalog_gen.press.assembly.galley import (
    Box,
    Contents,
    Galley,
    Leaf,
    is_galley,
    read_galley,
    write_galley,
)
from catalog_gen.press.assembly.section import open_section
from catalog_gen.press.assembly.slots import FOLIO_BOX, FOLIO_MATRIX, slot_name
from catalog_gen.press.assembly.stamps import Stamp, box_text

_PAINTS = re.compile(rb"(?:^|[\s\])>])(?:Tj|TJ|Do|sh|[fFsS]\*?|[bB]\*?)(?=\s|$)")
"""The operators that leave a mark (ISO 32000-1, table 51)."""

_TOLERANCE = 0.1
"""pt"""

FOLIO = Stamp("Folio", b"/Artifact <</Type /Pagination>> BDC /Folio Do EMC")
"""A folio is an artifact of pagination (ISO 32000-1, 14.8.2.2), not read aloud."""


def read_folios(sheet: bytes) -> Galley:
    """The galley of a folio sheet, or what `gather_folios` made of one.

    Raises ValueError when the sheet has tags.
    """
    if is_galley(sheet):
        return read_galley(sheet)
    with open_section(sheet) as pdf:
        return _cast_folios(pdf)


def gather_folios(sheet: bytes) -> bytes:
    """Make a galley of a folio sheet, which books take in its stead.

    Raises ValueError when the sheet has tags.
    """
    return write_galley(read_folios(sheet))


def place_folios(book: Contents) -> dict[bytes, bytes]:
    """Box and matrix of each folio, by symbol, so that trim box lies on trim box.

    A folio shows as far as the page's own content does: up to the end of its bleed.
    Raises ValueError when the sheet has another number of pages or pages of another size.
    """
    if len(book.folios) != len(book.pages):
        raise ValueError(f"{len(book.folios)} folios for {len(book.pages)} pages")
    texts = {}
    for number, (page, folio) in enumerate(zip(book.pages, book.folios, strict=True)):
        left, bottom = _offset(page.trim, folio.trim, number)
        seen = [edge - (left, bottom)[index % 2] for index, edge in enumerate(page.seen)]
        texts[f"{FOLIO_BOX}{number}".encode()] = box_text(seen)
        texts[f"{FOLIO_MATRIX}{number}".encode()] = box_text((1, 0, 0, 1, left, bottom))
    return texts


def _cast_folios(sheet: Pdf) -> Galley:
    """A form for each page, but none for a blank one."""
    if "/StructTreeRoot" in sheet.Root:
        raise ValueError("the folio sheet must be rendered without tags")
    casting = Casting(sheet)
    folios = []
    for number, page in enumerate(sheet.pages):
        is_blank = not _PAINTS.search(page.obj.Contents.read_bytes())
        form = 0 if is_blank else casting.number_of(_form(page, number))
        folios.append(Leaf(form, (), [float(edge) for edge in page.trimbox]))
    shared = casting.close()
    contents = Contents(objects=len(casting.texts), folios=folios, shared=shared)
    return Galley(contents, casting.texts, casting.streams)


def _form(page: Page, number: int) -> Object:
    """The content of a page as a form XObject; it keeps the resources that all folios share."""
    form = page.obj.Contents
    form.Type, form.Subtype = Name.XObject, Name.Form
    form.BBox, form.Matrix = slot_name(FOLIO_BOX, number), slot_name(FOLIO_MATRIX, number)
    form.Resources = page.obj.get("/Resources", Dictionary())
    return form


def _offset(page: Box, stamp: Box, number: int) -> tuple[float, float]:
    left, bottom, right, top = (there - here for there, here in zip(page, stamp, strict=True))
    if abs(left - right) > _TOLERANCE or abs(bottom - top) > _TOLERANCE:
        raise ValueError(f"folio {number + 1} is of another size than its page")
    return left, bottom
