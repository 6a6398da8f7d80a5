"""What the caller must know of a section before the book is joined: its pages and its anchors."""

from collections.abc import Mapping
from io import BytesIO

from pikepdf import Array, Dictionary, NameTree, Object, Pdf

PageNumbers = Mapping[tuple[int, int], int]
"""The page object → its number in the section, from 0."""


def page_count(section: bytes) -> int:
    """How many pages a section has."""
    with open_section(section) as pdf:
        return len(pdf.pages)


def destinations(section: bytes) -> Mapping[str, int]:
    """Each named destination of a section (every `id` of its HTML) → its page, counted from 0."""
    with open_section(section) as pdf:
        numbers = page_numbers(pdf)
        return {name: numbers[place[0].objgen] for name, place in named_places(pdf).items()}


def open_section(section: bytes) -> Pdf:
    """Open a section; raises `pikepdf.PdfError` when the bytes are no PDF."""
    return Pdf.open(BytesIO(section))


def page_numbers(pdf: Pdf) -> PageNumbers:
    """The number, from 0, of each page object."""
    return {page.obj.objgen: number for number, page in enumerate(pdf.pages)}


def named_places(pdf: Pdf) -> Mapping[str, Object]:
    """Each named destination as `[page /XYZ x y zoom]` (ISO 32000-1, 12.3.2.3)."""
    tree = pdf.Root.get("/Names", Dictionary()).get("/Dests")
    return {} if tree is None else {str(name): place for name, place in NameTree(tree).items()}


def annotations(page: Object) -> Array:
    """The annotations of a page object, perhaps none."""
    return Array(page.get("/Annots", Array()))
