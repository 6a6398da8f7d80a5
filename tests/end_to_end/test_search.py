"""Search over the page, and the page of results, as people use them."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from readback.browser import visit
from readback.selection import visitor
from readback.site import KINDS

from bench.web.host import host_site
from bench.web.search_site import make_site, write_search
from catalog_gen.model.shop import Shop

pytestmark = pytest.mark.end_to_end

WIDTHS = [360, 768, 1280]
RESULTS = KINDS["search"]
HOSTILE = """<img src=x onerror="document.title='run'"> & "Fils" {name}"""
FIELD = "dialog.search input"


@pytest.fixture
def context(browser):
    with visitor(browser) as context:
        yield context


@pytest.fixture(params=["file", "http"])
def root(request, site):
    """The address of the site, from its folder and from a server."""
    if request.param == "file":
        yield f"{site.folder.as_uri()}/"
    else:
        with host_site(site.folder) as address:
            yield address


def ask(page, words):
    """Open the search by the keyboard and type."""
    page.keyboard.press("/")
    page.locator(FIELD).wait_for()
    page.keyboard.type(words)


def options(page):
    return page.locator("dialog.search [role=option]")


def violations(page):
    return [
        (rule["id"], rule["nodes"][0]["html"]) for rule in Axe().run(page).response["violations"]
    ]


def test_the_index_is_loaded_at_first_use(context, root):
    visited = visit(context, f"{root}index.html")
    assert not [request for request in visited.requests if "search" in request]
    ask(visited.page, "bougi")
    expect(options(visited.page)).to_have_count(5)
    first = options(visited.page).first
    assert first.inner_text().split("\n") == ["Bougie sapin", "Cire & Coton", "24,00\u00a0€"]
    assert first.locator("img").evaluate("(image) => image.decode().then(() => image.naturalWidth)")
    # A host is asked whether it has a newer one; a folder is not.
    asked = [request for request in visited.requests if request.endswith("search-index.js")]
    assert len(asked) == (2 if root.startswith("http") else 1)
    assert visited.complaints == visited.failures == []


def test_drinks_bring_their_price_per_litre_and_their_message(context, site):
    page = visit(context, f"{site.folder.as_uri()}/index.html").page
    message = page.locator("dialog.search .search-law")
    ask(page, "cidre")
    expect(options(page).first).to_contain_text("10,40\u00a0€/L")
    expect(message).to_be_visible()
    page.locator(FIELD).fill("bougie")
    expect(options(page).first).to_contain_text("Bougie sapin")
    expect(message).to_be_hidden()


@pytest.mark.parametrize("kind", ["home", "product", "shops"])
def test_the_keyboard_alone_finds_and_opens_a_product(kind, context, root):
    page = visit(context, root + KINDS[kind]).page
    ask(page, "toupie")
    field = page.locator(FIELD)
    expect(field).to_have_attribute("aria-expanded", "true")
    for key, chosen in (
        ("ArrowDown", 0), ("ArrowDown", 1), ("Home", 0), ("End", "last"), ("ArrowDown", None),
        ("ArrowUp", "last"), ("Home", 0),
    ):  # fmt: skip
        page.keyboard.press(key)
        last = options(page).count() - 1
        wanted = last if chosen == "last" else chosen
        states = options(page).evaluate_all("all => all.map(one => one.ariaSelected === 'true')")
        assert states == [place == wanted for place in range(last + 1)], key
        active = field.get_attribute("aria-activedescendant")
        assert active == ("" if wanted is None else f"search-option-{wanted}"), key
    name = options(page).first.locator(".search-name").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("boutiques/.+/.+/index.html"))
    expect(page.locator("h1")).to_have_text(name)


def test_escape_closes_and_gives_the_focus_back(context, site):
    page = visit(context, (site.folder / "index.html").as_uri()).page
    page.get_by_role("button", name="Rechercher").click()
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.search")).to_be_hidden()
    expect(page.locator("[data-search]")).to_be_focused()
    page.keyboard.press("Space")
    expect(page.locator(FIELD)).to_be_focused()


def test_what_is_found_is_said(context, site):
    page = visit(context, (site.folder / "index.html").as_uri()).page
    ask(page, "savon")
    said = page.locator("dialog.search [role=status]")
    expect(said).to_have_text(re.compile(r"^\d résultats$"))
    page.locator(FIELD).fill("xylophone")
    expect(said).to_contain_text("Rien ne répond à «\u202fxylophone\u202f».")
    expect(options(page)).to_have_count(0)
    expect(page.get_by_role("dialog").get_by_role("link", name="Gourmandises")).to_be_visible()


def test_enter_leads_to_all_results_and_back_returns(context, root):
    page = visit(context, f"{root}index.html").page
    ask(page, "thé & café")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"recherche/index\.html\?q=th%C3%A9%20%26%20caf%C3%A9$"))
    expect(page.locator("[data-search-field]")).to_have_value("thé & café")
    page.go_back()
    expect(page).to_have_url(f"{root}index.html")


def test_a_slash_in_a_field_is_a_slash(context, site):
    page = visit(context, (site.folder / "index.html").as_uri()).page
    ask(page, "a/b")
    expect(page.locator(FIELD)).to_have_value("a/b")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_open_search_is_accessible_and_fits(width, browser, site):
    with visitor(browser, width) as context:
        page = visit(context, (site.folder / "index.html").as_uri()).page
        ask(page, "e")
        assert violations(page) == []
        page.keyboard.press("ArrowDown")
        assert violations(page) == []
        heights = options(page).evaluate_all("all => all.map(one => one.offsetHeight)")
        assert min(heights) >= 44
        dialog = page.locator("dialog.search")
        assert dialog.evaluate("one => one.scrollWidth - one.clientWidth") == 0
        page.locator(FIELD).fill("xylophone")
        assert violations(page) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_of_results_is_accessible_and_fits(width, browser, site):
    with visitor(browser, width) as context:
        for query in ("", "?q=e", "?q=xylophone"):
            page = visit(context, (site.folder / RESULTS).as_uri() + query).page
            assert violations(page) == [], query
            overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(overflow) == 0


def test_results_have_an_address(context, root):
    visited = visit(context, f"{root}{RESULTS}?q=bougie")
    page = visited.page
    cards = page.locator("[data-found-products] .product")
    expect(cards.first).to_contain_text("Bougie sapin")
    expect(page.locator("[data-found-shops] .shop-card")).to_have_count(1)
    page.locator("[data-search-field]").fill("sapin en pot")
    expect(cards.first).to_contain_text("Sapin en pot décoré")
    expect(page).to_have_url(re.compile(r"\?q=sapin\+en\+pot$"))
    cards.first.get_by_role("link").first.click()
    page.wait_for_url(re.compile("fleurs-de-saison/fs-02"))
    page.go_back()
    expect(page.locator("[data-search-field]")).to_have_value("sapin en pot")
    assert visited.complaints == visited.failures == []


def test_without_a_query_every_article_is_there(context, site, content):
    page = visit(context, (site.folder / RESULTS).as_uri()).page
    number = len(content.products())
    expect(page.locator("[data-found-products] [data-said]")).to_have_text(f"{number} articles")
    expect(page.locator("[data-found-products] .product")).to_have_count(min(48, number))


def test_what_is_found_joins_the_selection(context, site):
    page = visit(context, (site.folder / RESULTS).as_uri() + "?q=bougie").page
    card = page.locator(".product", has_text="Photophore à").last
    card.locator("[data-add-card]").click()
    (line,) = page.evaluate("catalog.selection.state().lines")
    assert (line["page"], line["cents"]) == ("boutiques/cire-et-coton/cc-03/index.html", 1850)
    assert line["photo"].startswith("photos/photophore-")
    choose = page.locator(".product", has_text="Bougie sapin").locator("a.add")
    assert choose.get_attribute("href").endswith("cire-et-coton/cc-01/index.html#choisir")
    assert "Bougie sapin" in choose.get_attribute("aria-label")


def test_without_javascript_the_shops_are_listed(browser, site, content):
    context = browser.new_context(java_script_enabled=False)
    page = visit(context, (site.folder / "index.html").as_uri()).page
    page.get_by_role("link", name="Rechercher").click()
    links = page.locator("main .links a")
    assert links.count() == len(content.shops)
    assert page.locator("main input:visible").count() == 0
    context.close()


def test_content_is_text_and_long_results_come_in_portions(context, tmp_path):
    product = {"name": HOSTILE, "ref": "X-1", "price": "1.00"}
    shop = {"id": "x", "name": HOSTILE, "tagline": HOSTILE, "email": "x@x.example"}
    other = Shop.model_validate(shop | {"products": [product]})
    address = write_search(make_site(8, 12, [other]), tmp_path).as_uri()
    page = visit(context, f"{address}?q=onerror").page
    expect(page.locator("[data-found-products] .card-name")).to_contain_text("<img src=x")
    page.evaluate("catalog.search.open(document.querySelector('[data-search]'))")
    page.locator(FIELD).fill("onerror")
    expect(options(page)).to_have_count(2)
    assert page.locator("img[src=x]").count() == 0
    assert page.title() != "run"
    page.keyboard.press("Escape")
    page.locator("[data-search-field]").fill("")
    cards = page.locator("[data-found-products] .product")
    expect(cards).to_have_count(48)
    page.get_by_role("button", name="Montrer la suite").click()
    expect(cards).to_have_count(96)
    expect(cards.nth(48).locator("a").first).to_be_focused()
