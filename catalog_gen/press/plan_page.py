"""The printed plan: the catalog's image with numbered pins, and the places that they stand for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import atan2, degrees, hypot

from catalog_gen.language.words import say
from catalog_gen.model.catalog import Catalog
from catalog_gen.model.photo import Photos
from catalog_gen.model.pins import spread
from catalog_gen.model.plan import MarkedPlaces, Spot, mark_places
from catalog_gen.model.settings import PickupPoint, Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.places import local_address
from catalog_gen.order.services import week_words
from catalog_gen.press.anchors import shop_anchor
from catalog_gen.press.edition import Edition
from catalog_gen.press.paper import A5, Paper
from catalog_gen.press.photos import printed_photo
from catalog_gen.press.plan import ShopGroup
from catalog_gen.press.views import PrintedPhoto

_EDGE = 16.0
"""mm on the outer side, where the tabs are."""
_APART = 6.6
"""Between the centres of two pins, in mm: a round one and the corner of a square one."""
_MOVED = 1.0
"""mm; a pin moved less still stands on its place."""
_HIGHEST = 0.46
"""The share of the page's height that the image has at most: the list goes below it."""


@dataclass(frozen=True)
class PlanPin:
    """A mark on the image; places in per cent of it from the left and from the top."""

    mark: str
    anchor: str
    """Of the shop's section; empty for a collection point."""
    accent: str
    left: float
    top: float
    way: float = 0
    """mm to the place that it stands for, when it stepped aside."""
    turn: float = 0
    """Where that lies, in degrees, clockwise from the right."""


@dataclass(frozen=True)
class PlanLine:
    """A place of the list; `page` is 0 for one that has no page of its own."""

    mark: str
    name: str
    anchor: str
    accent: str
    address: str
    page: int


@dataclass(frozen=True)
class PrintedPlan:
    """The plan's section; the image's sizes in mm."""

    photo: PrintedPhoto
    width: float
    height: float
    pins: tuple[PlanPin, ...]
    shops: tuple[PlanLine, ...]
    points: tuple[PlanLine, ...]
    elsewhere: tuple[PlanLine, ...]


def shop_marks(catalog: Catalog) -> Mapping[str, str]:
    """The number on the plan of each shop, by the shop's identifier."""
    places = mark_places(catalog)
    return {marked.shop.id: marked.mark for marked in places.shops} if places else {}


def has_plan(edition: Edition) -> bool:
    """Whether there is a plan that shows a shop, and an image of it for paper."""
    places, plan = mark_places(edition.catalog), edition.catalog.settings.map
    return bool(places and places.shops and plan and _size(edition.photos, plan.image))


def plan_view(
    edition: Edition,
    groups: Sequence[ShopGroup],
    numbers: Mapping[str, int],
    paper: Paper = A5,
) -> PrintedPlan | None:
    """The view of the plan; None when there is none to print. `numbers`: pages by anchor."""
    settings = edition.catalog.settings
    places, plan = mark_places(edition.catalog), settings.map
    size = _size(edition.photos, plan.image) if plan else None
    if not (places and places.shops and plan and size):
        return None
    words = say(settings.language, "plan.alt", name=settings.title)
    photo = printed_photo(edition.photos, plan.image, "plan", words)
    if photo is None:
        return None
    width, height = _placed(size, paper)
    accents = {planned.shop.id: planned.accent for group in groups for planned in group.shops}
    neutral = edition.theme.accent_name(None)
    shops = [_shop_line(m.shop, m.mark, accents, settings, numbers) for m in places.shops]
    points = [_point_line(m.point, m.mark, neutral, settings) for m in places.points]
    return PrintedPlan(
        photo=photo,
        width=width,
        height=height,
        pins=_pins([*shops, *points], places, width, height),
        shops=tuple(shops),
        points=tuple(points),
        elsewhere=tuple(
            _shop_line(shop, "", accents, settings, numbers) for shop in places.elsewhere
        ),
    )


def _size(photos: Photos, path: str) -> tuple[int, int] | None:
    renditions = photos[path].of("plan") if path in photos else ()
    return (renditions[0].width, renditions[0].height) if renditions else None


def _placed(size: tuple[int, int], paper: Paper) -> tuple[float, float]:
    """As wide as the text, unless it would be too high then."""
    ratio = size[1] / size[0]
    width = min(paper.width - paper.margin - _EDGE, paper.height * _HIGHEST / ratio)
    return round(width, 2), round(width * ratio, 2)


def _pins(
    lines: Sequence[PlanLine], places: MarkedPlaces, width: float, height: float
) -> tuple[PlanPin, ...]:
    moved = spread(places.spots, height / width, _APART / width)
    return tuple(
        _pin(line, spot, aside, width, height)
        for line, spot, aside in zip(lines, places.spots, moved, strict=True)
    )


def _pin(line: PlanLine, spot: Spot, aside: Spot, width: float, height: float) -> PlanPin:
    across, down = (spot[0] - aside[0]) * width, (spot[1] - aside[1]) * height
    way = hypot(across, down)
    return PlanPin(
        mark=line.mark,
        anchor=line.anchor,
        accent=line.accent,
        left=round(aside[0] * 100, 2),
        top=round(aside[1] * 100, 2),
        way=round(way, 2) if way > _MOVED else 0,
        turn=round(degrees(atan2(down, across)), 1) if way > _MOVED else 0,
    )


def _shop_line(
    shop: Shop,
    mark: str,
    accents: Mapping[str, str],
    settings: Settings,
    numbers: Mapping[str, int],
) -> PlanLine:
    anchor = shop_anchor(shop)
    return PlanLine(
        mark=mark,
        name=shop.name,
        anchor=anchor,
        accent=accents[shop.id],
        address=local_address(shop.address, settings),
        page=numbers[anchor],
    )


def _point_line(point: PickupPoint, mark: str, accent: str, settings: Settings) -> PlanLine:
    parts = (local_address(point.address, settings), week_words(point.opening_hours, settings))
    address = " · ".join(part for part in parts if part)
    return PlanLine(mark, point.name, "", accent, address, 0)
