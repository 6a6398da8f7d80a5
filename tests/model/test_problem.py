import pytest

from catalog_gen.model.problem import Problem, SourceRef, Sources, has_errors

FILE = SourceRef("shop.yaml", 1, 1)
PRICE = SourceRef("shop.yaml", 14, 9)
PATH = ("shops", "a", "products", 0, "price")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (PATH, PRICE),
        ((*PATH, "deeper"), PRICE),
        (("shops", "a", "products", 1, "price"), FILE),
        (("shops", "b"), SourceRef("catalog.yaml")),
        ((), SourceRef("catalog.yaml")),
    ],
)
def test_the_place_of_a_value_or_of_the_nearest_one_around_it(path, place):
    assert Sources({("shops", "a"): FILE, PATH: PRICE}).find(path) == place


def test_only_errors_stop_a_build():
    warning = Problem("photo-too-small", FILE, severity="warning")
    assert not has_errors([])
    assert not has_errors([warning])
    assert has_errors([warning, Problem("no-price", FILE)])


def test_places_sort_by_file_line_and_column():
    places = [SourceRef(*place) for place in (("b", 1, 1), ("a", 2, 1), ("a", 1, 9), ("a", 1, 2))]
    assert sorted(places) == places[::-1]
