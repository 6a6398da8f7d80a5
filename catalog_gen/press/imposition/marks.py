"""Where to fold and where to cut: hairlines outside the pages, where the sheet has room."""

from collections.abc import Iterator

from catalog_gen.press.imposition.placing import PT_PER_MM, Placing

_GAP = 2 * PT_PER_MM
_LENGTH = 4 * PT_PER_MM
_LEAST_WASTE = 1 * PT_PER_MM
"""A narrower strip beside the pages is not worth a cut."""
_WIDTH = 0.25
"""pt: the thinnest line that printers promise to show."""

_Line = tuple[float, float, float, float]
_Span = tuple[float, float]
"""From where to where on one axis of the sheet; as much room before it as behind it."""


def draw_marks(placing: Placing) -> bytes:
    """The operators that draw them, the fold dashed, cuts whole; nothing where there is no room."""
    across, along = (placing.left, placing.right), (placing.bottom, placing.top)
    folds = [(placing.fold, start, placing.fold, end) for start, end in _beyond(along)]
    cuts = [(x, start, x, end) for x, start, end in _cuts(across, along)]
    cuts += [(start, y, end, y) for y, start, end in _cuts(along, across)]
    if not folds and not cuts:
        return b""
    lines = [f"q 0 G {_WIDTH} w", *map(_draw, cuts), "[2 2] 0 d", *map(_draw, folds), "Q"]
    return "\n".join(lines).encode()


def _cuts(edges: _Span, length: _Span) -> Iterator[tuple[float, float, float]]:
    """Lines along two opposite edges of the pair: where, from, to.

    Short ones beyond the corners; where these lie at the edge of the sheet, the cut itself.
    """
    if edges[0] < _LEAST_WASTE:
        return
    ticks = list(_beyond(length))
    for edge, outwards in zip(edges, (-1, 1), strict=True):
        if ticks:
            yield from ((edge, *tick) for tick in ticks)
        else:
            yield edge + outwards * _WIDTH / 2, *length


def _beyond(span: _Span) -> Iterator[_Span]:
    """A short piece of line before a span and one behind it, if the sheet has room."""
    start, end = span
    if start >= _GAP + _LENGTH:
        yield start - _GAP - _LENGTH, start - _GAP
        yield end + _GAP, end + _GAP + _LENGTH


def _draw(line: _Line) -> str:
    start_x, start_y, end_x, end_y = line
    return f"{start_x:.3f} {start_y:.3f} m {end_x:.3f} {end_y:.3f} l S"
