import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press.photos import (
    photo_proxies,
    printed_photo,
    twin_proxies,
    wanted_photos,
    wanted_twins,
)
from catalog_gen.press.proxies import write_proxy
from catalog_gen.press.views import PrintedPhoto

PATH = "content/shops/cire/bougie.jpg"


def photo(*uses):
    renditions = tuple(Rendition(use, 9, 6, use[0] * 64, f"bougie-{use}.jpg") for use in uses)
    return Photo(PATH, 900, 600, "d" * 64, renditions)


def product(name, **more):
    return {"name": name, **more}


def test_what_is_printed_at_its_shape(make_catalog):
    cire = [
        product("A", photo="a.jpg"),
        product("B", photo="b.jpg", print=False),
        product("C", photo="c.jpg", photos=["c2.jpg"]),
        product("D"),
    ]
    laine = [product("E", photos=["e.jpg", "e2.jpg"])]
    catalog = make_catalog(
        {"id": "cire", "photo": "vitrine.jpg", "logo": "logo.png", "products": cire},
        {"id": "laine", "products": laine},
        cover={"photo": "cover.jpg"},
    )
    assert list(wanted_photos(catalog)) == [
        ("cover.jpg", "cover", ("cover", "photo")),
        ("content/shops/cire/a.jpg", "wide", ("shops", "cire", "products", 0, "photo")),
        ("content/shops/cire/c.jpg", "card", ("shops", "cire", "products", 2, "photo")),
        ("content/shops/laine/e.jpg", "large", ("shops", "laine", "products", 0, "photo")),
    ]


def test_twins_of_all_that_is_printed(make_catalog):
    catalog = make_catalog(
        {"id": "cire", "products": [product("A", photo="a.jpg")]}, cover={"photo": "cover.jpg"}
    )
    assert [(path, use) for path, use, _ in wanted_twins(wanted_photos(catalog))] == [
        ("cover.jpg", "cover-press"),
        ("content/shops/cire/a.jpg", "large-press"),
    ]
    assert [where for *_, where in wanted_twins(wanted_photos(catalog))] == [
        where for *_, where in wanted_photos(catalog)
    ]


def test_where_twins_are():
    photos = {PATH: photo("web", "card", "cover", "cover-press"), "a.jpg": photo("web", "wide")}
    assert twin_proxies(photos) == {"bougie-cover.jpg": write_proxy("c" * 64, 9, 6, 4)}


def test_without_photos_nothing_is_wanted(make_catalog):
    assert list(wanted_photos(make_catalog({"id": "a", "products": [product("A")]}))) == []


def test_the_rendition_of_the_shape():
    found = printed_photo({PATH: photo("web", "card", "wide")}, PATH, "wide", "Une bougie")
    assert found == PrintedPhoto("bougie-wide.jpg", "Une bougie")


@pytest.mark.parametrize("photos", [{}, {PATH: photo()}, {PATH: photo("web", "card")}])
def test_no_such_rendition(photos):
    assert printed_photo(photos, PATH, "wide", "") is None


def test_sections_are_given_what_is_printed_and_nothing_of_the_site():
    photos = {PATH: photo("web", "social", "card", "cover"), "a.jpg": photo("web")}
    proxy = write_proxy("c" * 64, 9, 6, 3)
    assert photo_proxies(photos) == {"bougie-card.jpg": proxy, "bougie-cover.jpg": proxy}


@pytest.mark.parametrize("place", [["49.25", "1.5"], ["40", "1"], None])
def test_the_plan_is_printed_when_it_shows_a_shop(make_catalog, place):
    plan = {"image": "plan.png", "bounds": [["49.0", "1.0"], ["49.5", "2.0"]]}
    catalog = make_catalog({"id": "cire", "location": place}, map=plan)
    found = [("plan.png", "plan", ("map", "image"))] if place and place[0] == "49.25" else []
    assert list(wanted_photos(catalog)) == found
