from urllib.parse import unquote

import pytest

from catalog_gen.language.words import say
from catalog_gen.web.products import product_order, product_pages


def pages(site, shop=0):
    return list(product_pages(site, site.catalog.shops[shop]))


def views(make_site, **changes):
    return [page.view for page in pages(make_site(cire={"products": {0: changes}}))]


def test_a_page_for_each_product(site):
    first, second, third = pages(site)
    assert first.address == "boutiques/cire/cc-01/index.html"
    assert first.title == "Bougie sapin – Cire & Coton"
    assert first.description.startswith("Bougie sapin, chez Cire & Coton")
    assert second.description == "En verre."
    assert (first.view.reference, third.view.reference) == ("CC-01", "")


def test_a_shop_without_products_has_no_page(site):
    assert pages(site, shop=1) == []


def test_the_order_carries_the_product(site):
    shop = site.catalog.shops[0]
    order = product_order(shop, shop.products[0], site.catalog.settings)
    assert (order.catalog, order.currency, order.language) == ("Noël à Louviers", "EUR", "fr")
    assert [(line.reference, line.name, line.quantity) for line in order.lines] == [
        ("CC-01", "Bougie sapin", 1)
    ]


def test_every_way_to_order_with_what_to_read(site):
    links = pages(site)[0].view.order_links
    assert [link.channel for link in links] == ["phone", "email", "sms"]
    assert [link.shown.replace("\u00a0", " ") for link in links] == [
        "02 61 91 00 12",
        "bonjour@cire.example",
        "",
    ]
    assert "[CC-01] Bougie sapin – 24,00 €" in unquote(links[1].address)


def test_what_is_sold_out_is_not_ordered_but_the_shop_is_reached(site, render):
    sold_out = pages(site)[2].view
    assert sold_out.order_links == ()
    page = render(site)[pages(site)[2].address]
    links = [link.get("href") for link in page.findall(".//a")]
    assert not any("subject=" in link or link.startswith("sms:") for link in links)
    assert "tel:+33261910012" in links


def test_every_order_link_stands_on_its_page(site, render):
    page = pages(site)[0]
    found = [link.get("href") for link in render(site)[page.address].findall(".//a")]
    assert {link.address for link in page.view.order_links} <= {*found}


@pytest.mark.parametrize(
    ("order", "channels"),
    [
        ({"channels": ["email"]}, ["email"]),
        ({"channels": ["whatsapp", "phone"]}, ["whatsapp", "phone"]),
        ({"channels": ["web"]}, ["web"]),
    ],
)
def test_the_ways_that_the_shop_wants(make_site, render, order, channels):
    site = make_site(cire={"order": order, "order_url": "https://cire.example/commander?a=1&b=2"})
    page = pages(site)[0]
    assert [link.channel for link in page.view.order_links] == channels
    found = [link.get("href") for link in render(site)[page.address].findall(".//a")]
    assert {link.address for link in page.view.order_links} <= {*found}


def test_net_content_and_options(make_site):
    details = {"net_content": "220 g", "options": {"Senteur": ["Sapin", "Orange"]}}
    assert views(make_site, **details)[0].details == (
        (say("fr", "product.net_content"), "220\u00a0g"),
        ("Senteur", "Sapin, Orange"),
    )


def test_alcohol(make_site):
    view, other, _ = views(make_site, kind="alcohol")
    notice = f"{say('fr', 'law.alcohol')} {say('fr', 'law.minors')}"
    assert (view.legal, view.others_legal) == (notice, "")
    # The card of the alcohol stands among the others.
    assert (other.legal, other.others_legal) == ("", notice)


def test_a_page_says_it_once(make_site):
    drinks = {0: {"kind": "alcohol"}, 1: {"kind": "alcohol"}}
    site = make_site(cire={"products": drinks})
    first = next(product_pages(site, site.catalog.shops[0])).view
    assert first.legal
    assert first.others_legal == ""


def test_the_message_stands_under_the_others(make_site, render):
    site = make_site(cire={"products": {0: {"kind": "alcohol"}}})
    pages = render(site)
    for page in ("cc-01", "cc-02"):
        laws = pages[f"boutiques/cire/{page}/index.html"].findall(".//p[@class='law']")
        assert [law.text for law in laws] == [
            f"{say('fr', 'law.alcohol')} {say('fr', 'law.minors')}"
        ]


def test_the_shops_terms_or_the_usual_ones(make_site):
    assert views(make_site)[0].terms == say("fr", "message.terms")
    site = make_site(cire={"order": {"note": "Acompte."}})
    assert pages(site)[0].view.terms == "Acompte."


def test_the_products_that_follow_going_round(make_site):
    products = [{"name": f"Article {n}"} for n in range(1, 7)]
    found = pages(make_site(cire={"products": products}))
    others = [[card.name[-1] for card in page.view.others] for page in found]
    assert others[0] == ["2", "3", "4", "5"]
    assert others[4] == ["6", "1", "2", "3"]
    assert pages(make_site(cire={"products": products[:1]}))[0].view.others == ()
