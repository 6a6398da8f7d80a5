"""The orders that leave the selection's page, read back against the YAML."""

import json
import re
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from readback.content import plain_spaces
from readback.selection import CANDLE, HAT, PILLARS, RING, SELECTION, add_product, visitor, watch

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

HOSTILE = """Zoé & Paul + 10 % « <i>é</i> » "œ" 🎄"""
MANY = 40


@pytest.fixture
def folder(site):
    return f"{site.folder.as_uri()}/"


@pytest.fixture
def page(browser):
    with visitor(browser, 768) as context:
        yield context.new_page()


def mail_of(page):
    """Subject and lines of the order by mail."""
    link = page.get_by_role("link", name="Envoyer par e-mail").get_attribute("href")
    fields = parse_qs(urlsplit(link.replace("+", "%2B")).query)
    return link, fields["subject"][0], fields["body"][0].split("\r\n")


def tab_to(page, name):
    """Press Tab until something of that name has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        found = page.evaluate(
            """() => {
                const { activeElement: one } = document
                const label = one.labels?.length ? one.labels[0].innerText : one.innerText
                return one.getAttribute("aria-label") || label || ""
            }"""
        )
        if plain_spaces(found).startswith(name):
            return
    pytest.fail(f"Tab never reached {name!r}")


def test_an_order_says_what_was_chosen_and_what_the_yaml_says(page, folder, content):
    shop = content.shops["cire-et-coton"]
    candle, pillars = shop["products"][:2]
    add_product(page, folder + CANDLE, 2)
    add_product(page, folder + PILLARS)
    page.goto(folder + SELECTION)
    page.get_by_role("radio", name="Halle aux drapiers").check()
    page.get_by_label("Jour et heure").select_option(index=1)
    page.get_by_role("radio", name="chèque").check()
    page.get_by_label("Un mot pour la boutique").fill(HOSTILE)
    page.get_by_label("Nom").fill(HOSTILE)
    page.get_by_label("Téléphone").fill("06 39 98 00 01")
    assert page.locator(".missing").all_inner_texts() == []
    link, subject, lines = mail_of(page)
    assert link.startswith(f"mailto:{shop['email']}?")
    assert " " not in link
    assert len(link) <= 1_900
    number = re.search(r"CC-[0-9A-Z]{4}", subject)[0]
    assert subject == f"[{content.settings['title']}] Commande {number} · 3 articles · 80,00 €"
    scent = candle["options"]["Senteur"][0]
    assert f"2 × [CC-01] {candle['name']} – 24,00 € = 48,00 €" in " ".join(lines)
    assert scent in " ".join(lines)
    assert f"1 × [CC-02] {pillars['name']} – 32,00 € = 32,00 €" in lines
    assert "Total : 80,00 €" in lines
    assert "Jour et heure de retrait : mardi 1er décembre, 11 h 30–12 h" in lines
    assert "Lieu de retrait : Halle aux drapiers, Place de la Halle, 27400 Louviers" in lines
    assert "Règlement : chèque" in lines
    assert {f"Nom : {HOSTILE}", f"Remarque : {HOSTILE}", "Téléphone : 06 39 98 00 01"} <= {*lines}
    message = unquote(page.get_by_role("link", name="SMS").get_attribute("href"))
    assert message.replace("\r", "").endswith("\n".join(lines))
    assert number in page.locator(".sheet").inner_text()


def test_only_what_a_shop_offers_can_be_chosen(page, folder, content):
    add_product(page, folder + CANDLE)
    add_product(page, folder + HAT)
    add_product(page, folder + RING)
    page.goto(folder + SELECTION)
    groups = {
        group.locator("h2").inner_text(): [
            plain_spaces(radio.locator("xpath=..").inner_text().split("\n")[0])
            for radio in group.get_by_role("radio").all()
        ]
        for group in page.locator(".basket").all()
    }
    means = ["espèces", "carte", "chèque", "bon cadeau", "virement"]
    ways = ["Retrait en boutique", "Halle aux drapiers", "Livraison", "Envoi"]
    assert groups["Cire & Coton"] == ways + means
    assert groups["Au fil des saisons"] == means[:3]
    assert groups["Bijouterie Lemoine"] == ["carte", "chèque", "virement"]
    assert "3,00 €, offerte dès 40,00 €" in plain_spaces(page.inner_text("main"))
    ready = content.shops["au-fil-des-saisons"]["order"]["pickup"]["ready_in"]
    assert ready == "1 d"
    slots = page.locator("#shop-au-fil-des-saisons-slot option").all_inner_texts()
    assert "mercredi 2 décembre" in slots[1]
    assert page.get_by_role("link", name=re.compile("Envoyer|Appeler")).count() == 8


def test_delivery_asks_for_an_address_and_adds_its_fee(page, folder):
    add_product(page, folder + CANDLE)
    page.goto(folder + SELECTION)
    address = page.get_by_label("Adresse, pour")
    assert not address.is_visible()
    page.get_by_role("radio", name="Livraison").check()
    address.fill("3 rue Haute\u00a0")
    lines = mail_of(page)[2]
    assert {"Livraison : 3,00 €", "Total : 27,00 €", "Adresse de livraison : 3 rue Haute"} <= {
        *lines
    }
    page.get_by_label("Quantité : Bougie sapin").fill("2")
    page.keyboard.press("Enter")
    page.get_by_text("Sous-total : 48,00 €").wait_for()
    assert {"Livraison : offerte", "Total : 48,00 €"} <= {*mail_of(page)[2]}


def test_the_whole_way_with_the_keyboard_alone(page, folder):
    page.goto(folder + PILLARS)
    tab_to(page, "Ajouter à ma sélection")
    page.keyboard.press("Enter")
    page.goto(folder + SELECTION)
    tab_to(page, "Un de plus")
    page.keyboard.press("Space")
    page.get_by_text("Sous-total : 64,00 €").wait_for()
    tab_to(page, "Retrait en boutique")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    tab_to(page, "Jour et heure")
    page.keyboard.press("ArrowDown")
    tab_to(page, "espèces")
    page.keyboard.press("Space")
    tab_to(page, "Nom")
    page.keyboard.type("Zoé")
    tab_to(page, "Téléphone")
    page.keyboard.type("06 39 98 00 01")
    assert page.locator(".missing").all_inner_texts() == []
    assert "Nom : Zoé" in mail_of(page)[2]
    tab_to(page, "C’est envoyé")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "sent-0"
    tab_to(page, "Rouvrir")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "send-cire-et-coton"
    assert page.get_by_role("radio", name="espèces").is_checked()


def test_an_order_that_no_link_can_carry_is_told_and_copied_whole(page, site):
    lines = [
        {"shop": "cire-et-coton", "page": f"x{n}", "name": "Très longue bougie " * 4, "quantity": 1}
        | {"reference": f"CC-{n:02}", "cents": 100, "options": [["Senteur", "Sapin et orange" * 3]]}
        for n in range(MANY)
    ]
    key = "selection Noël à Louviers"
    with host_site(site.folder) as root:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(root)
        page.evaluate(f"localStorage[{json.dumps(key)}] = JSON.stringify({{lines: {lines!r}}})")
        page.goto(root + SELECTION)
        assert "copiez-la" in page.locator(".order-links").inner_text()
        for link in page.locator(".order-links a").all():
            assert len(link.get_attribute("href")) <= 1_900
        page.get_by_role("button", name="Copier").click()
        page.get_by_role("button", name="Copié").wait_for()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert all(f"[CC-{n:02}]" in copied for n in range(MANY))


def test_the_slip_prints_one_order_alone(page, folder):
    complaints = watch(page)
    add_product(page, folder + CANDLE)
    add_product(page, folder + HAT)
    page.goto(folder + SELECTION)
    page.evaluate("window.print = () => { window.printed = document.querySelector('.slip') }")
    page.emulate_media(media="print")
    page.locator("[id$=-print]").first.dispatch_event("click")
    assert page.locator(".slip").is_visible()
    assert not page.locator("main").is_visible()
    words = page.locator("body").inner_text()
    assert "Cire & Coton" in words
    assert "Bougie sapin" in words
    assert "Bonnet" not in words
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".slip").count() == 0
    assert page.locator("main").is_visible()
    assert complaints == []


def test_sent_orders_stay_until_they_are_forgotten(page, folder):
    add_product(page, folder + PILLARS)
    page.goto(folder + SELECTION)
    number = re.search(r"CC-\w{4}", page.locator(".send-sum").inner_text())[0]
    page.get_by_role("button", name="C’est envoyé").click()
    page.reload()
    assert number in page.locator(".sent").inner_text()
    assert page.locator(".line").count() == 0
    add_product(page, folder + PILLARS)
    page.goto(folder + SELECTION)
    page.get_by_role("button", name="Effacer").click()
    assert page.locator(".sent").count() == 0
    assert page.locator(".line").count() == 1


def test_who_orders_is_kept_on_the_device_only_when_agreed(page, site):
    with host_site(site.folder) as root:
        add_product(page, root + PILLARS)
        page.goto(root + SELECTION)
        page.get_by_label("Nom").fill("Zoé")
        assert "Zoé" not in page.evaluate("JSON.stringify(localStorage)")
        page.reload()
        assert page.get_by_label("Nom").input_value() == "Zoé"
        page.get_by_label("Garder sur cet appareil").check()
        assert "Zoé" in page.evaluate("JSON.stringify(localStorage)")
        page.get_by_label("Garder sur cet appareil").uncheck()
        assert "Zoé" not in page.evaluate("JSON.stringify(localStorage)")
        assert page.context.cookies() == []


@pytest.mark.parametrize(
    ("moment", "said", "orders"),
    [
        ("2026-11-20T10:00:00+01:00", "", True),
        ("2026-12-20T10:00:00+01:00", "", True),
        ("2026-12-26T10:00:00+01:00", "La saison s’est achevée le 24 décembre 2026", False),
    ],
)
def test_the_page_knows_the_season_by_the_visitors_clock(page, folder, moment, said, orders):
    add_product(page, folder + PILLARS)
    page.context.clock.set_fixed_time(moment)
    page.goto(folder + SELECTION)
    notices = [plain_spaces(one) for one in page.locator(".season-note:visible").all_inner_texts()]
    assert [notice.startswith(said) for notice in notices] == ([True] if said else [])
    assert bool(page.locator(".send").count()) == orders
    assert bool(page.get_by_role("radio").count()) == orders
    if moment.startswith("2026-11"):
        page.get_by_role("radio", name="Retrait en boutique").check()
        slots = page.get_by_label("Jour et heure").locator("option").all_inner_texts()
        assert "samedi 28 novembre" in slots[1]
