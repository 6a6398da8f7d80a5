import json

from catalog_gen.web.shops import shop_page


def test_a_storefront(make_site):
    site = make_site(cire={"logo": "logo.jpg"})
    page = shop_page(site, site.catalog.shops[0])
    assert page.address == "boutiques/cire/index.html"
    assert (page.title, page.description) == ("Cire & Coton", "Bougies coulées à la main")
    assert page.view.category.address == "rayons/maison/index.html"
    assert (page.view.photo.alt, page.view.logo.alt) == ("", "Cire & Coton")
    assert len(page.view.products) == 3
    assert [service.lines for service in page.view.services] == [("espèces",)]


def test_a_storefront_of_hardly_anything(site):
    page = shop_page(site, site.catalog.shops[1])
    assert page.view.category is None
    assert (page.view.photo, page.view.logo) == (None, None)
    assert (page.view.products, page.view.services) == ((), ())
    assert page.view.contact.telephone.address == "tel:+33261910013"


def test_hours_for_the_scripts_that_tell_whether_it_is_open(site, render):
    page = render(site)["boutiques/cire/index.html"]
    place = page.find(".//p[@data-open-now]")
    assert (place.get("hidden"), place.text) == ("", None)
    assert json.loads(place.get("data-open-now"))["week"][1] == [570, 750]
    rows = [row.get("data-days") for row in page.findall(".//tr")]
    assert rows == ["1 2 3 4 5", "2026-12-13"]


def test_a_shop_without_hours_has_no_place_for_them(site, render):
    assert render(site)["boutiques/laine/index.html"].find(".//p[@data-open-now]") is None
