"""Both editions of a book, and what the printer is handed with them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.problem import Problem
from catalog_gen.model.request import BOOKLET
from catalog_gen.press.binding import bind_book
from catalog_gen.press.book import Book, book_leaves
from catalog_gen.press.bound import Bound
from catalog_gen.press.complaints import complain_of_plates
from catalog_gen.press.delivery import CATALOGUE, begin_order_sheet, deliver, has_cover_apart
from catalog_gen.press.edition import Edition
from catalog_gen.press.mounting import start_mount
from catalog_gen.press.plates import Plates, ink_book, inspect_book, office_plates, start_plates
from catalog_gen.press.preflight.finding import Finding, PlacedProduct, in_order, name_products
from catalog_gen.press.render import Rendered


@dataclass(frozen=True)
class Printed:
    """A book of which workers bind the editions and inspect the pages.

    `leaves` are its pages, for leafing through.
    """

    edition: Edition
    book: Book
    screen: Iterator[str]
    """Where the cache will hold the screen edition."""
    plates: Iterator[Plates] | None
    """None for an office printer, which gets the pages of the screen edition."""
    findings: Iterator[Finding]
    """What preflight finds on the pages."""
    leaves: tuple[Leaf, ...]
    order_sheet: Iterator[Rendered]
    """As it is when preflight finds nothing."""


def start_editions(edition: Edition, book: Book) -> Printed:
    """Begin both editions of a book without errors; its pages are inspected after them.

    Raises:
        UnknownColourError: a section shows a colour or a picture that has no inks.
        LostEntryError: the cache lost a section.
    """
    leaves, sheet = book_leaves(edition, book), begin_order_sheet(edition, book)
    if edition.printing.condition.colours != "cmyk":
        return Printed(edition, book, bind_book(edition, book), None, iter(()), leaves, sheet)
    inked = ink_book(edition, book)
    screen, plates = bind_book(edition, book), start_plates(edition, book, inked)
    findings = inspect_book(edition, book, inked)
    return Printed(edition, book, screen, plates, findings, leaves, sheet)


def await_editions(printed: Printed) -> Bound:
    """Both editions, once they are bound, and ready for their pictures.

    Raises:
        LostEntryError: the cache lost a book, or a picture.
    """
    edition, cache = printed.edition, printed.edition.cache
    screen = next(printed.screen)
    booklet = start_mount(BOOKLET, screen, cache, edition.beside)
    plates = next(printed.plates) if printed.plates else office_plates(edition, screen)
    if has_cover_apart(edition, printed.book):
        return Bound(screen, plates, next(booklet), None)
    catalogue = start_mount(CATALOGUE, plates.key, cache, edition.beside)
    return Bound(screen, plates, next(booklet), next(catalogue))


def await_verdict(printed: Printed, plates: Plates) -> Plates:
    """The press edition with all that preflight found, products named.

    Raises:
        LostEntryError: the cache lost a section or a picture.
    """
    findings = in_order((*plates.findings, *printed.findings))
    placed = list(_placed(printed.leaves, printed.edition))
    return replace(plates, findings=name_products(findings, placed))


def hand_over(printed: Printed, bound: Bound) -> tuple[list[OutputFile], list[Problem]]:
    """The files of both, and the errors that the preflight found in the press edition.

    Raises:
        LostEntryError: the cache lost a book.
    """
    edition, leaves = printed.edition, printed.leaves
    names = [leaf.title for leaf in leaves]
    more = deliver(edition, printed.book, names, bound, printed.order_sheet)
    files = [bound.booklet, *more]
    return files, list(complain_of_plates(bound.plates.findings, leaves, edition))


def _placed(leaves: tuple[Leaf, ...], edition: Edition) -> Iterator[PlacedProduct]:
    """Where products stand in the book."""
    products = {shop.id: shop.products for shop in edition.catalog.shops}
    for page, leaf in enumerate(leaves):
        for area in leaf.areas:
            if isinstance(area.leads_to, tuple):
                shop, place = area.leads_to
                name = products[shop][place].name
                yield page, name, area.left, area.top, area.width, area.height
