import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press.plan import number_pages, shop_groups
from catalog_gen.press.plan_page import has_plan, plan_view, shop_marks
from catalog_gen.press.views import PrintedPhoto

HERE, THERE = ["49.25", "1.5"], ["48.0", "1.5"]
LOUVIERS = {"postal_code": "27400", "city": "Louviers"}
SETTINGS = {
    "map": {"image": "plan.png", "bounds": [["49.0", "1.0"], ["49.5", "2.0"]]},
    "publisher": {"name": "Ville", "address": LOUVIERS},
    "categories": [{"id": "mode", "name": "Mode", "colour": "plum"}],
    "pickup_points": [
        {"id": "halle", "name": "Halle", "location": ["49.1", "1.2"]}
        | {"opening_hours": "Sa 14:00-18:00", "address": {"street": "Place", **LOUVIERS}},
    ],
}
SHOPS = [
    {"id": "a", "location": HERE, "address": {"street": "1 rue Tatin", **LOUVIERS}},
    {"id": "b", "location": THERE, "address": {"street": "2 rue Foch", "city": "Rouen"}},
    {"id": "c", "location": HERE, "category": "mode"},
]


def image(width=1200, height=900):
    rendition = Rendition("plan", width, height, "k" * 64, "plan-1.jpg")
    return {"plan.png": Photo("plan.png", 1920, 1440, "d" * 64, (rendition,))}


@pytest.fixture
def edit(make_catalog, make_edition, tmp_path):
    def edit(*shops, photos=None, **settings):
        catalog = make_catalog(*(shops or SHOPS), **{**SETTINGS, **settings})
        return make_edition(catalog, tmp_path, photos=image() if photos is None else photos)

    return edit


def view_of(edition):
    groups = shop_groups(edition.catalog, edition.theme)
    return plan_view(edition, groups, number_pages(groups, 4))


def test_shops_have_the_numbers_of_the_site_and_their_pages(edit):
    view = view_of(edit())
    lines = [(line.mark, line.name, line.anchor, line.page, line.accent) for line in view.shops]
    assert lines == [("1", "c", "boutique-c", 4, "plum"), ("2", "a", "boutique-a", 5, "fir")]
    assert [line.address for line in view.shops] == ["", "1 rue Tatin"]
    assert view.photo == PrintedPhoto("plan-1.jpg", "Plan du centre pour Noël à Louviers")


def test_points_and_shops_elsewhere(edit):
    view = view_of(edit())
    [point] = view.points
    assert (point.mark, point.name, point.anchor, point.page) == ("A", "Halle", "", 0)
    assert point.address == "Place · sam. 14\u202fh–18\u202fh"
    [other] = view.elsewhere
    assert (other.mark, other.name, other.page, other.address) == ("", "b", 6, "2 rue Foch, Rouen")


def test_pins_that_step_aside_show_their_place(edit):
    first, second, point = view_of(edit()).pins
    assert [first.mark, second.mark, point.mark] == ["1", "2", "A"]
    apart = (second.left - first.left) / 100 * view_of(edit()).width
    assert apart == pytest.approx(6.6, abs=0.05)
    assert (first.way, first.turn) == (pytest.approx(3.3, abs=0.05), 0)
    assert (second.way, second.turn) == (pytest.approx(3.3, abs=0.05), 180)
    assert (point.left, point.top, point.way) == (20, 80, 0)


@pytest.mark.parametrize(
    ("pixels", "placed"), [((1200, 900), (120, 90)), ((900, 1200), (72.45, 96.6))]
)
def test_the_image_is_as_wide_as_the_text_but_not_too_high(edit, pixels, placed):
    view = view_of(edit(photos=image(*pixels)))
    assert (view.width, view.height) == placed


@pytest.mark.parametrize(
    "changes",
    [{"map": None}, {"photos": {}}, {"photos": {"plan.png": Photo("plan.png", 9, 9, "d")}}],
)
def test_without_an_image_there_is_no_plan(edit, changes):
    edition = edit(**changes)
    assert not has_plan(edition)
    assert view_of(edition) is None


def test_without_a_shop_on_it_there_is_no_plan(edit):
    edition = edit({"id": "b", "location": THERE})
    assert not has_plan(edition)
    assert view_of(edition) is None
    assert has_plan(edit())


def test_the_numbers_that_shops_have(edit):
    assert shop_marks(edit().catalog) == {"a": "2", "c": "1"}
    assert shop_marks(edit(map=None).catalog) == {}
