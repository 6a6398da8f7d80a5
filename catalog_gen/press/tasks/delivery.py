"""A finished book, of which the printer is handed a part or a report."""

from dataclasses import dataclass, replace
from functools import partial
from typing import Self

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.finding import Finding
from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.sheets import Sheets


@dataclass(frozen=True)
class DeliveryTask:
    """A file made from a finished book: how, and from what besides."""

    book: Sheets
    language: str
    condition: PrintingCondition
    pictures: Pictures
    findings: tuple[Finding, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it is made for."""
        return self.book.name

    def packed(self) -> Self:
        """The same with the book inside, for workers that have no access to the cache.

        Its pictures go along where pages with findings are to be shown.
        """
        shown = self.book.read() if self.findings else ()
        return replace(self, book=self.book.packed(), pictures=self.pictures.packed_for(*shown))


def write_json(task: DeliveryTask) -> bytes:
    """The preflight's findings for programs."""
    from catalog_gen.press.preflight.report import report_json

    return report_json(task.findings, task.names)


def write_html(task: DeliveryTask) -> bytes:
    """The preflight's report for people, with pictures of the pages that have findings."""
    from catalog_gen.press.preflight.report import draw_thumbnails, report_html
    from catalog_gen.press.proxies.fulfilment import fulfil

    pages = sorted({finding.page for finding in task.findings if finding.page is not None})
    complete = partial(fulfil, pictures=task.pictures)
    pictures = draw_thumbnails(task.book.read()[0], pages, complete) if pages else {}
    return report_html(task.findings, task.names, pictures, task.condition, task.language)


def take_cover(task: DeliveryTask) -> bytes:
    """The first two and the last two pages of the press edition."""
    from catalog_gen.press.assembly import split_cover

    return split_cover(task.book.read()[0])[0]


def take_inside(task: DeliveryTask) -> bytes:
    """The pages between them."""
    from catalog_gen.press.assembly import split_cover

    return split_cover(task.book.read()[0])[1]


def impose_book(task: DeliveryTask) -> bytes:
    """The booklet for an office printer."""
    from catalog_gen.press.imposition import impose

    return impose(task.book.read()[0], task.name, task.language)
