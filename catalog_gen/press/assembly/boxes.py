"""Cuts every page to what an edition shows of it, and moves it so that its media box starts at 0,0.

With `bleed`, WeasyPrint starts the media box at minus the bleed, which some programs shift again.
"""

import re
from collections.abc import Sequence

from pikepdf import Array, Matrix, Object, Page, Pdf, Stream

from catalog_gen.press.assembly.section import annotations, named_places, page_numbers

_BOXES = ("/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox")
_PATTERN_USE = re.compile(rb"/([^\s/<>()\[\]{}%]+)\s+(?:scn|SCN)\b")

_TOLERANCE = 0.1
"""pt"""

_Move = tuple[float, float]
"""How far a page moves to the right and up, in pt."""


def trim_pages(pdf: Pdf) -> None:
    """Leave of each page what remains after cutting, for the screen."""
    for page in pdf.pages:
        _set_boxes(page, MediaBox=_edges(page.trimbox), TrimBox=_edges(page.trimbox))


def frame_pages(pdf: Pdf, bleed: float, room: float = 0) -> None:
    """Leave of each page its bleed, and beyond it a room for marks, both in pt.

    `clip_to_bleed` empties that room.
    Raises ValueError for a page that was laid out with less bleed.
    """
    for page in pdf.pages:
        trim = _edges(page.trimbox)
        edge = grow(trim, bleed)
        if not _covers(_edges(page.mediabox), edge):
            raise ValueError(f"a page was laid out with less than {bleed:g} pt of bleed")
        _set_boxes(page, MediaBox=grow(edge, room), BleedBox=edge, TrimBox=trim)


def move_to_origin(pdf: Pdf) -> None:
    """Give all pages boxes that start at 0,0; links, anchors and patterns move along."""
    moves = [_distance(page) for page in pdf.pages]
    if not any(any(move) for move in moves):
        return
    numbers = page_numbers(pdf)
    for place in named_places(pdf).values():
        move_x, move_y = moves[numbers[place[0].objgen]]
        place[2], place[3] = float(place[2]) + move_x, float(place[3]) + move_y
    for page, move in zip(pdf.pages, moves, strict=True):
        _move_page(pdf, page, move)


def clip_to_bleed(pdf: Pdf) -> None:
    """Show nothing of a page's content beyond its bleed."""
    for page in pdf.pages:
        left, bottom, right, top = _edges(page.bleedbox)
        area = f"q {left:g} {bottom:g} {right - left:g} {top - bottom:g} re W n".encode()
        wrap_contents(page, Stream(pdf, area), Stream(pdf, b"Q"))


def wrap_contents(page: Page, before: Stream, after: Stream) -> None:
    """Put operators before and after those of a page, without touching its own streams."""
    contents = page.obj.get("/Contents", Array())
    streams = [contents] if isinstance(contents, Stream) else list(contents)
    page.obj.Contents = Array([before, *streams, after])


def grow(edges: Sequence[float], by: float) -> list[float]:
    """A box that reaches further on all sides."""
    left, bottom, right, top = edges
    return [left - by, bottom - by, right + by, top + by]


def _set_boxes(page: Page, **boxes: list[float]) -> None:
    for key in _BOXES:
        if key in page.obj:
            del page.obj[key]
    for name, edges in boxes.items():
        page.obj[f"/{name}"] = Array(edges)


def _edges(rectangle: Object) -> list[float]:
    return [float(edge) for edge in rectangle]


def _covers(outer: list[float], inner: list[float]) -> bool:
    outward = (-1, -1, 1, 1)
    return all(
        side * (far - near) >= -_TOLERANCE
        for side, far, near in zip(outward, outer, inner, strict=True)
    )


def _distance(page: Page) -> _Move:
    left, bottom = (float(edge) for edge in list(page.mediabox)[:2])
    return -left, -bottom


def _move_page(pdf: Pdf, page: Page, move: _Move) -> None:
    for key in _BOXES:
        if key in page.obj:
            page.obj[key] = _moved_rectangle(page.obj[key], move)
    for annotation in annotations(page.obj):
        annotation.Rect = _moved_rectangle(annotation.Rect, move)
    _move_patterns(page, move)
    shift = Matrix().translated(*move).encode()
    wrap_contents(page, Stream(pdf, b"q " + shift + b" cm"), Stream(pdf, b"Q"))


def _move_patterns(page: Page, move: _Move) -> None:
    # A pattern hangs on the page's own axes, which `cm` leaves alone (ISO 32000-1, 8.7.3.1).
    # WeasyPrint gives each use a pattern of its own, but all pages one dictionary of them.
    patterns = page.resources.get("/Pattern")
    if not patterns:
        return
    shift = Matrix().translated(*move)
    used = set(_PATTERN_USE.findall(page.obj.Contents.read_bytes()))
    for name, pattern in patterns.items():
        if name.removeprefix("/").encode() in used:
            pattern.Matrix = (Matrix(pattern.Matrix) @ shift).as_array()


def _moved_rectangle(rectangle: Object, move: _Move) -> Array:
    return Array([float(edge) + move[index % 2] for index, edge in enumerate(rectangle)])
