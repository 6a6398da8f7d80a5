import pytest

from catalog_gen.language.words import say
from catalog_gen.model.product import Product
from catalog_gen.model.shop import Shop
from catalog_gen.web.lists import not_found_page
from catalog_gen.web.notices import (
    accessibility_mention,
    alcohol_notice,
    notice_pages,
    shops_notice,
)

PUBLISHER = {
    "name": "Ville de Louviers",
    "director": "Hélène Carlier",
    "rcs": "RCS Évreux 123",
    "email": "noel@louviers.example",
    "address": {"street": "19 rue P. Mendès France", "city": "Louviers"},
    "host": {"name": "Hébergement du Bassin", "address": "Le Havre"},
}


def notices(site):
    legal, accessibility, privacy, _offline = notice_pages(site)
    return legal.view, accessibility.view, privacy.view


@pytest.mark.parametrize(
    ("status", "rate", "mention"),
    [
        ("none", None, "Accessibilité : non conforme"),
        ("partial", 60, "Accessibilité : partiellement conforme"),
        ("full", 100, "Accessibilité : totalement conforme"),
        ("full", None, "Accessibilité : non conforme"),
    ],
)
def test_the_mention_is_word_for_word_what_the_law_says(make_site, status, rate, mention):
    found = {"status": status, "audited": "2026-09-01", "rate": rate}
    site = make_site({"accessibility": found})
    assert accessibility_mention(site.catalog.settings) == mention


def test_the_mention_stands_on_every_page_and_leads_to_the_declaration(site, render):
    for address, page in render(site).items():
        links = {link.text: link.get("href") for link in page.findall(".//footer//a")}
        assert links["Accessibilité : non conforme"].endswith("accessibilite/index.html"), address


def test_publisher_director_and_host(make_site):
    legal, _, _ = notices(make_site({"publisher": PUBLISHER}))
    assert (legal.publisher, legal.director) == ("Ville de Louviers", "Hélène Carlier")
    assert (legal.host, legal.host_address) == ("Hébergement du Bassin", "Le Havre")
    assert legal.address_lines == ("19 rue P. Mendès France", "Louviers")
    assert legal.telephone.address == "tel:+33261910000"
    assert (legal.email, legal.rcs) == ("noel@louviers.example", "RCS Évreux 123")


def test_what_the_law_asks_for_is_complete_or_not(make_site):
    whole = {**PUBLISHER, "host": {**PUBLISHER["host"], "telephone": "02 61 91 00 07"}}
    legal, _, _ = notices(make_site({"publisher": whole}))
    assert legal.complete
    assert legal.host_telephone.address == "tel:+33261910007"
    for lacking in ({"director": None}, {"address": None}, {"telephone": None}, {"host": None}):
        assert not notices(make_site({"publisher": {**whole, **lacking}}))[0].complete
    assert not notices(make_site({"publisher": PUBLISHER}))[0].complete


def test_the_privacy_page_says_whom_to_ask(site):
    *_, privacy = notices(site)
    assert (privacy.publisher, privacy.telephone.address) == (
        "Ville de Louviers",
        "tel:+33261910000",
    )


def test_without_a_publisher_the_catalog_stands_for_it(make_site):
    legal, accessibility, _ = notices(make_site({"publisher": None}))
    assert legal.publisher == accessibility.publisher == "Noël à Louviers"
    assert legal.telephone is None


def test_an_audit_is_told_when_it_has_a_date_and_a_rate(make_site):
    audit = {"status": "partial", "audited": "2026-09-01", "rate": 82}
    _, view, _ = notices(make_site({"accessibility": audit}))
    assert "1er septembre 2026" in view.audit
    assert "Ville de Louviers" in view.audit
    assert "82" in view.audit
    _, view, _ = notices(make_site({"accessibility": {**audit, "auditor": "Audit & Cie"}}))
    assert "Audit & Cie" in view.audit
    _, view, _ = notices(make_site({"accessibility": {"status": "partial", "rate": 82}}))
    assert view.audit == ""


def test_the_page_for_addresses_that_lead_nowhere(site):
    page = not_found_page(site)
    assert page.address == "404.html"
    assert [[shop.words for shop in shops] for _, shops in page.view] == [
        ["Cire & Coton"],
        ["La Laine"],
    ]


@pytest.mark.parametrize(
    ("kinds", "told"), [((), False), (("food",), False), (("food", "alcohol"), True)]
)
def test_the_health_message_when_there_is_alcohol(kinds, told):
    products = [Product(name="Cidre", kind=kind) for kind in kinds]
    assert alcohol_notice(products, "fr") == (
        f"{say('fr', 'law.alcohol')} {say('fr', 'law.minors')}" if told else ""
    )


def test_shops_that_sell_alcohol_have_the_message_too():
    cellar = Shop(id="a", name="A", products=(Product(name="Cidre", kind="alcohol"),))
    assert shops_notice([Shop(id="b", name="B"), cellar], "fr") == alcohol_notice(
        cellar.products, "fr"
    )
    assert shops_notice([Shop(id="b", name="B")], "fr") == ""


@pytest.mark.parametrize(("code", "said"), [("EUR", "en euros, toutes taxes"), ("CHF", "en CHF, ")])
def test_the_legal_notice_says_that_prices_hold_all_taxes(make_site, render, code, said):
    notice = render(make_site(settings={"currency": code}))["mentions-legales/index.html"]
    assert said in "".join(notice.find(".//main").itertext())
