import re
from posixpath import join, normpath
from urllib.parse import unquote, urldefrag

import pytest

from catalog_gen.web.around.installation import TOUCH_ICON
from catalog_gen.web.assets import icon_address, scripts
from catalog_gen.web.pages import list_bundles, list_pages, shop_pages

HOSTILE = """<script>alert(1)</script>" onmouseover='x' {{ 7*7 }} {% raw %} --> javascript:x"""
HARMLESS = re.sub("[^a-z ]", "x", HOSTILE)
SCHEMES = {"https", "mailto", "tel", "sms"}
PAGES = [
    "boutiques/index.html",
    "404.html",
    "boutiques/cire/index.html",
    "boutiques/cire/cc-01/index.html",
    "boutiques/cire/cc-02/index.html",
    "boutiques/cire/couronne/index.html",
    "boutiques/laine/index.html",
    "rayons/maison/index.html",
    "rayons/mode/index.html",
    "idees/petits-prix/index.html",
    "idees/enfants/index.html",
    "recherche/index.html",
    "ma-selection/index.html",
    "mentions-legales/index.html",
    "accessibilite/index.html",
    "confidentialite/index.html",
    "hors-ligne/index.html",
    "index.html",
]


def links(document):
    # What a template holds is filled before it is shown.
    held = {inner for template in document.iter("template") for inner in template.iter()}
    for element in document.iter():
        if element in held:
            continue
        for name in ("href", "src"):
            if name in element.attrib:
                yield element.get(name)
        for source in element.get("srcset", "").split(", "):
            if source:
                yield source.split(" ")[0]


def skeleton(document):
    return [(element.tag, *sorted(element.attrib)) for element in document.iter()]


def test_the_pages_in_order(site):
    assert [page.address for page in list_pages(site)] == PAGES


def test_the_selection_changes_with_nothing_of_the_shops_but_alcohol(make_site):
    def selection(**product):
        site = make_site(cire={"products": {0: product}})
        return next(b.content for b in list_bundles(site) if b.content.startswith("selection"))

    assert selection() == selection(name="Autre") != selection(kind="alcohol")


def test_the_page_of_a_category_changes_with_its_own_shops_alone(make_site):
    def categories(**changes):
        return [
            b.content
            for b in list_bundles(make_site(**changes))
            if b.content.startswith("category")
        ]

    home, fashion = categories()
    changed, same = categories(cire={"products": {0: {"price": "25.00"}}})
    assert (changed != home, same) == (True, fashion)
    assert categories(laine={"name": "Autre"}) == [home, fashion]
    assert categories(laine={"category": "mode"})[1] != fashion


def test_the_pages_of_the_shops_alone(site):
    assert [page.address for page in shop_pages(site)] == PAGES[2:7]


def test_every_page_is_whole(site, render):
    for address, document in render(site).items():
        assert document.get("lang") == "fr", address
        assert document.findtext("head/title").strip(), address
        assert len(document.findall(".//h1")) == 1, address
        assert len(document.findall(".//main")) == 1, address


def test_no_page_shares_its_title(site, render):
    titles = [document.findtext("head/title") for document in render(site).values()]
    assert len({*titles}) == len(titles)


def test_every_link_leads_to_a_page_or_file_of_the_site(site, render):
    pages = render(site)
    files = {
        "catalogue.pdf",
        "atom.xml",
        TOUCH_ICON,
        "assets/site.css",
        icon_address(),
    }
    files |= {f"assets/{name}.js" for name in (*scripts(site), "shops", "search-index")}
    files |= {f"photos/{r.name}" for photo in site.photos.values() for r in photo.renditions}
    for address, document in pages.items():
        anchors = {e.get("id") for e in document.iter() if e.get("id")}
        for link in links(document):
            target, anchor = urldefrag(link)
            if ":" in target or address == "404.html":
                continue
            place = normpath(join(address, "..", unquote(target))) if target else address
            assert place in pages.keys() | files, (address, link)
            if anchor:
                there = pages[place].iter() if target else ()
                assert anchor in anchors | {e.get("id") for e in there}, (address, link)


def test_identifiers_are_unique(site, render):
    for address, document in render(site).items():
        found = [e.get("id") for e in document.iter() if e.get("id")]
        assert len({*found}) == len(found), address


