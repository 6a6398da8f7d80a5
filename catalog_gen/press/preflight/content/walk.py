"""Walks a page and all that it draws with: forms, tiles, masks, drawn glyphs, appearances."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pikepdf import Array, Dictionary, Object, Page, Pdf, PdfError, Stream, parse_content_stream

from catalog_gen.press.preflight.content import colours, objects, paths, texts
from catalog_gen.press.preflight.content.fonts import Font
from catalog_gen.press.preflight.content.geometry import Box, Matrix, move_box, multiply
from catalog_gen.press.preflight.content.marks import Mark
from catalog_gen.press.preflight.content.objects import mark_group, place_form
from catalog_gen.press.preflight.content.state import Path, State, Walk

MALFORMED = (
    PdfError,
    ArithmeticError,
    AttributeError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What pikepdf, and arithmetic on what it gives, raise when an object is not what it should be."""

_MEMORY = re.compile(r"(stream )?<_io\.BytesIO object at \w+>:? ?")
_MOST_OPERATORS = 500_000
_COST_OF_A_STREAM = 25
"""Operators: opening one takes as long."""
_MOST_BYTES = 4_000_000
_MOST_LZW_BYTES = 200_000
_DEEPEST = 28
"""Streams within streams: as deep as `q` may go (ISO 32000-1, annex C)."""

_OPERATORS: Mapping[str, Callable[[Walk, Sequence[Any]], None]] = {
    **paths.OPERATORS,
    **texts.OPERATORS,
    **colours.OPERATORS,
    **objects.OPERATORS,
}


class _TooComplexError(Exception):
    """The page asks for more operators than any page of print needs."""


@dataclass(frozen=True)
class FontShelf:
    """Fonts that pages of one file share, by object number."""

    fonts: dict[tuple[int, int], Font]


def walk_page(pdf: Pdf, page: Page, sheet: Box, shelf: FontShelf) -> tuple[Mark, ...]:
    """All marks of a page, in the order they are painted; what cannot be read becomes an oddity.

    `sheet`: where a mark may be seen.
    """
    walk = Walk(
        pdf, State(clip=sheet), Dictionary(), shelf.fonts, _enter, left_to_read=_MOST_OPERATORS
    )
    try:
        walk.resources = page.resources
        mark_group(walk, page.obj.get("/Group"))
        _read(walk, _contents(page.obj.get("/Contents")))
        for appearance in _appearances(page.obj):
            walk.state, walk.stack = State(clip=sheet), []
            place_form(walk, appearance)
    except _TooComplexError:
        walk.note("too-complex")
    except MALFORMED as error:
        walk.note("unreadable", explain(error))
    return tuple(walk.marks)


def explain(error: Exception) -> str:
    """What was wrong, without the name of the memory that the file was read from."""
    return _MEMORY.sub("", " ".join(str(error).split()))[:120]


def _enter(walk: Walk, stream: Stream, resources: Object, matrix: Matrix) -> None:
    """Walk a stream in a state of its own, clipped to its box."""
    if stream.objgen in walk.inside:
        walk.note("loop")
        return
    if len(walk.inside) >= _DEEPEST:
        raise _TooComplexError
    walk.left_to_read -= _COST_OF_A_STREAM
    kept = walk.state, walk.stack, walk.resources, walk.path
    kept_text = walk.text_matrix, walk.line_matrix
    walk.state, walk.stack, walk.path = walk.state.copy(), [], Path()
    walk.state.matrix = multiply(matrix, walk.state.matrix)
    walk.resources = stream.get("/Resources", resources)
    walk.inside.append(stream.objgen)
    try:
        if _clip_to_box(walk, stream):
            _read(walk, _decode(stream))
    finally:
        walk.inside.pop()
        walk.state, walk.stack, walk.resources, walk.path = kept
        walk.text_matrix, walk.line_matrix = kept_text


def _clip_to_box(walk: Walk, stream: Stream) -> bool:
    """Whether anything of a form may be seen; a tile is repeated, so that all of it may."""
    if "/BBox" not in stream or "/PatternType" in stream:
        return True
    a, b, c, d = (float(side) for side in stream.BBox)
    box = Box(min(a, c), min(b, d), max(a, c), max(b, d))
    clip = walk.visible(move_box(walk.state.matrix, box))
    if clip is not None:
        walk.state.clip = clip
    return clip is not None


def _read(walk: Walk, content: bytes) -> None:
    if len(content) > _MOST_BYTES:
        raise _TooComplexError
    for instruction in parse_content_stream(Stream(walk.pdf, content)):
        walk.left_to_read -= 1
        if walk.left_to_read < 0:
            raise _TooComplexError
        name = str(instruction.operator)
        operate = _OPERATORS.get(name)
        if operate is None:
            continue
        try:
            operate(walk, list(instruction.operands))
        except MALFORMED:
            walk.note("wrong-operator", name)


def _contents(contents: Object | None) -> bytes:
    """The streams of a page are one, with a space between them (7.8.2)."""
    if contents is None:
        return b""
    streams = list(contents) if isinstance(contents, Array) else [contents]
    return b"\n".join(_decode(stream) for stream in streams)


def _decode(stream: Object) -> bytes:
    # qpdf has a limit for what Flate and RunLength blow up, none for LZW.
    filters = str(stream.get("/Filter", ""))
    if "LZW" in filters and len(stream.read_raw_bytes()) > _MOST_LZW_BYTES:
        raise _TooComplexError
    try:
        return stream.read_bytes()
    except (PdfError, RuntimeError) as error:
        if "memory limit" in str(error):
            raise _TooComplexError from error
        raise


def _appearances(page: Object) -> Iterator[Stream]:
    """What annotations look like in print and on the screen (12.5.5)."""
    for annotation in page.get("/Annots", Array()):
        looks = annotation.get("/AP") if isinstance(annotation, Dictionary) else None
        for look in looks.values() if isinstance(looks, Dictionary) else ():
            states = list(look.values()) if isinstance(look, Dictionary) else [look]
            yield from (state for state in states if isinstance(state, Stream))
