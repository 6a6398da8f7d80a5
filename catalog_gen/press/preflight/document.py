"""A PDF as the rules see it, opened with limits that a hostile file runs into."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

from pikepdf import Array, Object, Page, PasswordError, Pdf, settings

from catalog_gen.press.preflight.content.geometry import Box, Matrix, common, move_box
from catalog_gen.press.preflight.content.marks import Mark
from catalog_gen.press.preflight.content.walk import MALFORMED, FontShelf, explain, walk_page
from catalog_gen.press.preflight.finding import Area

_MOST_DECODED = 64_000_000
"""Bytes of one stream; a font or a profile has less than 20 million."""

_MOST_WARNINGS = 1000
_A4 = Box(0, 0, 595, 842)


class UnreadableError(Exception):
    """The file cannot be opened; `reason` picks the words of the finding."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True)
class PageContent:
    """One page: its boxes in pt on its own axes, and the marks on it."""

    pdf: Pdf
    page: Page
    number: int
    media: Box
    sheet: Box
    """What programs show: the crop box within the media box."""
    bleed: Box
    trim: Box
    shelf: FontShelf

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """What stands on it; the page is walked once, for the first rule that asks."""
        return walk_page(self.pdf, self.page, self.media, self.shelf)

    def area(self, box: Box) -> Area:
        """Where a box stands on the page as it is seen, cut off at the trim."""
        return self.seen_area(move_box(self.rotation, box))

    def seen_area(self, box: Box) -> Area:
        """The same for a box on the axes of the page as it is seen."""
        trim = move_box(self.rotation, self.trim)
        width, height = trim.width or 1.0, trim.height or 1.0
        left, right = _share(box.left - trim.left, width), _share(box.right - trim.left, width)
        top, bottom = _share(trim.top - box.top, height), _share(trim.top - box.bottom, height)
        return Area(left, top, round(right - left, 4), round(bottom - top, 4))

    @cached_property
    def rotation(self) -> Matrix:
        """How the page is turned before it is seen (ISO 32000-1, table 30)."""
        turned = self.page.obj.get("/Rotate", 0)
        quarter = int(turned) // 90 % 4 if isinstance(turned, int) else 0
        turns: tuple[Matrix, ...] = (
            (1, 0, 0, 1, 0, 0),
            (0, -1, 1, 0, 0, 0),
            (-1, 0, 0, -1, 0, 0),
            (0, 1, -1, 0, 0, 0),
        )
        return turns[quarter]


@dataclass(frozen=True)
class Document:
    """An open PDF and its bytes."""

    pdf: Pdf
    data: bytes

    @cached_property
    def pages(self) -> tuple[PageContent, ...]:
        """All pages."""
        shelf = FontShelf({})
        return tuple(
            _read_page(self.pdf, page, number, shelf) for number, page in enumerate(self.pdf.pages)
        )


@contextmanager
def open_document(data: bytes) -> Iterator[Document]:
    """Open a PDF for the time of a block.

    Raises:
        UnreadableError: it is no PDF, needs a password, or is too damaged to have pages.
    """
    with _limits(), _open(data) as pdf:
        yield Document(pdf, data)


@contextmanager
def _limits() -> Iterator[None]:
    # They hold for the whole process: others must find them as they were.
    before: dict[str, Any] = settings.set_qpdf_limits(
        flate_max_memory=_MOST_DECODED,
        run_length_max_memory=_MOST_DECODED,
        png_max_memory=_MOST_DECODED,
        tiff_max_memory=_MOST_DECODED,
        doc_max_warnings=_MOST_WARNINGS,
    )
    try:
        yield
    finally:
        settings.set_qpdf_limits(**before)


def _open(data: bytes) -> Pdf:
    if b"%PDF-" not in data[:1024]:
        raise UnreadableError("not-a-pdf")
    try:
        pdf = Pdf.open(BytesIO(data), suppress_warnings=True)
        if not len(pdf.pages):
            raise UnreadableError("no-pages")
    except PasswordError as error:
        raise UnreadableError("locked") from error
    except MALFORMED as error:
        raise UnreadableError("damaged", explain(error)) from error
    return pdf


def _read_page(pdf: Pdf, page: Page, number: int, shelf: FontShelf) -> PageContent:
    media = read_box(page, "/MediaBox") or _A4
    crop = read_box(page, "/CropBox") or media
    sheet = common(media, crop) or media
    trim = read_box(page, "/TrimBox") or sheet
    bleed = read_box(page, "/BleedBox") or trim
    return PageContent(pdf, page, number, media, sheet, bleed, trim, shelf)


def read_box(page: Page, name: str) -> Box | None:
    """A box of a page, its own or inherited; None when there is none that makes sense."""
    try:
        value = _inherited(page.obj, name)
        if value is None:
            return None
        a, b, c, d = (float(side) for side in Array(value))
    except MALFORMED:
        return None
    box = Box(min(a, c), min(b, d), max(a, c), max(b, d))
    return box if box.width > 0 and box.height > 0 else None


def _inherited(node: Object, name: str) -> Object | None:
    """Media and crop box may stand on a node above the page (ISO 32000-1, table 30)."""
    for _ in range(50):
        if name in node:
            found: Object = node[name]
            return found
        if name not in ("/MediaBox", "/CropBox") or "/Parent" not in node:
            return None
        node = node.Parent
    return None


def _share(distance: float, whole: float) -> float:
    return round(min(max(distance / whole, 0.0), 1.0), 4)


def count_pages(data: bytes) -> int:
    """How many pages a file has; none when it cannot be opened."""
    try:
        with open_document(data) as document:
            return len(document.pdf.pages)
    except UnreadableError:
        return 0
