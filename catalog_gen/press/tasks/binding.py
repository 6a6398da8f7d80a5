"""Sections to join for the screen: neighbours into a gathering, all of them into a book."""

from dataclasses import dataclass, replace
from typing import Self

from catalog_gen.press.information import BookInfo, OutlineEntry
from catalog_gen.press.sheets import Sheets
from catalog_gen.press.tasks.mounting import Joined, splice_joined


@dataclass(frozen=True)
class BookTask:
    """A book to bind; the last of its sheets are the folios."""

    sheets: Sheets
    info: BookInfo
    outline: tuple[OutlineEntry, ...]

    @property
    def name(self) -> str:
        """What it becomes."""
        return self.sheets.name

    def packed(self) -> Self:
        """The same with the PDFs inside, for workers that have no access to the cache."""
        return replace(self, sheets=self.sheets.packed())


def join_book(task: BookTask) -> Joined:
    """Join the sections of a book; see `catalog_gen.press.assembly`."""
    from catalog_gen.press.assembly import assemble

    *sections, folios = task.sheets.read()
    book = assemble(sections, task.outline, task.info, folios)
    return splice_joined(book, task.sheets.cache)


def join_sheets(sheets: Sheets) -> bytes:
    """Join sections into a gathering; see `catalog_gen.press.assembly`."""
    from catalog_gen.press.assembly import gather

    return gather(sheets.read())


def join_folios(sheets: Sheets) -> bytes:
    """Make the one sheet of folios ready for a book; see `catalog_gen.press.assembly`."""
    from catalog_gen.press.assembly import gather_folios

    (sheet,) = sheets.read()
    return gather_folios(sheet)
