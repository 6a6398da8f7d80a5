"""The plan has its corners in order, and the shops lie on it."""

from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.model.plan import has_corners, spot_on
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find corners given in the wrong order (an error), and shops outside of them (warnings).

    A shop without a location is listed without a pin: that is its choice.
    """
    plan = reading.catalog.settings.map
    if not plan:
        return
    if not has_corners(plan):
        yield tell(reading, "plan-corners", ("map", "bounds"))
        return
    for path, shop in shops_of(reading):
        if shop.location and not spot_on(plan, shop.location):
            latitude, longitude = shop.location
            place = f"{latitude}, {longitude}"
            yield tell(reading, "off-the-plan", (*path, "location"), "warning", value=place)