def test_nothing_is_loaded_from_elsewhere(site, render):
    for address, document in render(site).items():
        for script in document.findall(".//script"):
            if script.get("type") == "application/ld+json":
                # Data: nothing runs it.
                continue
            assert (script.text, script.get("defer")) == (None, ""), address
        for element in document.iter():
            assert not element.get("style"), address
            if element.tag in ("img", "source", "script") or element.get("rel") == "stylesheet":
                assert not re.match(r"[a-z]+:|//", element.get("src") or element.get("href") or "")


def hostile(word):
    """Every text that people may write, set to one word."""
    words = {"name": word, "description": word}
    place = {"street": word, "postal_code": word, "city": word}
    settings = {
        "title": word,
        "edition": word,
        "introduction": word,
        "cover": {"title": word, "subtitle": word},
        "publisher": {"name": word, "director": word, "rcs": word, "address": place}
        | {"host": {"name": word, "address": word}},
        "accessibility": {"audited": "2026-01-01", "rate": 50, "auditor": word},
        "categories": {0: {"name": word}},
        "ideas": {0: {"name": word}},
        "pickup_points": [{"id": "halle", "name": word}],
    }
    product = {**words, "alt": word, "options": {word: [word]}, "ideas": ["petits-prix"]}
    order = {
        "pickup": {"points": ["halle"]},
        "delivery": {"area": word},
        "shipping": {"note": word},
        "note": word,
    }
    cire = {**words, "tagline": word, "address": place, "order": order, "products": {0: product}}
    return settings, cire


def test_whatever_people_write_is_text(make_site, render):
    settings, cire = hostile(HOSTILE)
    pages = render(make_site(settings, cire))
    tame_settings, tame_cire = hostile(HARMLESS)
    tame = render(make_site(tame_settings, tame_cire))
    assert list(pages) == list(tame)
    for address, document in pages.items():
        assert skeleton(document) == skeleton(tame[address]), address
        assert {link.partition(":")[0] for link in links(document) if ":" in link} <= SCHEMES
        text = "".join(document.itertext())
        assert "{{ 7*7 }}" in text, address
        assert "<script>" in text, address


def test_a_page_that_holds_nothing_is_still_a_page(make_site, render):
    nothing = {"categories": [], "ideas": [], "publisher": None, "cover": {"photo": None}}
    bare = {"photo": None, "products": [], "address": None, "email": None, "description": None}
    pages = render(make_site({**nothing, "season": {}, "introduction": None}, bare, booklet=False))
    assert "rayons/maison/index.html" not in pages
    assert "catalogue.pdf" not in [link for page in pages.values() for link in links(page)]


def test_in_english(make_site, render):
    pages = render(make_site({"language": "en"}))
    assert pages["index.html"].get("lang") == "en"
    assert "shops/cire/cc-01/index.html" in pages


@pytest.mark.parametrize(
    ("url", "root"),
    [("https://noel.example", "/"), ("https://ville.example/noel/", "/noel/"), (None, "")],
)
def test_the_404_page_starts_at_the_root_of_the_host(make_site, render, url, root):
    page = render(make_site({"url": url}))["404.html"]
    relative = [link for link in links(page) if not re.match(r"[a-z]+:|#", link)]
    assert f"{root}index.html" in relative
    assert all(link.startswith(root) and not link.startswith("..") for link in relative)


def test_canonical_addresses(site, make_site, render):
    def canonical(pages, address):
        found = pages[address].findall("head/link[@rel='canonical']")
        return [link.get("href") for link in found]

    pages = render(site)
    assert canonical(pages, "index.html") == ["https://noel.example/"]
    shop = "boutiques/cire/index.html"
    assert canonical(pages, shop) == ["https://noel.example/boutiques/cire/"]
    assert canonical(pages, "404.html") == []
    assert canonical(render(make_site({"url": None})), shop) == []


def test_every_page_tells_search_engines_what_it_holds(make_site, render):
    bare = {"tagline": None, "description": None}
    for site in (make_site(), make_site({"cover": {}}, cire=bare), make_site({"language": "en"})):
        told = {address: descriptions(page) for address, page in render(site).items()}
        assert told.pop("404.html") == [], "nothing to find there"
        assert all(len(found) == 1 and len(found[0]) > 8 for found in told.values()), told


def descriptions(page):
    return [meta.get("content") for meta in page.iter("meta") if meta.get("name") == "description"]
