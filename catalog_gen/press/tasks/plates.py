"""Sections in inks to join: neighbours into a gathering, all of them into a press edition."""

from dataclasses import dataclass, replace
from typing import Self

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.information import BookInfo
from catalog_gen.press.preflight.finding import Finding
from catalog_gen.press.printing import Printing
from catalog_gen.press.sheets import Sheets
from catalog_gen.press.tasks.mounting import Joined, splice_joined


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

    def packed(self) -> Self:
        """The same with the PDFs inside, for workers that have no access to the cache."""
        return replace(self, sheets=self.sheets.packed())


def strip_screen(task: PlatesTask) -> tuple[Joined, tuple[Finding, ...]]:
    """Strip the screen edition and inspect it; see `press.assembly` and `press.preflight`."""
    from catalog_gen.press.assembly import strip_book
    from catalog_gen.press.preflight.inspection import preflight

    (screen,) = task.sheets.read()
    # Nothing is measured in RGB that would ask for the pictures themselves.
    book = strip_book(screen)
    return splice_joined(book, task.sheets.cache), preflight(book, task.printing.condition)


def join_plates(task: PlatesTask) -> tuple[Joined, tuple[Finding, ...]]:
    """Join the sections and inspect the file; see `press.assembly` and `press.preflight`."""
    from catalog_gen.press.assembly import assemble_press
    from catalog_gen.press.preflight.inspection import inspect_file

    *sections, folios = task.sheets.read()
    condition = task.printing.condition
    book = assemble_press(sections, task.info, condition, task.printing.profile, folios)
    return splice_joined(book, task.sheets.cache), inspect_file(book, condition)


def join_inked_sheets(sheets: Sheets, condition: PrintingCondition) -> bytes:
    """Join sections of the press edition; see `catalog_gen.press.assembly`."""
    from catalog_gen.press.assembly import gather_press

    return gather_press(sheets.read(), condition)
