from xml.etree import ElementTree

from catalog_gen.web.around.sitemap import list_addresses, robots, sitemap
from catalog_gen.web.pages import list_pages

PERSONAL = {"ma-selection/index.html", "recherche/index.html"}
"""Pages that are empty until somebody asks."""
SHOWN_INSTEAD = {"404.html", "hors-ligne/index.html"}
"""Pages that stand for others."""


def test_every_page_but_those_that_stand_for_others(site):
    pages = {page.address for page in list_pages(site)}
    told = list(list_addresses(site))
    assert len({*told}) == len(told)
    assert {*told} == pages - SHOWN_INSTEAD - PERSONAL


def test_addresses_are_absolute(make_site):
    text = sitemap(make_site({"url": "https://noel.example/a&b/"}))
    places = [e.text for e in ElementTree.fromstring(text).iter() if e.tag.endswith("}loc")]
    assert places[:2] == ["https://noel.example/a&b/", "https://noel.example/a&b/boutiques/"]


def test_it_changes_only_with_addresses(make_site):
    usual = sitemap(make_site())
    other = {"name": "Cire", "products": {0: {"price": "25.00", "name": "Bougie"}}}
    assert sitemap(make_site(cire=other)) == usual
    assert sitemap(make_site(cire={"products": {0: {"ref": "CC-09"}}})) != usual


def test_without_an_address_there_is_none(make_site):
    nowhere = make_site({"url": None})
    assert sitemap(nowhere) == ""
    assert "Sitemap" not in robots(nowhere)


def test_robots_may_read_everything(site):
    lines = robots(site).splitlines()
    assert lines[:2] == ["User-agent: *", "Allow: /"]
    assert lines[-1] == "Sitemap: https://noel.example/sitemap.xml"
