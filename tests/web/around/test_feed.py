from xml.etree import ElementTree

import pytest

from catalog_gen.language.words import say
from catalog_gen.tools.cache import Cache
from catalog_gen.web.around import feed as feed_module
from catalog_gen.web.around.feed import feed, has_feed

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path)


@pytest.fixture
def read(cache):
    def parse(site):
        return ElementTree.fromstring(feed(site, cache))

    return parse


def test_the_feed_has_what_the_standard_asks_for(read, site):
    root = read(site)
    assert root.findtext(f"{ATOM}id") == "https://noel.example/"
    assert root.findtext(f"{ATOM}title") == "Noël à Louviers"
    assert root.findtext(f"{ATOM}updated") == "2026-11-28T00:00:00Z"
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Ville de Louviers"
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {"self": "https://noel.example/atom.xml", "alternate": "https://noel.example/"}


def test_every_product_is_an_entry_known_by_its_page(read, site):
    entries = read(site).findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [
        "Bougie sapin", "Photophore", "Couronne",
    ]  # fmt: skip
    place = "https://noel.example/boutiques/cire/cc-02/"
    assert entries[1].findtext(f"{ATOM}id") == entries[1].find(f"{ATOM}link").get("href") == place
    assert entries[1].findtext(f"{ATOM}author/{ATOM}name") == "Cire & Coton"
    assert entries[1].findtext(f"{ATOM}summary") == "18,50\u00a0€ – En verre."
    assert "Épuisé" in entries[2].findtext(f"{ATOM}summary")
    assert {entry.findtext(f"{ATOM}updated") for entry in entries} == {"2026-11-28T00:00:00Z"}


def test_the_year_of_the_edition_stands_in_for_the_season(read, make_site):
    root = read(make_site({"season": {"opens": None}, "edition": "2027"}))
    assert root.findtext(f"{ATOM}updated") == "2027-01-01T00:00:00Z"


@pytest.mark.parametrize(
    "settings", [{"url": None}, {"season": {"opens": None}, "edition": "Printemps"}]
)
def test_without_addresses_or_a_date_there_is_none(make_site, cache, settings):
    site = make_site(settings)
    assert feed(site, cache) == ""
    assert not has_feed(site.catalog.settings)


def test_entries_of_unchanged_shops_are_kept(make_site, cache, monkeypatch):
    written = []
    real = feed_module._write_entries
    monkeypatch.setattr(
        feed_module,
        "_write_entries",
        lambda site, shop, *rest: written.append(shop.id) or real(site, shop, *rest),
    )
    first = feed(make_site(), cache)
    assert feed(make_site(), cache) == first
    feed(make_site(cire={"name": "Cire"}), cache)
    assert written == ["cire", "laine", "cire"]
    assert "Cire & Coton" not in feed(make_site(cire={"name": "Cire"}), cache)


def test_whatever_people_write_it_stays_whole(read, make_site):
    word = "</summary><b>\"'&amp; é"
    site = make_site({"title": word}, cire={"name": word, "products": {0: {"name": word}}})
    assert read(site).findtext(f"{ATOM}title") == word


def test_what_the_law_wants_beside_a_price(make_site, read):
    drink = {"kind": "alcohol", "net_content": "75 cl", "price": "9.00"}
    first, *others = read(make_site(cire={"products": {0: drink}})).iter(f"{ATOM}summary")
    assert first.text.startswith("9,00\u00a0€ – 12,00\u00a0€/L")
    assert say("fr", "law.alcohol") in first.text
    assert not any("alcool" in other.text for other in others)
