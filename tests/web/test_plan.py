import pytest

from catalog_gen.web.plan import plan_page, plan_view

SETTINGS = {
    "map": {"image": "plan.jpg", "bounds": [["49.0", "1.0"], ["49.5", "2.0"]]},
    "pickup_points": [
        {"id": "halle", "name": "Halle", "location": ["49.1", "1.2"]}
        | {"opening_hours": "Sa 14:00-18:00"},
        {"id": "loin", "name": "Loin", "location": ["40.0", "1.2"]},
    ],
}  # fmt: skip
HERE, THERE = ["49.25", "1.5"], ["48.0", "1.5"]


@pytest.fixture
def view(make_site):
    def see(cire=HERE, laine=HERE):
        return plan_view(make_site(SETTINGS, cire={"location": cire}, laine={"location": laine}))

    return see


def test_shops_are_numbered_in_the_order_of_the_catalog(view):
    seen = view()
    assert [(e.mark, e.name, e.address) for e in seen.entries] == [
        ("1", "Cire & Coton", "boutiques/cire/index.html"),
        ("2", "La Laine", "boutiques/laine/index.html"),
    ]
    assert seen.entries[0].place == "12 rue du Matrey, 27400 Louviers"
    assert seen.entries[0].telephone.address == "tel:+33261910012"
    assert [pin.anchor for pin in seen.pins] == ["boutique-cire", "boutique-laine", "retrait-halle"]


def test_shops_elsewhere_have_no_pin(view):
    for elsewhere in (THERE, None):
        seen = view(cire=elsewhere)
        assert [(e.mark, e.name) for e in seen.entries] == [("1", "La Laine")]
        assert [(e.mark, e.name) for e in seen.elsewhere] == [("", "Cire & Coton")]
        assert [pin.name for pin in seen.pins] == ["La Laine", "Halle"]


def test_shared_points_bear_letters(view):
    (point,) = view().collect
    assert (point.mark, point.name, point.address) == ("A", "Halle", "")
    assert point.hours == ("Sam. 14\u202fh–18\u202fh",)


def test_a_pin_that_stepped_aside_shows_its_place(view):
    first, second, point = view().pins
    assert first.place == second.place == ("50%", "50%")
    assert first.left != second.left
    assert (point.left, point.top, point.place) == ("20%", "80%", None)


def test_without_a_map_there_is_no_plan(site):
    assert plan_view(site) is None
    assert list(plan_page(site)) == []


def test_pins_and_entries_lead_to_each_other(make_site, render):
    site = make_site(SETTINGS, cire={"location": HERE}, laine={"location": ["49.3", "1.9"]})
    pages = render(site)
    page, home = pages["plan/index.html"], pages["index.html"]
    ids = {e.get("id") for e in page.iter() if e.get("id")}
    links = [e.get("href") for e in page.find(".//main").iter() if e.get("href")]
    assert {"#boutique-cire", "#repere-1", "#repere-A", "#retrait-halle"} <= {*links}
    assert {link[1:] for link in links if link.startswith("#")} <= ids
    assert "plan/index.html#boutique-cire" in [e.get("href") for e in home.iter()]
    menu = [e.get("href") for e in home.find(".//header").iter("a")]
    assert "plan/index.html" in menu
