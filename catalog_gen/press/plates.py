"""The press edition: sections in inks joined to the file that the printer gets, and its verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from catalog_gen.press.binding import book_info
from catalog_gen.press.book import Book
from catalog_gen.press.dating import date_book
from catalog_gen.press.edition import Edition, Printing
from catalog_gen.press.gatherings import gather_sections, join_inked_sheets
from catalog_gen.press.information import BookInfo
from catalog_gen.press.inking import (
    Separated,
    read_findings,
    start_separation,
    write_findings,
)
from catalog_gen.press.preflight.finding import Finding, in_order
from catalog_gen.press.sheets import Sheets
from catalog_gen.tools.cache import LostEntryError, make_key
from catalog_gen.tools.program import program_digest


@dataclass(frozen=True)
class PlatesTask:
    """A press edition to join; the last of its sheets are the folios."""

    sheets: Sheets
    info: BookInfo
    printing: Printing

    @property
    def name(self) -> str:
        """What it becomes."""
        return self.sheets.name

    def packed(self) -> "PlatesTask":
        """The same with the PDFs inside, for workers that have no access to the cache."""
        return replace(self, sheets=self.sheets.packed())


@dataclass(frozen=True)
class Plates:
    """Where the cache holds the press edition, and all that preflight found in it."""

    key: str
    findings: tuple[Finding, ...]


def start_inking(edition: Edition, book: Book) -> Iterator[Separated]:
    """The folios of a book without errors in inks, then its sections; the work begins at once.

    First comes what takes longest: the sheet of folios has as many pages as the book.

    Raises:
        UnknownColourError: a section shows a colour or a picture that has no inks.
        LostEntryError: the cache lost a section or a picture.
    """
    names = ["", *("",) * len(book.front), *book.shop_names, *("",) * len(book.end)]
    sections = list(zip(names, (book.folios, *book.parts), strict=True))
    return start_separation(edition, edition.printing, sections)


def start_plates(edition: Edition, book: Book, sections: Iterator[Separated]) -> Iterator[Plates]:
    """The press edition of a book from its sections in inks; the joining begins at once.

    Raises as `start_inking` does, whose sections it takes.
    """
    printing, cache = edition.printing, edition.cache
    folios, *parts = sections
    inked = [*parts, folios]
    info = replace(book_info(edition), created=date_book(edition.catalog.settings))
    keys = _gathered(edition, book, inked)
    profile = sha256(printing.profile).hexdigest()
    key = make_key("plates", program_digest(), profile, repr((info, printing.condition)), *keys)
    task = PlatesTask(Sheets(info.title, keys, cache), info, printing)
    lacks = cache.digest(key) is None or cache.digest(_record_key(key)) is None
    made = edition.run(join_plates, [task] if lacks else [])
    return _keep(edition, key, made, tuple(_page_findings(book, inked)))


def office_plates(edition: Edition, screen: str) -> Plates:
    """The edition for an office printer: the pages of the screen edition, which the cache holds.

    Raises:
        LostEntryError: the cache lost it.
    """
    cache, title = edition.cache, edition.catalog.settings.title
    key = make_key("office", program_digest(), repr(edition.printing.condition), screen)
    task = PlatesTask(Sheets(title, (screen,), cache), book_info(edition), edition.printing)
    lacks = cache.digest(key) is None or cache.digest(_record_key(key)) is None
    made = edition.run(strip_screen, [task] if lacks else [])
    return next(_keep(edition, key, made, ()))


def strip_screen(task: PlatesTask) -> tuple[bytes, tuple[Finding, ...]]:
    """Strip the screen edition and inspect it; see `press.assembly` and `press.preflight`."""
    from catalog_gen.press.assembly import strip_book
    from catalog_gen.press.preflight.inspection import preflight

    (screen,) = task.sheets.read()
    # Nothing is measured in RGB that would ask for the pictures themselves.
    book = strip_book(screen)
    return book, preflight(book, task.printing.condition)


def join_plates(task: PlatesTask) -> tuple[bytes, tuple[Finding, ...]]:
    """Join the sections and inspect the file; see `press.assembly` and `press.preflight`."""
    from catalog_gen.press.assembly import assemble_press
    from catalog_gen.press.preflight.inspection import inspect_file

    *sections, folios = task.sheets.read()
    condition = task.printing.condition
    book = assemble_press(sections, task.info, condition, task.printing.profile, folios)
    return book, inspect_file(book, condition)


def _gathered(edition: Edition, book: Book, inked: Sequence[Separated]) -> tuple[str, ...]:
    """Gatherings in place of the shops' sections, as the screen edition has them."""
    first, last = len(book.front), len(book.front) + len(book.shops)
    keys = [section.key for section in inked]
    shops = list(zip(book.shop_names, keys[first:last], strict=True))
    gathered = gather_sections(shops, edition.cache, edition.run, join_inked_sheets)
    return (*keys[:first], *gathered, *keys[last:])


def _page_findings(book: Book, inked: Sequence[Separated]) -> Iterator[Finding]:
    """What preflight found on the pages of the sections, by the book's page numbers.

    What it found on the sheet of folios counts for the page that the folio is stamped on.
    """
    before = 0
    for part, section in zip(book.parts, inked, strict=False):
        yield from _on_pages(section.findings, before)
        before += part.pages
    yield from _on_pages(inked[-1].findings, 0)


def _on_pages(findings: Sequence[Finding], before: int) -> Iterator[Finding]:
    for found in findings:
        yield found if found.page is None else replace(found, page=found.page + before)


def _keep(
    edition: Edition,
    key: str,
    made: Iterator[tuple[bytes, tuple[Finding, ...]]],
    on_pages: tuple[Finding, ...],
) -> Iterator[Plates]:
    cache = edition.cache
    for content, findings in made:
        cache.put(key, content)
        cache.put(_record_key(key), write_findings(findings))
    record = cache.get(_record_key(key))
    if record is None:
        raise LostEntryError(f"the cache lost what preflight found: {key}")
    yield Plates(key, in_order((*read_findings(record), *on_pages)))


def _record_key(key: str) -> str:
    return make_key("findings", key)
