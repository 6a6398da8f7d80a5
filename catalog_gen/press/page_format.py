"""The page of the book: its size, and where everything on a shop's page stands, in mm.

All follows from the size: A5 is what the other formats are measured by. A page shared by several
shops has one share below the other, each with a band, a row of products and a foot.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from catalog_gen.model.page_grid import PageGrid, page_grid
from catalog_gen.model.photo import PrintedUse
from catalog_gen.model.printing import printing_condition
from catalog_gen.model.settings import Print
from catalog_gen.press.frames import Frame, Shape, frames_of_page, frames_of_share

_A5 = (148.0, 210.0)
_FOLIO = 8.0
"""mm at the foot of each page, for its number."""

HIGHEST_PLAN = 0.5
"""Of the page: the plan's image leaves the other half to the list below it."""

HEAD = 3.0
"""mm above the first share of a page, so that its words keep away from the trim."""


@dataclass(frozen=True)
class Area:
    """What stands one below the other on a page, or on a shop's share of it, in mm.

    `band`: height of the shop's colour field; `top`: where the rows begin, counted from the head
    of the page or share; `row`, `gap`: height of a row and the space below it; `foot`: where the
    foot begins, and `foot_height`.
    """

    band: float
    top: float
    row: float
    gap: float
    foot: float
    foot_height: float


@dataclass(frozen=True)
class PageFormat:
    """Where everything stands on a page; lengths in mm.

    `scale` is that of the page against A5; `head_scale` and `text_scale` those of the type in
    shops' bands, and elsewhere.

    `area` is that of a shop's first page or of its share; `next_area` that of its other pages,
    which have no foot. `frames`: the box and the photo of a product by shape.
    """

    grid: PageGrid
    bleed: float
    margin: float
    scale: float
    head_scale: float
    text_scale: float
    area: Area
    next_area: Area
    frames: Mapping[Shape, Frame]

    @property
    def width(self) -> float:
        """Of the trimmed page."""
        return self.grid.width

    @property
    def height(self) -> float:
        """Of the trimmed page."""
        return self.grid.height

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def name_room(self) -> float:
        """How many times as many letters the band has room for as that of A5."""
        if self.grid.shops > 1:
            return self.inner / 124 * (2 if self.low else 1.6)
        return self.inner / 124 / self.head_scale

    @property
    def foot_lines(self) -> tuple[int, int]:
        """How many lines the foot has below its large words at the usual size, and their letters.

        About: what does not fit is found when it is laid out.
        """
        lines = (self.area.foot_height - 6.2 - 9.5 * self.text_scale) / 3.5 / self.foot_scale
        return int(lines), round((0.825 * (self.inner - self.qr - 3) - 12) / self.foot_scale)

    @property
    def call_room(self) -> float:
        """How many times as many large letters the foot has room for as that of A5."""
        if self.grid.shops > 1:
            return 0.7
        return (self.inner - self.qr - 3) / 97 / self.text_scale

    @property
    def call(self) -> float:
        """The width in mm of the telephone number at the foot of a share."""
        return min(max(38.0, 0.4 * self.inner), 56.0)

    @property
    def details(self) -> float:
        """The width in mm of hours and place beside it."""
        return self.inner - self.call - 3.2 - (self.qr + 4 if self.qr else 0)

    @property
    def low(self) -> bool:
        """Whether the rows have room for small words only."""
        return self.area.row < 45

    @property
    def foot_scale(self) -> float:
        """Of the foot's small type, which is never smaller than on A5."""
        return max(1.0, self.text_scale)

    @property
    def qr(self) -> float:
        """The side in mm of the QR code at a shop's foot; 0 where it would be too small to read."""
        if self.grid.shops > 1:
            side = self.area.foot_height - 1
            return side if side >= 15 and self.inner > 100 else 0
        return 18.5 if self.grid.columns == 1 else 24 * self.text_scale

    @property
    def share(self) -> float:
        """Height of a shop's share of a page that several have."""
        return _share(self.grid)


def page_format(settings: Print, shops: int | None = None) -> PageFormat:
    """The format that the settings ask for; `shops` share each page, by default as they say."""
    grid = page_grid(settings, shops)
    scale = min(grid.width / _A5[0], grid.height / _A5[1])
    text_scale = sqrt(scale)
    # Small pages have small heads: what is for sale comes first.
    head_scale = scale if grid.width < 125 else text_scale
    margin = round(24 * text_scale) / 2
    inner = grid.width - 2 * margin
    if grid.shops > 1:
        area = _area_of_share(grid)
        frames = frames_of_share(grid, inner, area.row)
        following = area
    else:
        area, following = _area_of_first(grid, head_scale, text_scale), _area_of_next(grid)
        frames = frames_of_page(grid, inner, area.row, area.gap, following.row)
    bleed = float(printing_condition(settings).bleed)
    return PageFormat(grid, bleed, margin, scale, head_scale, text_scale, area, following, frames)


def photo_frames(settings: Print) -> Mapping[PrintedUse, tuple[float, float]]:
    """Width and height in mm of every printed photo; the cover's reaches over the trim.

    On pages that shops share, those that are left over have a page of their own.
    """
    full = page_format(settings, 1)
    frames: dict[PrintedUse, tuple[float, float]] = {
        "cover": (full.width + 2 * full.bleed, full.height + 2 * full.bleed)
    }
    for shape, frame in full.frames.items():
        frames[shape] = frame.photo
    shared = page_format(settings)
    if shared.grid.shops > 1:
        for shape, frame in shared.frames.items():
            frames[shape] = frame.photo
    # As large as it may ever be placed: the whole image fits in, never cropped.
    frames["plan"] = (full.width - full.margin, full.height * HIGHEST_PLAN)
    return frames


def _area_of_first(grid: PageGrid, head_scale: float, text_scale: float) -> Area:
    single = grid.columns == 1
    band = 32 * head_scale
    height = min(max(0.18 * grid.height, 29), 36) if single else 30 * max(1.0, text_scale)
    foot = grid.height - _FOLIO - height
    top, gap = (band + 4, 4.0) if single else (band + 6, 3.0)
    row = (foot - 7 - top + gap) / grid.rows_on_first - gap
    return Area(band, top, row, gap, foot, height)


def _area_of_next(grid: PageGrid) -> Area:
    top, gap = (14.0, 4.0) if grid.columns == 1 else (16.0, 1.0)
    foot = grid.height - 12
    return Area(0, top, (foot - top + gap) / grid.rows_on_next - gap, gap, foot, 0)


def _area_of_share(grid: PageGrid) -> Area:
    share = _share(grid)
    band = min(max(0.13 * share, 8.5), 20) if share < 80 else min(0.14 * share, 20)
    foot_share, least = (0.19, 16) if grid.width < 125 else (0.17, 13)
    height = min(max(foot_share * share, least), 24)
    top = band + 0.03 * share
    foot = share - height - 1
    return Area(band, top, foot - 2 - top, 0, foot, height)


def _share(grid: PageGrid) -> float:
    return (grid.height - HEAD - _FOLIO) / grid.shops
