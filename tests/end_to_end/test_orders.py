from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from readback.command import ROOT
from readback.content import (
    NARROW,
    channels,
    international,
    plain_spaces,
    price_in_french,
    product_page,
    read_content,
    telephones,
)
from readback.site import links_of, text_of

pytestmark = pytest.mark.end_to_end

LONGEST = 1900
SCHEMES = {
    "phone": "tel:",
    "email": "mailto:",
    "sms": "sms:",
    "whatsapp": "https://wa.me/",
    "web": "https://",
}
PRODUCTS = [
    pytest.param(name, product, id=product["ref"])
    for name, product in read_content(ROOT).products()
]
ORDERED = [p for p in PRODUCTS if p.values[1].get("availability") != "sold_out"]


def price_in_a_message(product):
    return price_in_french(product.get("price")).replace("\u00a0", " ").replace(NARROW, " ")


def order_links(site, shop, product):
    return links_of(site.pages[product_page(shop, product)].by_id("commander"))


@pytest.mark.parametrize(("shop", "product"), PRODUCTS)
def test_the_page_of_a_product_shows_what_it_is_and_costs(shop, product, site):
    page = site.pages[product_page(shop, product)]
    title = next(page.main.iter("h1"))
    assert text_of(title) == plain_spaces(product["name"])
    words = page.parent_of(title)
    price = price_in_french(product.get("price"))
    assert price in "".join(words.itertext())
    assert f"Référence {product['ref']}" in text_of(words).replace("Référence", "Référence ", 1)


@pytest.mark.parametrize(("shop", "product"), ORDERED)
def test_a_product_is_ordered_the_ways_its_shop_wants(shop, product, site, content):
    links = order_links(site, shop, product)
    expected = channels(content.shops[shop])
    assert len(links) == len(expected)
    for link, channel in zip(links, expected, strict=True):
        assert link.startswith(SCHEMES[channel])
        assert len(link) <= LONGEST


@pytest.mark.parametrize(("shop", "product"), ORDERED)
def test_the_mail_parses_back_to_shop_reference_and_price(shop, product, site, content):
    for link in order_links(site, shop, product):
        if not link.startswith("mailto:"):
            continue
        assert link.isascii()
        assert "+" not in link.partition("?")[2]
        parts = urlsplit(link)
        assert unquote(parts.path) == content.shops[shop]["email"]
        fields = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
        assert [key for key, _ in fields] == ["subject", "body"]
        subject, body = (text for _, text in fields)
        assert subject.startswith(f"[{content.settings['title']}] ")
        assert product["ref"] in subject
        assert_says(product, body)
        assert "\n" not in body.replace("\r\n", "")
        if product.get("price") != "on_request":
            assert subject.endswith(price_in_a_message(product))


@pytest.mark.parametrize(("shop", "product"), ORDERED)
def test_text_messages_carry_the_order_to_the_mobile(shop, product, site, content):
    for link in order_links(site, shop, product):
        if link.startswith("sms:"):
            number, _, query = link.removeprefix("sms:").partition("?&body=")
        elif link.startswith("https://wa.me/"):
            number, _, query = link.removeprefix("https://wa.me/").partition("?text=")
            number = f"+{number}"
        else:
            continue
        assert number == international(content.shops[shop]["mobile"])
        assert_says(product, unquote(query, errors="strict"))


@pytest.mark.parametrize(("shop", "product"), PRODUCTS)
def test_only_what_is_sold_out_cannot_be_ordered(shop, product, site):
    page = site.pages[product_page(shop, product)]
    orders = [link for link in links_of(page.root) if "body=" in link or "wa.me" in link]
    if product.get("availability") == "sold_out":
        assert order_links(site, shop, product) == orders == []
        assert "Épuisé" in text_of(page.parent_of(next(page.main.iter("h1"))))
    else:
        assert order_links(site, shop, product)


def test_every_contact_is_that_of_the_page_s_shop(site, content):
    publisher = content.settings["publisher"]
    for address, page in site.pages.items():
        known = {f"tel:{international(publisher['telephone'])}", f"mailto:{publisher['email']}"}
        if address.startswith("mentions-legales/"):
            known.add(f"tel:{international(publisher['host']['telephone'])}")
        if address in ("index.html", "plan/index.html"):  # the list beside the plan
            known |= {f"tel:{n}" for each in content.shops.values() for n in telephones(each)}
        shop = content.shops.get(address.removeprefix("boutiques/").split("/")[0])
        if shop:
            known = {f"tel:{number}" for number in telephones(shop)}
            known |= {f"mailto:{shop['email']}"} if "email" in shop else set()
        found = {
            link.partition("?")[0]
            for link in links_of(page.root)
            if link.startswith(("tel:", "mailto:"))
        }
        assert found <= known, address
        assert found or not shop, address


@pytest.mark.parametrize(
    ("shop", "never"),
    [
        ("la-malle-aux-jouets", ("mailto:", "sms:", "https://wa.me/")),
        ("ceramique-des-moulins", ("tel:", "sms:", "https://wa.me/")),
    ],
)
def test_a_shop_with_one_way_to_order_shows_no_other(shop, never, site):
    for address, page in site.pages.items():
        if address.startswith(f"boutiques/{shop}/"):
            links = links_of(page.root)
            assert not [link for link in links if link.startswith(never)]


def test_whatsapp_is_only_for_shops_that_name_it(site, content):
    named = {name for name in content.shops if "whatsapp" in channels(content.shops[name])}
    shown = {
        reference.page.split("/")[1]
        for reference in site.references
        if "wa.me" in reference.address
    }
    assert shown == named


def assert_says(product, text):
    """A message names the product by its reference and its name, and tells its price."""
    assert product["ref"] in text
    assert product["name"] in text
    assert price_in_a_message(product) in text
