"""Paths of level lines, as those of QR codes, drawn in one go.

For any path of SVG, WeasyPrint 70 takes its text to pieces letter by letter, with the angles that
markers would need: 5 ms for a QR code, a tenth of a section. In its table of elements,
`weasyprint.svg.TAGS`, paths are replaced here by those that know level lines when they see them.
"""

import re

from weasyprint import svg
from weasyprint.svg.path import path

_LEVEL = re.compile(r"M\d+ \d+(?:\.5)?(?:h\d+|m-?\d+ -?\d+)+")
"""As segno writes the rows of a code: each a line through the middle of its modules."""

_STEP = re.compile(r"([Mmh])(-?\d+)(?: (-?[\d.]+))?")

_MARKERS = ("marker", "marker-start", "marker-mid", "marker-end")


def draw_level_lines_at_once() -> None:
    """Have WeasyPrint 70 draw level lines here, with the same operators, other paths as ever."""
    svg.TAGS["path"] = _path


def _path(drawing: svg.SVG, node: svg.Node, font_size: float) -> None:
    way = node.get("d", "")
    if not _LEVEL.fullmatch(way) or any(map(node.get, _MARKERS)):
        path(drawing, node, font_size)
        return
    drawing.stream.stream.append(_operators(way).encode("ascii"))


def _operators(way: str) -> str:
    """What moves the pen, a line each (ISO 32000-1, table 59)."""
    lines = ["0 0 m"]
    x, y = 0, 0.0
    for step, right, down in _STEP.findall(way):
        x += int(right)
        y += float(down or 0)
        lines.append(f"{x} {y:g} {'l' if step == 'h' else 'm'}")
    return "\n".join(lines)
