"""Both editions of a book, and what the printer is handed with them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.problem import Problem
from catalog_gen.model.request import BOOKLET
from catalog_gen.press.binding import bind_book
from catalog_gen.press.book import Book, book_leaves
from catalog_gen.press.complaints import complain_of_plates
from catalog_gen.press.delivery import deliver
from catalog_gen.press.edition import Edition
from catalog_gen.press.mounting import mount
from catalog_gen.press.plates import Plates, office_plates, start_inking, start_plates
from catalog_gen.press.preflight.finding import PlacedProduct, name_products


@dataclass(frozen=True)
class Printed:
    """A book of which workers bind the editions; `leaves` are its pages, for leafing through."""

    edition: Edition
    book: Book
    screen: Iterator[str]
    """Where the cache will hold the screen edition."""
    plates: Iterator[Plates] | None
    """None for an office printer, which gets the pages of the screen edition."""
    leaves: tuple[Leaf, ...]


def start_editions(edition: Edition, book: Book) -> Printed:
    """Begin both editions of a book without errors.

    Raises:
        UnknownColourError: a section shows a colour or a picture that has no inks.
        LostEntryError: the cache lost a section or a picture.
    """
    is_inked = edition.printing.condition.colours == "cmyk"
    inked = start_inking(edition, book) if is_inked else None
    screen = bind_book(edition, book)
    plates = start_plates(edition, book, inked) if inked else None
    return Printed(edition, book, screen, plates, book_leaves(edition, book))


def finish_editions(printed: Printed) -> tuple[list[OutputFile], list[Problem]]:
    """The files of both, and the errors that the preflight found in the press edition.

    Raises:
        LostEntryError: the cache lost a book.
    """
    edition = printed.edition
    screen = next(printed.screen)
    plates = next(printed.plates) if printed.plates else office_plates(edition, screen)
    leaves = printed.leaves
    findings = name_products(plates.findings, list(_placed(leaves, edition)))
    plates = replace(plates, findings=findings)
    names = [leaf.title for leaf in leaves]
    booklet = mount(BOOKLET, screen, edition.cache)
    files = [booklet, *deliver(edition, printed.book, names, screen, plates)]
    return files, list(complain_of_plates(findings, leaves, edition))


def _placed(leaves: tuple[Leaf, ...], edition: Edition) -> Iterator[PlacedProduct]:
    """Where products stand in the book."""
    products = {shop.id: shop.products for shop in edition.catalog.shops}
    for page, leaf in enumerate(leaves):
        for area in leaf.areas:
            if isinstance(area.leads_to, tuple):
                shop, place = area.leads_to
                name = products[shop][place].name
                yield page, name, area.left, area.top, area.width, area.height
