"""Finds texts that do not fit, so that nothing is cut in silence.

Templates set texts in boxes of fixed size and mark those with `data-fit="…"`, which says what the
text is (`shops/cire-et-coton/products/0/description`). Walks the layout tree of WeasyPrint 70.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Comment, Element

from weasyprint import Document
from weasyprint.formatting_structure.boxes import Box, InlineBox, LineBox, TextBox

from catalog_gen.press.tasks.section import Overset

_MM_PER_PX = 25.4 / 96
_TOLERANCE = 0.1
"""mm; less is rounding."""

_GENERATED = ("::before", "::after", "::marker")
_NOT_TEXT: set[object] = {Comment, "script", "style", "template", "{http://www.w3.org/2000/svg}svg"}


@dataclass(frozen=True)
class _Frame:
    """Where text must stay, in px, and the marked elements around it, innermost last."""

    left: float
    top: float
    right: float
    bottom: float
    marks: tuple[Element, ...] = ()


@dataclass
class _Fit:
    """How one element's text fits. `excess` and `height` in px, `letters` as laid out."""

    page: int
    excess: float = 0
    height: float = 0
    letters: int = 0


@dataclass
class _Walk:
    """The page at hand, and what was found so far, in reading order."""

    page: int = 0
    fits: dict[Element, _Fit] = field(default_factory=dict)

    def fit(self, element: Element) -> _Fit:
        return self.fits.setdefault(element, _Fit(self.page))


def find_overset(document: Document) -> list[Overset]:
    """The texts that stick out of their box, each once, with their worst excess.

    A text must stay in the content box of the nearest element with `data-fit`, in the padding box
    of any element that hides what overflows, and on the page. Without a mark around it, a text is
    named by its element's `id` or tag.
    """
    walk = _Walk()
    for walk.page, page in enumerate(document.pages):
        sheet = _Frame(0, 0, page.width, page.height)
        _visit(walk, page._page_box, sheet, sheet, None)
    for element, fit in walk.fits.items():
        fit.excess = max(fit.excess, _lost_height(element, fit))
    return [
        Overset(_label(element), round(fit.excess * _MM_PER_PX, 1))
        for element, fit in walk.fits.items()
        if fit.excess * _MM_PER_PX > _TOLERANCE
    ]


def _visit(walk: _Walk, box: Box, frame: _Frame, positioned: _Frame, line: Box | None) -> None:
    """Measure all text in a box. `positioned`: the frame that binds boxes placed absolutely."""
    if isinstance(box, TextBox):
        _measure(walk, box, frame, line)
        return
    frame = _narrowed(walk, box, frame)
    if box.style["position"] != "static":
        positioned = frame
    if isinstance(box, LineBox):
        line = box
    for child in box.all_children():
        inner = positioned if child.style["position"] == "absolute" else frame
        if inner.marks is not frame.marks:
            inner = replace(inner, marks=frame.marks)
        _visit(walk, child, inner, positioned, line)


def _narrowed(walk: _Walk, box: Box, frame: _Frame) -> _Frame:
    element = box.element
    if isinstance(box, InlineBox | LineBox) or element is None:
        return frame
    if element.get("data-fit") is not None and element not in frame.marks:
        left, top, width, height = box.content_box_x(), box.content_box_y(), box.width, box.height
        frame = replace(frame, marks=(*frame.marks, element))
        if walk.fit(element).page != walk.page:
            # The rest of a box that broke over two pages: none of it was meant to be here.
            height = 0
    elif box.style["overflow"] != "visible":
        left, top = box.padding_box_x(), box.padding_box_y()
        width, height = box.padding_width(), box.padding_height()
    else:
        return frame
    return replace(
        frame,
        left=max(frame.left, left),
        top=max(frame.top, top),
        right=min(frame.right, left + width),
        bottom=min(frame.bottom, top + height),
    )


def _measure(walk: _Walk, text: Box, frame: _Frame, line: Box | None) -> None:
    if not text.element_tag.endswith(_GENERATED):
        for mark in frame.marks:
            walk.fit(mark).letters += _count(text.text)
    if not text.text.strip():
        return
    row = line or text
    excess = max(
        frame.left - text.position_x,
        text.position_x + text.width - frame.right,
        frame.top - row.position_y,
        row.position_y + row.height - frame.bottom,
    )
    if frame.marks or excess > 0:
        fit = walk.fit(frame.marks[-1] if frame.marks else text.element)
        fit.excess = max(fit.excess, excess)
        fit.height += row.height


def _lost_height(element: Element, fit: _Fit) -> float:
    """About how high the text is that was not laid out at all, in px.

    In a box that ends at the foot of the page, WeasyPrint forgets the lines that come after.
    """
    if element.get("data-fit") is None:
        return 0
    lost = sum(_count(text) for text in _texts(element)) - fit.letters
    return fit.height * lost / fit.letters if fit.letters else float(lost)


def _texts(element: Element) -> Iterator[str]:
    if element.tag not in _NOT_TEXT:
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""


def _count(text: str) -> int:
    """Letters and figures: what hyphenation, spaces and capitals leave as they are."""
    return sum(map(str.isalnum, text))


def _label(element: Element) -> str:
    return element.get("data-fit") or element.get("id") or element.tag
