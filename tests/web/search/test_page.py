from catalog_gen.language.words import say
from catalog_gen.web.search.page import search_page


def test_the_page_of_results(site, render):
    page = search_page(site)
    document = render(site)[page.address]
    assert page.address == "recherche/index.html"
    assert document.findtext(".//h1") == say("fr", "search.title")


def test_without_scripts_it_leads_to_every_shop(site, render):
    document = render(site)["recherche/index.html"]
    shops = [link.get("href") for link in document.iterfind(".//noscript//a")]
    assert shops == ["../boutiques/cire/index.html", "../boutiques/laine/index.html"]


def test_a_card_for_every_kind_of_result(site, render):
    document = render(site)["recherche/index.html"]
    templates = {one.get("data-card"): one for one in document.iter("template")}
    assert {*templates} == {"product", "options", "sold", "shop"}
    assert templates["product"].find(".//button[@data-add-card]") is not None
    assert templates["options"].find(".//button") is None
    for place in ("reference", "card-shop", "price", "card-note", "card-actions"):
        assert templates["options"].find(f".//*[@class='{place}']") is not None, place


def test_alcohol_says_what_the_law_wants(make_site):
    site = make_site(cire={"products": {1: {"kind": "alcohol"}}})
    assert search_page(site).view.legal == f"{say('fr', 'law.alcohol')} {say('fr', 'law.minors')}"
    assert search_page(make_site()).view.legal == ""


def test_every_page_leads_to_it(site, render):
    for address, document in render(site).items():
        link = document.find(".//header//a[@data-search]")
        assert link.get("href").endswith("recherche/index.html"), address
        assert link.get("data-index").endswith("assets/search-index.js"), address
