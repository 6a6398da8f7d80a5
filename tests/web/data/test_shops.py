import json

import pytest

from catalog_gen.language.timetable import timetable_of
from catalog_gen.web.data.shops import plain_hours, shops_content, shops_script

ORDER = {
    "channels": ["whatsapp", "phone", "web"],
    "pickup": {"hours": "Tu-Sa 10:00-12:00", "ready_in": "2 h", "points": ["halle"]},
    "delivery": {"area": "Louviers", "fee": "3.00"},
    "shipping": {"free_from": "60", "note": "Colis suivi"},
    "payment": ["card", "cash"],
}
POINTS = [{"id": "halle", "name": "Halle", "address": {"street": "Place", "city": "Louviers"}}]


def told(site):
    """What the script says, read as the JSON that it is."""
    shops, points = shops_script(site).splitlines()
    return tuple(json.loads(line.partition("=")[2].removesuffix(";")) for line in (shops, points))


@pytest.fixture
def site(make_site):
    url = "https://www.cire.example/commander"
    return make_site({"pickup_points": POINTS}, cire={"order": ORDER, "order_url": url})


def test_how_a_shop_is_reached(site):
    cire = told(site)[0]["cire"]
    assert cire["page"] == "boutiques/cire/index.html"
    assert cire["channels"] == ["whatsapp", "phone", "web"]
    assert cire["telephone"] == {
        "shown": "02\u00a061\u00a091\u00a000\u00a012",
        "link": "tel:+33261910012",
    }
    assert cire["whatsapp"] == "33639980012"
    assert cire["order_url"] == {
        "words": "cire.example/commander",
        "address": "https://www.cire.example/commander",
    }


def test_whatsapp_is_only_for_shops_that_name_it(make_site):
    assert told(make_site())[0]["cire"]["whatsapp"] == ""


def test_services_with_amounts_in_cents_and_nothing_where_nothing_is_said(site):
    cire = told(site)[0]["cire"]
    assert cire["delivery"] == {"words": "Louviers, 3,00\u00a0€", "fee": 300, "free_from": None}
    shipping = {"words": "offert dès 60,00\u00a0€ · Colis suivi", "fee": None, "free_from": 6000}
    assert cire["shipping"] == shipping
    assert (cire["pickup"]["ready"], cire["pickup"]["points"]) == (120, ["halle"])
    assert cire["payment"] == ["card", "cash"]


def test_hours_of_the_shop_and_of_collection(site):
    cire = told(site)[0]["cire"]
    assert cire["hours"]["week"][1] == [570, 750]
    assert cire["pickup"]["hours"]["week"][1] == [600, 720]


def test_what_is_collected_without_hours_of_its_own_is_at_the_shops(make_site):
    cire = told(make_site(cire={"order": {"pickup": {}}}))[0]["cire"]
    assert cire["pickup"] == {"ready": 0, "hours": cire["hours"], "points": [], "words": ""}


def test_a_shop_that_only_wants_to_be_called(site):
    laine = told(site)[0]["laine"]
    assert laine["channels"] == ["phone"]
    assert not any(laine[key] for key in ("mobile", "email", "order_url", "hours", "pickup"))


def test_collection_points(site):
    assert told(site)[1] == {
        "halle": {"name": "Halle", "address": "Place, Louviers", "hours": None, "words": ""}
    }


def test_hours_are_those_around_the_season(site):
    settings = site.catalog.settings
    hours = timetable_of("Tu 10:00-12:00", settings.season.opens, settings.season.closes)
    assert plain_hours("Tu 10:00-12:00", settings) == hours.plain
    assert plain_hours(None, settings) is None


def test_products_are_no_part_of_it(make_site):
    one = make_site(cire={"products": {0: {"price": "1.00"}}})
    assert shops_content(one) == shops_content(make_site())
    assert shops_content(make_site(cire={"mobile": None})) != shops_content(make_site())


def test_no_text_ends_the_script(make_site):
    assert "</script>" not in shops_script(make_site(cire={"name": "</script>"}))
