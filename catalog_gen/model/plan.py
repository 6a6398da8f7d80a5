"""Where places lie on the plan's image, and their marks there, on paper as on screen."""

from collections.abc import Iterator
from dataclasses import dataclass

from catalog_gen.model.catalog import Catalog, list_chapters
from catalog_gen.model.settings import Map, PickupPoint
from catalog_gen.model.shop import Location, Shop

Spot = tuple[float, float]
"""Shares of the image's width from the left and of its height from the top, 0 to 1."""


@dataclass(frozen=True)
class MarkedShop:
    """A shop on the plan; `mark` is its number."""

    mark: str
    shop: Shop
    spot: Spot


@dataclass(frozen=True)
class MarkedPoint:
    """A shared collection point on the plan; `mark` is a letter: no shop's number is like it."""

    mark: str
    point: PickupPoint
    spot: Spot


@dataclass(frozen=True)
class MarkedPlaces:
    """What the plan shows, in the order of its marks, and the shops that it does not show."""

    shops: tuple[MarkedShop, ...]
    points: tuple[MarkedPoint, ...]
    elsewhere: tuple[Shop, ...]

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Those of the shops, then those of the points."""
        return (*(marked.spot for marked in self.shops), *(marked.spot for marked in self.points))


def mark_places(catalog: Catalog) -> MarkedPlaces | None:
    """Shops in the order of the catalog, then shared collection points; None without a plan.

    `elsewhere`: shops that lie outside, or do not say where they are.
    """
    plan = catalog.settings.map
    if not plan:
        return None
    shops = [shop for chapter in list_chapters(catalog) for shop in chapter.shops]
    spots = {shop.id: spot_on(plan, shop.location) for shop in shops}
    placed = [(shop, spot) for shop in shops if (spot := spots[shop.id])]
    return MarkedPlaces(
        tuple(MarkedShop(str(n), shop, spot) for n, (shop, spot) in enumerate(placed, start=1)),
        tuple(_marked_points(plan, catalog.settings.pickup_points)),
        tuple(shop for shop in shops if not spots[shop.id]),
    )


def has_corners(plan: Map) -> bool:
    """Whether the first corner lies south and west of the second."""
    (south, west), (north, east) = plan.bounds
    return south < north and west < east


def spot_on(plan: Map, location: Location | None) -> Spot | None:
    """The spot of a place; None for one that is outside, or unknown.

    Degrees are taken as equal steps (equirectangular): over a town the error is below a metre.
    """
    if location is None:
        return None
    (south, west), (north, east) = plan.bounds
    latitude, longitude = location
    if not (south <= latitude <= north and west <= longitude <= east):
        return None
    return float((longitude - west) / (east - west)), float((north - latitude) / (north - south))


def _marked_points(plan: Map, points: tuple[PickupPoint, ...]) -> Iterator[MarkedPoint]:
    placed = [(point, spot) for point in points if (spot := spot_on(plan, point.location))]
    for number, (point, spot) in enumerate(placed):
        yield MarkedPoint(_letter(number), point, spot)


def _letter(number: int) -> str:
    """A, B… Z, then AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
