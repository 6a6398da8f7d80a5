import pytest
from readback.booklet import run_tool
from readback.browser import load_all_images
from readback.content import plain_spaces
from readback.site import KINDS, templates_of

pytestmark = pytest.mark.end_to_end

A4 = {"width": 680, "height": 1032}
"""Of the screen's px (CSS, 96 to the inch), within margins of 15 and 12 mm."""
OUT_OF_PLACE = ".skip, .top nav, .bottom nav, .breadcrumb, .actions, .product .button"


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport=A4, locale="fr-FR")
    page = context.new_page()
    page.emulate_media(media="print")
    yield page
    context.close()


def test_paper_has_no_navigation_and_nothing_beside_the_sheet(page, site, served):
    for address in templates_of(site).values():
        page.goto(f"{served}{address}")
        assert not page.locator(OUT_OF_PLACE).filter(visible=True).count(), address
        assert page.locator("h1").is_visible(), address
        assert page.evaluate("document.documentElement.scrollWidth") <= A4["width"], address


def test_a_printed_product_is_one_sheet_that_says_how_to_order(page, served, tmp_path):
    words = printed(page, f"{served}{KINDS['product']}", tmp_path / "product.pdf")
    assert words.count("\f") == 1
    words = plain_spaces(words)
    for wanted in ("Bougie sapin", "CC-01", "24,00 €", "Appeler le 02 61 91 00 12", "12 rue du"):
        assert wanted in words
    for hidden in ("WhatsApp", "Itinéraire", "Dans la même boutique", "Accessibilité"):
        assert hidden not in words


def test_links_whose_words_hide_their_address_show_it(page, served, tmp_path):
    words = printed(page, f"{served}{KINDS['shop']}", tmp_path / "shop.pdf")
    assert "Instagram (https://" in plain_spaces(words)


def printed(page, address, file):
    """The words of a page printed on A4; each sheet ends with a form feed."""
    page.goto(address)
    assert load_all_images(page) == []
    page.pdf(path=file, format="A4", prefer_css_page_size=True)
    return run_tool("pdftotext", "-layout", file, "-")
