"""How many pages the table of contents will about have, before it is laid out.

Its length moves all pages that it names. One that is laid out with the right numbers at once need
not be laid out again; where it turns out to have another length, it is (`press/numbering.py`).
"""

from collections.abc import Iterator

from catalog_gen.model.settings import Print
from catalog_gen.press.page_format import PageFormat, page_format
from catalog_gen.press.views import ContentsGroup, ContentsLine, ContentsView

_NARROW = frozenset("fijlrtI1 .,;:!|'’()[]-")
_WIDE = frozenset("mwMW")
_EMS = 0.29, 0.56, 0.71, 0.84
"""The advances of narrow letters, of most, of capitals and of wide ones."""

_NAME, _NARROW_NAME = (size * 25.4 / 72 for size in (11, 10))
_DETAIL, _NARROW_DETAIL = (0.95 * size * 25.4 / 72 for size in (8.5, 7.6))
"""mm of type, as the theme sets it; letters of text are less wide than those of display."""

_NUMBER = 7.5
"""mm at the end of a line, for the number of its page."""


def guess_length(view: ContentsView, settings: Print) -> int:
    """Pages of the contents, by the lengths that the theme gives to its lines and the letters."""
    page = page_format(settings, 1)
    room = page.height - 2 * (page.margin + 4)
    pages, used = 1, 12 * page.text_scale + (3 if _is_narrow(page) else 5)
    for group in view.groups:
        for height in _heights(group, page):
            if used + height > room:
                pages, used = pages + 1, 0.0
            used += height
    return pages


def _heights(group: ContentsGroup, page: PageFormat) -> Iterator[float]:
    """In mm, of what stays together: the heading and the first line, then each line."""
    heading = 5.6 + (2.5 if _is_narrow(page) else 5)
    for line in group.lines:
        yield heading + _height(line, page)
        heading = 0


def _height(line: ContentsLine, page: PageFormat) -> float:
    room = page.inner - 4 - _NUMBER
    if _is_narrow(page):
        names, details = _width(line.name, _NARROW_NAME), _width(line.tagline, _NARROW_DETAIL)
        return 1.3 + 4.6 * _rows(names, room) + (3.5 * _rows(details, room) if details else 0)
    width = _width(line.name, _NAME) + 2.8 + _width(line.tagline, _DETAIL)
    return 0.5 + 7.5 * _rows(width, room)


def _rows(width: float, room: float) -> int:
    return 1 + int(width / room)


def _width(text: str, size: float) -> float:
    narrow, usual, capital, wide = _EMS
    return size * sum(
        narrow
        if letter in _NARROW
        else wide
        if letter in _WIDE
        else capital
        if letter.isupper()
        else usual
        for letter in text
    )


def _is_narrow(page: PageFormat) -> bool:
    """Whether a line's words stand below the name, as on A6."""
    return page.grid.columns == 1
