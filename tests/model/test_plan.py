from decimal import Decimal

import pytest

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.plan import has_corners, mark_places, spot_on
from catalog_gen.model.settings import Map, Settings
from catalog_gen.model.shop import Shop

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


def places_of(catalog):
    places = mark_places(catalog)
    shops = [(marked.mark, marked.shop.id) for marked in places.shops]
    points = [(marked.mark, marked.point.id) for marked in places.points]
    return shops, points, [shop.id for shop in places.elsewhere]


HERE = ["49.25", "1.5"]


def catalog_of(shops, points=(), **settings):
    own = {"title": "Noël", "map": PLAN, "pickup_points": list(points), **settings}
    return Catalog(Settings.model_validate(own), tuple(map(Shop.model_validate, shops)))


def test_shops_bear_numbers_in_the_order_of_the_catalog():
    shops = [
        {"id": "a", "name": "A", "location": HERE},
        {"id": "b", "name": "B", "location": ["48.0", "1.5"]},
        {"id": "c", "name": "C", "location": HERE, "category": "maison"},
        {"id": "d", "name": "D"},
    ]
    catalog = catalog_of(shops, categories=[{"id": "maison", "name": "Maison"}])
    assert places_of(catalog) == ([("1", "c"), ("2", "a")], [], ["b", "d"])


def test_shared_points_bear_letters():
    points = [{"id": f"p{n}", "name": "Halle", "location": HERE} for n in range(28)]
    points.insert(1, {"id": "loin", "name": "Loin", "location": ["48.0", "1.5"]})
    marks = [mark for mark, _point in places_of(catalog_of([], points))[1]]
    assert (marks[:2], marks[25:]) == (["A", "B"], ["Z", "AA", "AB"])


def test_without_a_plan_there_are_no_marks():
    assert mark_places(catalog_of([{"id": "a", "name": "A", "location": HERE}], map=None)) is None
