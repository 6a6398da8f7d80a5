from xml.etree import ElementTree

import pytest
from readback.content import product_page

pytestmark = pytest.mark.end_to_end

ATOM = "{http://www.w3.org/2005/Atom}"
NOT_FOR_CRAWLERS = {"404.html", "hors-ligne/index.html"}
NOT_FOR_CRAWLERS |= {"ma-selection/index.html", "recherche/index.html"}  # empty until asked


def test_the_sitemap_names_every_page(site, content):
    root = ElementTree.parse(site.folder / "sitemap.xml").getroot()
    url = content.settings["url"]
    told = {element.text for element in root.iter() if element.tag.endswith("}loc")}
    pages = site.pages.keys() - NOT_FOR_CRAWLERS
    assert told == {url + page.removesuffix("index.html") for page in pages}


def test_the_feed_holds_every_product_once(site, content):
    root = ElementTree.parse(site.folder / "atom.xml").getroot()
    url, opens = content.settings["url"], content.settings["season"]["opens"]
    entries = root.findall(f"{ATOM}entry")
    told = sorted((e.findtext(f"{ATOM}id"), e.findtext(f"{ATOM}title")) for e in entries)
    assert told == sorted(
        (url + product_page(name, product).removesuffix("index.html"), product["name"])
        for name, product in content.products()
    )
    for part in (root, *entries):
        for name in ("id", "title", "updated", "author/{0}name", "link"):
            assert part.find(ATOM + name.format(ATOM)) is not None, name
        assert part.findtext(f"{ATOM}updated") == f"{opens}T00:00:00Z"


def test_every_page_names_the_feed(site):
    for page in site.pages.values():
        found = [e for e in page.root.iter("link") if e.get("rel") == "alternate"]
        assert [e.get("type") for e in found] == ["application/atom+xml"], page.address
