"""Finds texts that do not fit, so that nothing is cut in silence.

Templates set texts in boxes of fixed size and mark those with `data-fit="…"`, which says what the
text is (`shops/cire-et-coton/products/0/description`). Works on the layout tree of WeasyPrint 70.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from weasyprint import Document
from weasyprint.formatting_structure.boxes import Box, LineBox, PageBox, ParentBox, TextBox

_MM_PER_PX = 25.4 / 96
_TOLERANCE = 0.1
"""mm; less is rounding."""
_UNREAD = {"script", "style", "template", "title", "{http://www.w3.org/2000/svg}svg"}


@dataclass(frozen=True)
class Overset:
    """A text that does not fit: the label of its box, and by how much it sticks out, in mm."""

    label: str
    excess: float


@dataclass(frozen=True)
class _Frame:
    """Where text must stay, in px; and the frame that text placed absolutely must keep to."""

    left: float
    top: float
    right: float
    bottom: float
    label: str
    around: "_Frame | None" = None
