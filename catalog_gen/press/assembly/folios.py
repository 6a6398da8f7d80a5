"""Stamps the folios, drawn on a sheet of their own since sections know no page numbers."""

import re
from collections.abc import Mapping

from pikepdf import Array, Dictionary, Matrix, Name, Object, Page, Pdf, Stream

from catalog_gen.press.assembly.boxes import draw_form, wrap_contents
from catalog_gen.press.assembly.section import open_section
from catalog_gen.press.assembly.sharing import Shelf, leave_tickets, take_tickets

_PAINTS = re.compile(rb"(?:^|[\s\])>])(?:Tj|TJ|Do|sh|[fFsS]\*?|[bB]\*?)(?=\s|$)")
"""The operators that leave a mark (ISO 32000-1, table 51)."""

_TOLERANCE = 0.1
"""pt"""


def stamp_folios(book: Pdf, folios: bytes, shelf: Shelf) -> None:
    """Draw page n of the folio sheet over page n of the book, trim box on trim box.

    A folio is an artifact of pagination (ISO 32000-1, 14.8.2.2), not read aloud; a blank page of
    the sheet leaves no trace. Raises ValueError when the sheet has tags, another number of pages
    or pages of another size.
    """
    pages = list(book.pages)
    before = Stream(book, b"q")
    after = Stream(book, b"Q /Artifact <</Type /Pagination>> BDC /Folio Do EMC")
    for number, form in _copy_forms(book, pages, folios, shelf).items():
        draw_form(pages[number], "Folio", form)
        wrap_contents(pages[number], before, after)


def _copy_forms(book: Pdf, pages: list[Page], folios: bytes, shelf: Shelf) -> Mapping[int, Object]:
    """The folio of each page that has one, by page number from 0, as the book's forms."""
    with open_section(folios) as sheet:
        if "/StructTreeRoot" in sheet.Root:
            raise ValueError("the folio sheet must be rendered without tags")
        if len(sheet.pages) != len(pages):
            raise ValueError(f"{len(sheet.pages)} folios for {len(pages)} pages")
        fresh = leave_tickets(sheet, shelf)
        forms = {
            number: book.copy_foreign(_form(page, stamp, _offset(page, stamp, number)))
            for number, (page, stamp) in enumerate(zip(pages, sheet.pages, strict=True))
            if _PAINTS.search(stamp.obj.Contents.read_bytes())
        }
        take_tickets(book, map(Page, forms.values()), fresh, shelf)
    return forms


def _form(page: Page, stamp: Page, offset: tuple[float, float]) -> Object:
    """The content of a stamp as a form XObject; it keeps the resources that all folios share.

    It shows as far as the page's own content does: up to the end of its bleed.
    """
    area = page.obj.get("/BleedBox", page.obj.MediaBox)
    form = stamp.obj.Contents
    form.Type, form.Subtype = Name.XObject, Name.Form
    form.BBox = Array([float(edge) - offset[index % 2] for index, edge in enumerate(area)])
    form.Matrix = Matrix().translated(*offset).as_array()
    form.Resources = stamp.obj.get("/Resources", Dictionary())
    return form


def _offset(page: Page, stamp: Page, number: int) -> tuple[float, float]:
    left, bottom, right, top = (
        float(there) - float(here) for there, here in zip(page.trimbox, stamp.trimbox, strict=True)
    )
    if abs(left - right) > _TOLERANCE or abs(bottom - top) > _TOLERANCE:
        raise ValueError(f"folio {number + 1} is of another size than its page")
    return left, bottom
