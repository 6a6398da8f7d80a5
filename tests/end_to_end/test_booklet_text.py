import re
from itertools import pairwise
from urllib.parse import urlsplit

import pytest
import zxingcpp
from PIL import Image
from readback.booklet import run_tool, squeeze
from readback.content import NO_BREAK, price_in_french, product_page
from readback.site import text_of
from readback.tags import read_tags

pytestmark = pytest.mark.end_to_end

HEADINGS = ["H1", "H2", "H3", "H4", "H5", "H6"]
REFERENCE = re.compile(r"[A-Z]{2,3}-\d\d")
PPI = "200"
PHOTOS_OF_IDEAS = 9 + 5 + 9 + 9


@pytest.fixture(scope="module")
def tags(booklet):
    return read_tags(run_tool("pdfinfo", "-struct-text", booklet.path))


def card_of(tags, product):
    """The smallest tag that holds a product's name and reference; it holds no other one."""
    name, reference = squeeze(product["name"]), product["ref"]
    holding = [
        tag
        for tag in tags.walk()
        if name in squeeze(tag.text) and reference in REFERENCE.findall(tag.text)
    ]
    card = min(holding, key=lambda tag: len(tag.text))
    assert REFERENCE.findall(card.text) == [reference]
    return card


def test_every_printed_product_is_there_at_the_price_of_the_site(tags, site, content):
    printed = [(name, product) for name in content.shops for product in content.printed(name)]
    for name, product in printed:
        card = squeeze(card_of(tags, product).text)
        price = price_in_french(product.get("price"))
        page = site.pages[product_page(name, product)]
        assert price.replace(NO_BREAK, " ") in text_of(page.parent_of(next(page.main.iter("h1"))))
        assert squeeze(price) in card


def test_what_stays_on_the_site_is_not_printed(booklet, content):
    words = {word.text for sheet in booklet.sheets.values() for word in sheet.words}
    for name, product in content.products():
        assert (product["ref"] in words) == (product in content.printed(name))


def test_the_headings_follow_the_shops_and_their_products(tags, content):
    headings = [(t.name, squeeze(t.text)) for t in tags.walk() if t.name in HEADINGS]
    levels = [HEADINGS.index(name) + 1 for name, _ in headings]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    expected = []
    for names in content.by_category().values():
        for name in names:
            expected.append(("H1", squeeze(content.shops[name]["name"])))
            expected += [("H2", squeeze(p["name"])) for p in content.printed(name)]
    first = headings.index(expected[0])
    assert headings[first : first + len(expected)] == expected


def test_texts_lists_and_links_are_tagged(tags, content):
    names = [tag.name for tag in tags.walk()]
    assert {"P", "L", "LI", "LBody", "Link", "Figure"} <= set(names)
    photos = [p for n in content.shops for p in content.printed(n) if "photo" in p or "photos" in p]
    # One figure a photo, one a QR code; the cover's photo, the plan, the scissors of the order
    # form, the QR code and the sorting sign of the back.
    assert names.count("Figure") == len(photos) + len(content.shops) + PHOTOS_OF_IDEAS + 5


def test_every_figure_has_an_alternative_text(booklet):
    figures = [
        item
        for item in booklet.pdf.objects
        if getattr(item, "get", None) and item.get("/S") == "/Figure"
    ]
    assert figures
    assert all(str(figure.get("/Alt", "")).strip() for figure in figures)


def test_qr_codes_lead_to_pages_of_the_site(booklet, site, content, tmp_path):
    run_tool("pdftoppm", "-r", PPI, "-gray", booklet.path, tmp_path / "page")
    shops = {
        booklet.page_with(shop["name"], content.printed(name)[0]["ref"]): f"boutiques/{name}/"
        for name, shop in content.shops.items()
    }
    expected = {**shops, len(booklet.sheets): ""}
    found = {}
    for picture in sorted(tmp_path.glob("page-*.pgm")):
        with Image.open(picture) as image:
            texts = [code.text for code in zxingcpp.read_barcodes(image)]
        if texts:
            found[int(picture.stem.rpartition("-")[2])] = texts
    url = content.settings["url"]
    assert found == {page: [url + address] for page, address in expected.items()}
    assert urlsplit(url).scheme == "https"
    assert all((site.folder / address / "index.html").is_file() for address in expected.values())
