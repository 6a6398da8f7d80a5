"""Small pictures of the pages that have findings, cut to their trim."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from pikepdf import Array, Pdf

from catalog_gen.press.preflight.content.walk import MALFORMED
from catalog_gen.press.preflight.document import PageContent, UnreadableError, open_document
from catalog_gen.press.preflight.mutool import DrawingError, draw

MOST_THUMBNAILS = 40
_HEIGHT, _WIDTH = "560", "560"
"""px at most; shown half as large, so that they are sharp on any screen."""

_MOST_POINTS = 15_000
"""The side of a page that is drawn at all: 5 m."""


def draw_thumbnails(
    pdf: bytes,
    pages: Sequence[int],
    complete: Callable[[bytes], bytes] = lambda page: page,
) -> Mapping[int, bytes]:
    """PNG in RGB of the first 40 of some pages, by page from 0.

    `complete` makes of a page's file what is to be drawn: pictures may still be missing in it.

    A page that cannot be drawn has none, and without MuPDF there are none at all: a report is
    complete without its pictures.
    """
    wanted = sorted(set(pages))[:MOST_THUMBNAILS]
    try:
        with open_document(pdf) as document, TemporaryDirectory(prefix="preflight-") as folder:
            chosen = [document.pages[number] for number in wanted]
            return dict(_draw_each(chosen, Path(folder) / "page.pdf", complete))
    except (UnreadableError, *MALFORMED):
        return {}


def _draw_each(
    pages: Sequence[PageContent], file: Path, complete: Callable[[bytes], bytes]
) -> Iterator[tuple[int, bytes]]:
    options = ("-c", "rgb", "-F", "png", "-w", _WIDTH, "-h", _HEIGHT, "-o", "-")
    for page in pages:
        if max(page.trim.width, page.trim.height) > _MOST_POINTS:
            continue
        file.write_bytes(complete(_trimmed(page)))
        try:
            yield page.number, draw(options, file, [0])
        except DrawingError:
            continue


def _trimmed(page: PageContent) -> bytes:
    """A file of this page alone, of which only the trim box shows."""
    alone = Pdf.new()
    alone.pages.append(page.page)
    node = alone.pages[0].obj
    node.MediaBox = Array([float(side) for side in page.trim])
    for name in ("/CropBox", "/UserUnit"):
        if name in node:
            del node[name]
    file = BytesIO()
    alone.save(file)
    return file.getvalue()
