"""What the printer is handed: the press edition, its preflight, the order sheet, the booklet."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from catalog_gen.model.output import OutputFile
from catalog_gen.press.book import Book
from catalog_gen.press.bound import Bound
from catalog_gen.press.edition import Edition
from catalog_gen.press.mounting import mount
from catalog_gen.press.order_sheet import Verdict, order_sheet_draft
from catalog_gen.press.page_format import page_format
from catalog_gen.press.plates import Plates
from catalog_gen.press.preflight.finding import Finding, has_errors
from catalog_gen.press.printing_facts import COVER_LEAVES, MOST_STAPLED
from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.render import Draft, Rendered, Renderer
from catalog_gen.press.sheets import Sheets
from catalog_gen.press.tasks.delivery import (
    DeliveryTask,
    impose_book,
    take_cover,
    take_inside,
    write_html,
    write_json,
)
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest

FOLDER = "press"
CATALOGUE = f"{FOLDER}/catalogue.pdf"


def begin_order_sheet(edition: Edition, book: Book) -> Iterator[Rendered]:
    """The order sheet of a book in which preflight will find nothing, as it usually does."""
    return Renderer(edition).start([_order_sheet(edition, book, Verdict(0, 0))])


def has_cover_apart(edition: Edition, book: Book) -> bool:
    """Whether the printer gets the cover as a file of its own."""
    return edition.catalog.settings.print.split_cover and book.pages > 2 * COVER_LEAVES


def deliver(
    edition: Edition,
    book: Book,
    names: Sequence[str],
    bound: Bound,
    order_sheet: Iterator[Rendered],
) -> Iterator[OutputFile]:
    """The files below press/: `names` says what stands on each page.

    A press edition with errors is not handed over: its report alone is, to mend it by.
    `order_sheet` is the one that was begun; another is made when preflight found something.

    Raises:
        LostEntryError: the cache lost a book.
    """
    findings = bound.plates.findings
    yield from _reports(edition, bound.plates, names)
    if not has_errors(findings):
        yield from _plates(edition, bound)
    if book.pages <= MOST_STAPLED:
        yield from _pdfs(edition, _task(edition, bound.screen), {"booklet-a4.pdf": impose_book})
    (sheet,) = order_sheet
    if findings:
        errors = sum(finding.severity == "error" for finding in findings)
        draft = _order_sheet(edition, book, Verdict(errors, len(findings) - errors))
        (sheet,) = Renderer(edition).start([draft])
    yield OutputFile(f"{FOLDER}/order-sheet.pdf", sheet.key)


def _order_sheet(edition: Edition, book: Book, verdict: Verdict) -> Draft:
    settings = edition.catalog.settings
    page = page_format(settings.print, 1)
    closed = (Decimal(str(page.width)), Decimal(str(page.height)))
    return order_sheet_draft(settings, closed, book.pages, verdict)


def _reports(edition: Edition, plates: Plates, names: Sequence[str]) -> Iterator[OutputFile]:
    # Without findings no page is shown: the report stays the same, whatever the pages look like.
    task = _task(edition, plates.key, plates.findings, names)
    source = plates.key if plates.findings else ""
    writers = {"preflight.json": write_json, "preflight.html": write_html}
    reports = {name: _start(edition, name, write, task, source) for name, write in writers.items()}
    yield from (OutputFile(f"{FOLDER}/{name}", next(report)) for name, report in reports.items())


def _plates(edition: Edition, bound: Bound) -> Iterator[OutputFile]:
    if bound.catalogue:
        yield bound.catalogue
        return
    task = _task(edition, bound.plates.key)
    yield from _pdfs(edition, task, {"cover.pdf": take_cover, "inside.pdf": take_inside})


def _task(
    edition: Edition,
    book: str,
    findings: tuple[Finding, ...] = (),
    names: Sequence[str] = (),
) -> DeliveryTask:
    settings = edition.catalog.settings
    sheets = Sheets(settings.title, (book,), edition.cache)
    condition = edition.printing.condition
    pictures = Pictures(edition.cache)
    return DeliveryTask(sheets, settings.language, condition, pictures, findings, tuple(names))


def _pdfs(
    edition: Edition, task: DeliveryTask, makers: Mapping[str, Callable[[DeliveryTask], bytes]]
) -> Iterator[OutputFile]:
    """Files that are made from the book, with its pictures."""
    source = task.book.keys[0]
    started = {name: _start(edition, name, make, task, source) for name, make in makers.items()}
    for name, key in started.items():
        yield mount(f"{FOLDER}/{name}", next(key), edition.cache)


def _start(
    edition: Edition,
    name: str,
    make: Callable[[DeliveryTask], bytes],
    task: DeliveryTask,
    source: str,
) -> Iterator[str]:
    """Where the cache holds what is made from `source` with this task; the work begins at once."""
    made_from = (task.name, task.language, task.condition, task.findings, task.names)
    key = make_key("delivery", program_digest(), name, repr(made_from), source)
    lacks = edition.cache.digest(key) is None
    return _keep(key, edition.run(make, [task] if lacks else []), edition.cache)


def _keep(key: str, made: Iterator[bytes], cache: Cache) -> Iterator[str]:
    for content in made:
        cache.put(key, content)
    yield key
