"""Where parts of a rendered page lead: its links, and the boxes that have a name."""

from collections.abc import Iterator

from weasyprint import Document

from catalog_gen.press.tasks.section import NAMED, PlacedArea

_DIGITS = 4
"""A ten-thousandth of a page is a fiftieth of a millimetre."""

_SAME = 0.005
"""A letter of another font within a link stands out of it by less than this share of a page."""


def find_areas(document: Document) -> Iterator[PlacedArea]:
    """The named boxes of each page, then its links, each once.

    A link over several boxes, as one within another, has the outermost of them.
    """
    for number, page in enumerate(document.pages):
        found: list[PlacedArea] = []
        boxes = [(NAMED + name, box) for name, box in page.anchors.items()]
        boxes += [(target, box) for _type, target, box, _ in page.links]
        for target, (left, top, right, bottom) in boxes:
            sides = (
                left / page.width,
                top / page.height,
                (right - left) / page.width,
                (bottom - top) / page.height,
            )
            area = PlacedArea(number, target, *(round(side, _DIGITS) for side in sides))
            if not any(_covers(other, area) for other in found):
                found.append(area)
        yield from found


def _covers(outer: PlacedArea, inner: PlacedArea) -> bool:
    return (
        outer.target == inner.target
        and outer.left <= inner.left + _SAME
        and outer.top <= inner.top + _SAME
        and outer.left + outer.width >= inner.left + inner.width - _SAME
        and outer.top + outer.height >= inner.top + inner.height - _SAME
    )
