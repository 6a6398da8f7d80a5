"""Finds texts that do not fit, so that nothing is cut in silence.

Templates set texts in boxes of fixed size and mark those with `data-fit="…"`, which says what the
text is (`shops/cire-et-coton/products/0/description`). Walks the layout tree of WeasyPrint 70.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from weasyprint import Document
from weasyprint.formatting_structure.boxes import Box, LineBox, TextBox

from catalog_gen.press.task import Overset

_MM_PER_PX = 25.4 / 96
_TOLERANCE = 0.1
"""mm; less is rounding."""

_GENERATED = ("::before", "::after", "::marker")
_NOT_TEXT = {"script", "style", "template", "{http://www.w3.org/2000/svg}svg"}


@dataclass(frozen=True)
class _Frame:
    """Where text must stay, in px, and the marked elements it belongs to, innermost last."""

    left: float
    top: float
    right: float
    bottom: float
    marks: tuple[Element, ...] = ()


@dataclass
class _Findings:
    """By how many px the text of each marked element sticks out, and its letters laid out."""

    excess: dict[Element, float]
    letters: Counter[Element]


def find_overset(document: Document) -> list[Overset]:
    """The texts that stick out of their box, in reading order, each once with its worst excess.

    A text must stay in the content box of the nearest element with `data-fit`, inside the padding
    box of any element in between that hides what overflows, and on the page.
    """
    findings = _Findings({}, Counter())
    for page in document.pages:
        sheet = _Frame(0, 0, page.width, page.height)
        _walk(page._page_box, sheet, sheet, findings)
    for element, letters in findings.letters.items():
        # WeasyPrint forgets lines that fall below the page while their box does not.
        if lost := _letters_of(element) - letters:
            findings.excess[element] = max(findings.excess[element], float(lost))
    return [
        Overset(element.get("data-fit", ""), round(excess * _MM_PER_PX, 1))
        for element, excess in findings.excess.items()
        if excess * _MM_PER_PX > _TOLERANCE
    ]
