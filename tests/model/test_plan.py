from decimal import Decimal

import pytest

from catalog_gen.model.plan import has_corners, spot_on
from catalog_gen.model.settings import Map

PLAN = Map.model_validate({"image": "plan.png", "bounds": [["49.0", "1.0"], ["49.5", "2.0"]]})


@pytest.mark.parametrize(
    ("place", "spot"),
    [
        (("49.5", "1.0"), (0, 0)),
        (("49.0", "2.0"), (1, 1)),
        (("49.375", "1.5"), (0.5, 0.25)),
        (("49.6", "1.5"), None),
        (("49.2", "0.9"), None),
    ],
)
def test_a_place_on_the_plan(place, spot):
    assert spot_on(PLAN, (Decimal(place[0]), Decimal(place[1]))) == spot


def test_a_place_that_nobody_knows():
    assert spot_on(PLAN, None) is None


def test_corners_in_order():
    assert has_corners(PLAN)
    for bounds in ([["49.5", "2.0"], ["49.0", "1.0"]], [["49.0", "1.0"], ["49.5", "1.0"]]):
        assert not has_corners(Map.model_validate({"image": "plan.png", "bounds": bounds}))
