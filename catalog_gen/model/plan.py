"""Where places lie on the plan's image."""

from catalog_gen.model.settings import Map
from catalog_gen.model.shop import Location

Spot = tuple[float, float]
"""Shares of the image's width from the left and of its height from the top, 0 to 1."""


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
