from dataclasses import replace

import pytest

from catalog_gen.model.leaflet import Area, Leaf
from catalog_gen.model.photo import Rendition
from catalog_gen.web.home import home_page
from catalog_gen.web.leaflet import leaf_views
from catalog_gen.web.pages import list_pages

PICTURES = tuple(
    Rendition("web", width, width * 3 // 2, f"{width:064}", f"page-{width}.webp")
    for width in (140, 560)
)


def leaf(*targets, shop="", title="Cire & Coton"):
    areas = tuple(Area(0.1, 0.25, 0.5, 0.125, target) for target in targets)
    return Leaf(title, shop, areas, PICTURES)


@pytest.fixture
def areas(site):
    """What the areas that lead to some targets become."""

    def see(*targets):
        (view,) = leaf_views(site, [leaf(*targets)])
        return view.areas

    return see


@pytest.mark.parametrize(
    ("target", "address", "words", "is_page"),
    [
        (7, "#page-7", "Page 7", False),
        (("cire", 1), "boutiques/cire/cc-02/index.html", "Photophore", True),
        ("tel:+33261910012", "tel:+33261910012", "+33261910012", False),
        ("mailto:a@b.example?subject=x", "mailto:a@b.example?subject=x", "a@b.example", False),
        ("https://autre.example/x/", "https://autre.example/x/", "autre.example/x", False),
        ("https://noel.example/", "index.html", "Noël à Louviers", True),
        ("https://noel.example/boutiques/cire/", "boutiques/cire/index.html", "Cire & Coton", True),
    ],
)
def test_an_area_leads_where_the_book_says(areas, target, address, words, is_page):
    (area,) = areas(target)
    assert (area.link.address, area.link.words, area.is_page) == (address, words, is_page)
    assert (area.left, area.top, area.width, area.height) == ("10.00", "25.00", "50.00", "12.50")


def test_what_is_no_longer_sold_leads_nowhere(areas):
    assert areas(("cire", 9), ("partie", 0)) == ()


def test_a_page_names_its_shop(site):
    own, nobodys = leaf_views(site, [leaf(shop="cire"), leaf(title="Sommaire")])
    assert own.shop.address == "boutiques/cire/index.html"
    assert own.photo.alt == "Page 1\u202f: Cire & Coton"
    assert own.photo.sources == (
        ("feuilleter/page-140.webp", 140),
        ("feuilleter/page-560.webp", 560),
    )
    assert (nobodys.number, nobodys.shop) == (2, None)


def test_the_page_is_there_with_the_leaves(site, render):
    leaflet = "feuilleter/index.html"
    assert leaflet not in [page.address for page in list_pages(site)]
    leaves = (leaf(title="Noël"), leaf(("cire", 0), 1, shop="cire"))
    pages = render(replace(site, leaflet=True), leaves)
    page, home = pages[leaflet], pages["index.html"]
    ids = {element.get("id") for element in page.iter()}
    links = {element.get("href") for element in page.find(".//main").iter()}
    assert {"page-1", "page-2"} <= ids
    assert {"#page-1", "../boutiques/cire/cc-01/index.html", "../catalogue.pdf"} <= links
    assert leaflet in {element.get("href") for element in home.iter()}
    told = [e.get("content") for e in page.iter("meta") if e.get("name") == "description"]
    assert len(told) == 1
    assert "imprimé" in told[0]


def test_the_home_page_shows_the_cover(site):
    leaves = (leaf(title="Noël"), leaf(title="Sommaire"))
    assert home_page(site, leaves).view.leaf.title == "Noël"
    assert home_page(site, ()).view.leaf is None


@pytest.mark.parametrize(("prints", "told"), [("true", True), ("false", False)])
def test_printed_alcohol_has_its_message_beside_the_pages(make_site, render, prints, told):
    products = {1: {"kind": "alcohol", "print": prints}}
    site = replace(make_site(cire={"products": products}), leaflet=True)
    law = render(site, (leaf(title="Noël"),))["feuilleter/index.html"].find(".//p[@class='law']")
    assert (law is not None) == told
