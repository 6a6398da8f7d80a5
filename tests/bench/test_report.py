import pytest

from bench.report import growth
from bench.results import Row


def row(shops, wall, megapixels=0.5, **stages):
    name = f"{shops}, {megapixels} Mpx"
    return Row(name, "cold", shops, megapixels, (wall,), wall, wall, 1, stages=stages)


def test_growth_is_one_where_time_grows_with_the_shops():
    found = growth([row(20, 4.0), row(100, 20.0), row(300, 20.0)])["cold"]
    assert found == [("20 → 100", pytest.approx(1)), ("100 → 300", pytest.approx(0))]


def test_growth_does_not_compare_photos_of_different_sizes():
    assert growth([row(20, 90.0, megapixels=12), row(100, 20.0)]) == {}


def test_the_stages_of_a_cold_build_grow_on_their_own():
    found = growth([row(10, 5.0, web=0.5), row(20, 9.0, web=2.0)])
    assert found["cold: web"] == [("10 → 20", pytest.approx(2))]
