"""Pages as the press sees them: four inks for each dot, drawn by MuPDF without a profile."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory

from catalog_gen.press.preflight.content.marks import Oddity
from catalog_gen.press.preflight.document import Document, PageContent
from catalog_gen.press.preflight.mutool import DrawingError, draw

PPI = 72
"""One dot is 0.35 mm wide."""

_MOST_DOTS = 40_000_000
"""Of a page that is drawn at all: 160 MB."""

_DOTS_AT_ONCE = 4_000_000
"""Of the pages that one process draws, if one alone has not more: 15 pages of A5, 16 MB."""


@dataclass(frozen=True)
class Separation:
    """C, M, Y and K of each dot, 0..255, rows from the top."""

    width: int
    height: int
    dots: bytes


def separate(document: Document) -> Iterator[tuple[PageContent, Separation | None]]:
    """Every page with its inks; None for one that is too large or too complex to be drawn.

    Raises:
        DrawingError: the program is missing or failed.
    """
    with TemporaryDirectory(prefix="preflight-") as folder:
        file = Path(folder) / "pages.pdf"
        file.write_bytes(document.data)
        for pages in _batches(document.pages):
            if _dots(pages[0]) > _MOST_DOTS:
                yield pages[0], None
                continue
            options = ("-c", "cmyk", "-F", "pam", "-N", "-r", str(PPI), "-o", "-")
            raster = draw(options, file, [page.number for page in pages])
            yield from zip(pages, _read_rasters(raster, len(pages)), strict=True)


def _batches(pages: Sequence[PageContent]) -> Iterator[list[PageContent]]:
    batch: list[PageContent] = []
    dots = 0.0
    for page in pages:
        if batch and dots + _dots(page) > _DOTS_AT_ONCE:
            yield batch
            batch, dots = [], 0.0
        batch.append(page)
        dots += _dots(page)
    if batch:
        yield batch


def _dots(page: PageContent) -> float:
    if Oddity("too-complex") in page.marks:
        return inf
    unit = page.page.obj.get("/UserUnit", 1)
    scale = float(unit) if isinstance(unit, (int, Decimal)) else 1.0
    return page.sheet.width * page.sheet.height * (scale * PPI / 72) ** 2


def _read_rasters(data: bytes, count: int) -> Iterator[Separation]:
    """Portable arbitrary maps, one after the other (Netpbm's PAM)."""
    start = 0
    for _ in range(count):
        end = data.find(b"ENDHDR\n", start)
        if end < 0:
            raise DrawingError("PAM")
        fields = dict(line.split(b" ", 1) for line in data[start:end].splitlines() if b" " in line)
        width, height, depth = (int(fields[key]) for key in (b"WIDTH", b"HEIGHT", b"DEPTH"))
        start = end + len(b"ENDHDR\n") + width * height * depth
        dots = data[end + len(b"ENDHDR\n") : start]
        if depth != 4 or len(dots) != 4 * width * height:
            raise DrawingError("PAM")
        yield Separation(width, height, dots)
