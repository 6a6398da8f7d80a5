"""The press edition: sections in inks joined to the file that the printer gets, and its verdict."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256

from catalog_gen.press.binding import book_info, section_names
from catalog_gen.press.book import Book
from catalog_gen.press.dating import date_book
from catalog_gen.press.edition import Edition
from catalog_gen.press.gatherings import gather_sections
from catalog_gen.press.inking import start_separation
from catalog_gen.press.inspecting import (
    Findings,
    read_findings,
    start_inspection,
    write_findings,
)
from catalog_gen.press.mounting import keep_joined
from catalog_gen.press.preflight.finding import Finding
from catalog_gen.press.sheets import Sheets
from catalog_gen.press.tasks.binding import join_folios
from catalog_gen.press.tasks.mounting import Joined
from catalog_gen.press.tasks.plates import (
    PlatesTask,
    join_inked_sheets,
    join_plates,
    strip_screen,
)
from catalog_gen.tools.cache import LostEntryError, make_key
from catalog_gen.tools.program import program_digest


@dataclass(frozen=True)
class Plates:
    """Where the cache holds the press edition, and what preflight found in it."""

    key: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Inked:
    """Where the cache holds the sections of a book in inks, in their order, and the folios."""

    parts: tuple[str, ...]
    folios: str


def ink_book(edition: Edition, book: Book) -> Inked:
    """The sections of a book without errors, and its folios, in inks.

    Raises:
        UnknownColourError: a section shows a colour or a picture that has no inks.
        LostEntryError: the cache lost a section.
    """
    sections = list(zip(_names(book), (book.folios, *book.parts), strict=True))
    folios, *parts = start_separation(edition, sections)
    return Inked(tuple(parts), folios)


def start_plates(edition: Edition, book: Book, inked: Inked) -> Iterator[Plates]:
    """The press edition of a book, with what is found around its pages; the joining begins at once.

    Raises:
        LostEntryError: the cache lost a section.
    """
    printing, cache = edition.printing, edition.cache
    info = replace(book_info(edition), created=date_book(edition.catalog.settings))
    keys = _gathered(edition, book, inked)
    profile = sha256(printing.profile).hexdigest()
    key = make_key("plates", program_digest(), profile, repr((info, printing.condition)), *keys)
    task = PlatesTask(Sheets(info.title, keys, cache), info, printing)
    lacks = cache.digest(key) is None or cache.digest(_record_key(key)) is None
    made = edition.run(join_plates, [task] if lacks else [])
    return _keep(edition, key, made)


def inspect_book(edition: Edition, book: Book, inked: Inked) -> Iterator[Finding]:
    """What is found on the pages of a book in inks, by its page numbers; the work begins at once.

    What is found on the sheet of folios counts for the page that the folio is stamped on. First
    comes what takes longest: that sheet has as many pages as the book.

    Raises:
        LostEntryError: the cache lost a section or a picture.
    """
    sections = list(zip(_names(book), (inked.folios, *inked.parts), strict=True))
    return _page_findings(book, start_inspection(edition, sections))


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
    return next(_keep(edition, key, made))


def _names(book: Book) -> tuple[str, ...]:
    """Of the folios and of each section: the shop's, if there is one."""
    return ("", *section_names(book))


def _gathered(edition: Edition, book: Book, inked: Inked) -> tuple[str, ...]:
    """Gatherings in place of the sections, as the screen edition has them, and the folios."""
    condition = edition.printing.condition
    join = partial(join_inked_sheets, condition=condition)
    sections = list(zip(section_names(book), inked.parts, strict=True))
    recipe = repr((condition.bleed, condition.marks))
    parts = gather_sections(sections, edition.cache, edition.run, join, recipe)
    folios = [("", inked.folios)]
    sheet = gather_sections(folios, edition.cache, edition.run, join_folios, "folios")
    return (*parts, *sheet)


def _page_findings(book: Book, inspected: Iterator[Findings]) -> Iterator[Finding]:
    before = 0
    for number, findings in enumerate(inspected):
        for found in findings:
            yield found if found.page is None else replace(found, page=found.page + before)
        before += book.parts[number - 1].pages if number else 0


def _keep(
    edition: Edition, key: str, made: Iterator[tuple[Joined, tuple[Finding, ...]]]
) -> Iterator[Plates]:
    cache = edition.cache
    for book, findings in made:
        keep_joined(key, book, cache)
        cache.put(_record_key(key), write_findings(findings))
    record = cache.get(_record_key(key))
    if record is None:
        raise LostEntryError(f"the cache lost what preflight found: {key}")
    yield Plates(key, read_findings(record))


def _record_key(key: str) -> str:
    return make_key("findings", key)
