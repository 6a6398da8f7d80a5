"""Pictures of printed pages: a section's PDF in, WebP at several widths out.

PDFium is loaded only where pages are drawn.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache as calls_kept
from importlib.metadata import version
from io import BytesIO
from typing import TYPE_CHECKING, Protocol

from PIL import Image, features

from catalog_gen.model.photo import Rendition
from catalog_gen.tools.cache import Cache, LostEntryError, make_key
from catalog_gen.tools.runner import Runner

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_STEP_VERSION = "1"
"""To be raised whenever this module would draw other bytes from the same PDF."""
_WIDTH = 1120
"""px; the widest picture of a page: half of a large window at two pixels to a point."""
_REDUCTIONS = (8, 2, 1)
"""Of the widest: a thumbnail, a telephone's page, the whole. Whole numbers reduce by averages."""
_QUALITY, _METHOD = 78, 2


class Printed(Protocol):
    """Some pages of the book, as a PDF."""

    @property
    def key(self) -> str:
        """Where the cache holds what it is made from: other bytes there are other pages."""

    def read(self) -> bytes:
        """The PDF.

        Raises:
            LostEntryError: the cache lost it.
        """


Drawn = tuple[tuple[int, int, bytes], ...]
"""The pictures of one page, narrowest first: width and height in px, and the WebP."""


def draw_section(section: Printed) -> tuple[Drawn, ...]:
    """The pictures of each page of a section."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(section.read())
    try:
        return tuple(tuple(_draw_page(page)) for page in document)
    finally:
        document.close()


def picture_pages(
    sections: Sequence[Printed], cache: Cache, workers: Runner
) -> Iterator[tuple[Rendition, ...]]:
    """The pictures of every page in order; those that the cache lacks are drawn, from now on.

    Raises:
        LostEntryError: the cache lost a section.
        WorkerLost: a worker was killed or crashed.
        ClusterError: the cluster cannot do the tasks.
    """
    keys = [_key(section, cache) for section in sections]
    known = [_recall(key, cache) for key in keys]
    missing = [s for s, found in zip(sections, known, strict=True) if not found]
    drawn = workers.run(draw_section, missing, lambda section: section.key)
    return (
        pictures
        for key, found in zip(keys, known, strict=True)
        for pictures in found or _keep(key, next(drawn), cache)
    )


def _draw_page(page: "PdfPage") -> Iterator[tuple[int, int, bytes]]:
    bitmap = page.render(scale=_WIDTH / page.get_width(), draw_annots=False)
    picture = bitmap.to_pil().convert("RGB")
    for reduction in _REDUCTIONS:
        smaller = picture.reduce(reduction) if reduction > 1 else picture
        yield (*smaller.size, _encode(smaller))


def _encode(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "WEBP", quality=_QUALITY, method=_METHOD)
    return file.getvalue()


def _key(section: Printed, cache: Cache) -> str:
    """Of all pictures of a section: the PDF's own bytes count, not what they were made from."""
    digest = cache.digest(section.key)
    if digest is None:
        raise LostEntryError(f"the cache lost a section: {section.key}")
    return make_key("leaves", _STEP_VERSION, _libraries(), str((_WIDTH, _REDUCTIONS)), digest)


@calls_kept
def _libraries() -> str:
    """The versions of what draws and encodes; looking for them takes a millisecond."""
    return f"{version('pypdfium2')} {features.version('webp')}"


def _recall(key: str, cache: Cache) -> list[tuple[Rendition, ...]]:
    record = cache.get(key)
    pages = [
        tuple(_rendition(key, *entry) for entry in page) for page in json.loads(record or "[]")
    ]
    whole = all(cache.digest(picture.key) for page in pages for picture in page)
    return pages if whole else []


def _keep(key: str, drawn: Sequence[Drawn], cache: Cache) -> list[tuple[Rendition, ...]]:
    entries = []
    for number, page in enumerate(drawn):
        for width, height, content in page:
            cache.put(_rendition(key, number, width, height).key, content)
        entries.append([(number, width, height) for width, height, _ in page])
    cache.put(key, json.dumps(entries).encode())
    return [tuple(_rendition(key, *entry) for entry in page) for page in entries]


def _rendition(key: str, number: int, width: int, height: int) -> Rendition:
    own = make_key(key, str(number), str(width))
    return Rendition("web", width, height, own, f"page-{own[:8]}-{width}.webp")
