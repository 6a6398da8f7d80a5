"""How many products a printed page holds: the columns and rows that follow from its size."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from catalog_gen.model.settings import PageName, Print

PAGE_SIZES: Mapping[PageName, tuple[float, float]] = MappingProxyType(
    {
        "A4": (210, 297),
        "A5": (148, 210),
        "A6": (105, 148),
        "DL": (99, 210),
        "square": (210, 210),
    }
)
"""Width and height in mm (A sizes and DL: ISO 216 and ISO 269)."""

_WIDEST = (125, 175, 250)
"""mm; below each a page has one column, two, three; four from there on."""

_LOWEST_SHARE = 66
"""mm; on lower pages fewer shops share one than the settings ask for."""


@dataclass(frozen=True)
class PageGrid:
    """A page of `width` × `height` mm, and how its products stand on it.

    `shops`: how many share a page. When several do, each has one row of `columns`.
    """

    width: float
    height: float
    shops: int
    columns: int
    rows_on_first: int
    rows_on_next: int

    @property
    def products(self) -> int:
        """How many products the first page of a shop holds, or its share of a page."""
        return self.columns * self.rows_on_first


def page_grid(settings: Print, shops: int | None = None) -> PageGrid:
    """The grid of the pages that the settings ask for, or of those that `shops` share."""
    page = settings.page
    width, height = PAGE_SIZES[page] if isinstance(page, str) else map(float, page)
    shops = shops or min(settings.shops_per_page, int(height / _LOWEST_SHARE))
    if shops > 1:
        return PageGrid(width, height, shops, _columns_of_share(width, height / shops), 1, 1)
    columns = 1 + sum(width >= limit for limit in _WIDEST)
    # What the band of the shop and its foot leave, over the height of a row: a photo and its
    # words one below the other, or side by side where there is one column.
    # Rows of several columns may be somewhat lower than usual, so that none is much higher; in
    # one column their words have no room to lose.
    if columns == 1:
        first, following = (height - 52) / 48, (height - 24) / 41
    else:
        first, following = (height - 76) / 64 + 0.4, (height - 26) / 61 + 0.4
    return PageGrid(width, height, 1, columns, _rows(first, 3), _rows(following, 6))


def _rows(fit: float, most: int) -> int:
    return min(max(int(fit), 1), most)


def _columns_of_share(width: float, height: float) -> int:
    """As many as leave photos of about 7 : 5, and 38 mm for each product."""
    inner = width - 24
    photo = 0.457 * height - 8
    return max(2, min(int(inner / (1.4 * photo) + 0.4), int((inner + 4) / 42), 4))
