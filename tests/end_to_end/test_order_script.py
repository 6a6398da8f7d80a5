"""The page's script writes what the program writes: the same table of orders through both."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from readback.browser import run_scripts

from catalog_gen.model.catalog import Catalog
from catalog_gen.order.links import order_links
from catalog_gen.order.message import compact_message, full_message
from catalog_gen.order.number import order_number
from catalog_gen.theme.theme import load_theme
from catalog_gen.web.assets import scripts
from catalog_gen.web.data.shops import shops_script
from catalog_gen.web.site import Site

pytestmark = pytest.mark.end_to_end

TABLE = Path(__file__).parents[1] / "order" / "cases.json"
CASES = json.loads(TABLE.read_text(encoding="utf-8"))
MOMENT = 1_796_032_800_000
WRITE = """
    ({id, order, moment}) => {
        order.shop = catalog.shops[id]
        order.number = catalog.order.number(order, new Date(moment))
        return {
            number: order.number,
            full: catalog.order.message(order),
            compact: catalog.order.compact(order),
            text: catalog.order.text(order),
            links: catalog.order.links(order),
            webmail: order.shop.email ? catalog.order.webmail(order) : [],
            sheet: catalog.order.sheet(order),
        }
    }
"""


@pytest.fixture(scope="module")
def theme(tmp_path_factory):
    return load_theme("noel", tmp_path_factory.mktemp("catalog"))


@pytest.fixture(scope="module")
def page(browser):
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture
def order(case, read_case):
    settings, order = read_case(case)
    return settings, replace(order, number=order_number(order, MOMENT))


@pytest.fixture
def written(case, order, page, theme):
    """What the page's scripts make of the case."""
    settings, asked = order
    site = Site(Catalog(settings, (asked.shop,)), {}, theme, booklet=False)
    programs = scripts(site)
    run_scripts(
        page,
        programs["site"].content.decode(),
        shops_script(site),
        programs["order"].content.decode(),
        programs["order-links"].content.decode(),
    )
    cents = [
        line | {"price": None if line["price"] is None else round(float(line["price"]) * 100)}
        for line in case["order"]["lines"]
    ]
    wish = {"id": asked.shop.id, "order": {**case["order"], "lines": cents}, "moment": MOMENT}
    return page.evaluate(WRITE, wish)


@pytest.mark.parametrize("case", CASES[:1], ids=["cut"])
def test_half_a_letter_does_not_stop_an_order(case, written, page):
    """A field that a browser cuts at its longest may end within an emoji."""
    link = page.evaluate(
        """() => {
            const shop = catalog.shops.cire
            const lines = [{reference: "CC-01", name: "Bougie", price: null, quantity: 1}]
            return catalog.order.links({shop, lines, note: "\\ud83c"})[1].address
        }"""
    )
    assert "%EF%BF%BD" in link


each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])


@each_case
def test_both_write_the_same_order(order, written):
    _, asked = order
    full, compact = full_message(asked), compact_message(asked)
    assert written["number"] == asked.number
    assert written["full"] == {"subject": full.subject, "body": full.body}
    assert written["compact"] == {"subject": compact.subject, "body": compact.body}
    assert written["text"] == f"{full.subject}\n\n{full.body}"
    links = [(link.channel, link.address, link.form) for link in order_links(asked)]
    assert [(link["channel"], link["address"], link["form"]) for link in written["links"]] == links


@each_case
def test_webmail_and_the_sheet_to_read_out_say_it_all(order, written):
    _, asked = order
    for link in written["webmail"]:
        assert len(link["address"]) <= 1_900 or link["form"] == "none"
        assert "+" not in link["address"]
    articles = [line.reference or line.name[:20] for line in asked.lines]
    said = "\n".join(written["sheet"])
    assert all(article in said for article in articles)
    assert all("\n" not in line for line in written["sheet"])
