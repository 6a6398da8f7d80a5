import json

import pytest
from readback.content import product_page, telephones

pytestmark = pytest.mark.end_to_end

WITHOUT = {"404.html", "hors-ligne/index.html", "confidentialite/index.html"}
WITHOUT |= {"feuilleter/index.html", "ma-selection/index.html", "recherche/index.html"}
WITHOUT |= {"mentions-legales/index.html", "accessibilite/index.html"}
STATES = {
    "in_stock": "InStock",
    "limited": "LimitedAvailability",
    "pre_order": "PreOrder",
    "sold_out": "SoldOut",
}


def said(page):
    """The things that a page says to machines, by their types."""
    blocks = [e.text for e in page.root.iter("script") if e.get("type") == "application/ld+json"]
    assert len(blocks) == 1, page.address
    document = json.loads(blocks[0])
    assert document["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in document["@graph"]}


def test_every_page_says_something_to_machines(site):
    for address, page in site.pages.items():
        if address not in WITHOUT:
            assert said(page), address


def test_stores_are_those_of_the_yaml(site, content):
    url = content.settings["url"]
    for name, shop in content.shops.items():
        store = said(site.pages[f"boutiques/{name}/index.html"])["Store"]
        assert store["name"] == shop["name"]
        assert store["url"] == f"{url}boutiques/{name}/"
        assert store.get("telephone") in (telephones(shop) or [None])
        assert store.get("email") == shop.get("email")
        assert store["address"]["streetAddress"] == shop["address"]["street"]
        assert [store["geo"]["latitude"], store["geo"]["longitude"]] == shop["location"]
        hours = store.get("openingHoursSpecification", [])
        week = [times for times in hours if "dayOfWeek" in times]
        assert bool(week) == ("opening_hours" in shop)
        assert all(times["opens"] < times["closes"] for times in week)


def test_products_and_offers_are_those_of_the_yaml(site, content):
    url, closes = content.settings["url"], str(content.settings["season"]["closes"])
    for name, product in content.products():
        address = product_page(name, product)
        found = said(site.pages[address])["Product"]
        offer = found["offers"]
        assert (found["name"], found["sku"]) == (product["name"], product["ref"])
        assert offer["url"] == url + address.removesuffix("index.html")
        assert offer["seller"]["name"] == content.shops[name]["name"]
        state = STATES[product.get("availability", "in_stock")]
        assert offer["availability"] == f"https://schema.org/{state}"
        if isinstance(product.get("price"), float | int):
            assert float(offer["price"]) == product["price"]
            assert (offer["priceCurrency"], offer["priceValidUntil"]) == ("EUR", closes)
        else:
            assert "price" not in offer


def test_pictures_named_to_machines_are_published(site, content):
    url = content.settings["url"]
    named = [
        image
        for page in site.pages.values()
        if page.address not in WITHOUT and "Product" in said(page)
        for image in said(page)["Product"].get("image", [])
    ]
    assert len(named) > 30
    assert {image.removeprefix(url) for image in named} <= site.files
