"""Filters of lists, as people use them: nothing loads, and the address says what is chosen."""

import re
from datetime import datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from readback.browser import visit
from readback.selection import visitor
from readback.site import KINDS

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

SUNDAY_NIGHT = datetime(2026, 12, 6, 23)
PICTURE = re.compile(r"photos/|icon")
CARDS = "[data-list] .product:visible"


@pytest.fixture(params=["file", "http"])
def root(request, site):
    if request.param == "file":
        yield f"{site.folder.as_uri()}/"
    else:
        with host_site(site.folder) as address:
            yield address


@pytest.fixture
def desk(browser):
    """A visitor with a wide window."""
    with visitor(browser, 1280) as context:
        yield context


def open_facet(page, words):
    page.locator("summary", has_text=words).click()


def choose(page, facet, words):
    """Tick a choice of a facet."""
    open_facet(page, facet)
    page.locator(".facet[open] label", has_text=words).click()
    page.keyboard.press("Escape")


def counts(page, facet):
    """The choices of a facet with what each would leave."""
    lines = page.locator(f"[data-facet={facet}] label").all_text_contents()
    return {words: int(n) for words, n in (line.strip().rsplit(" ", 1) for line in lines)}


def prices(page):
    words = page.locator(f"{CARDS} .price").all_text_contents()
    return [float(re.sub(r"[^\d,]", "", price).replace(",", ".")) for price in words]


def said(page):
    return page.locator("[data-list] [data-said]")


def violations(page):
    return [
        (rule["id"], rule["nodes"][0]["html"]) for rule in Axe().run(page).response["violations"]
    ]


def test_a_budget_narrows_the_list_and_loads_nothing(desk, root):
    visited = visit(desk, root + KINDS["category"])
    page, before = visited.page, len(visited.requests)
    loaded = page.evaluate("performance.timeOrigin")
    all_prices = prices(page)
    cheap = sum(price < 20 for price in all_prices)
    choose(page, "Budget", "Moins de")
    expect(said(page)).to_have_text(f"{cheap} articles")
    assert len(prices(page)) == cheap
    assert max(prices(page)) < 20
    expect(page).to_have_url(re.compile(r"index\.html\?budget=0-20$"))
    assert page.evaluate("performance.timeOrigin") == loaded
    assert not [request for request in visited.requests[before:] if not PICTURE.search(request)]
    assert visited.complaints == []


def test_each_choice_says_what_it_would_leave(desk, site):
    page = visit(desk, (site.folder / KINDS["category"]).as_uri()).page
    shops = counts(page, "shop")
    assert sum(shops.values()) == len(prices(page))
    budgets = counts(page, "budget")
    choose(page, "Boutique", "Épicerie des Quais")
    assert len(prices(page)) == shops["Épicerie des Quais"]
    assert counts(page, "shop") == shops, "choices of one facet add up"
    assert (
        sum(counts(page, "budget").values()) == shops["Épicerie des Quais"] < sum(budgets.values())
    )
    choose(page, "Boutique", "Chocolaterie")
    assert len(prices(page)) == shops["Épicerie des Quais"] + shops["Chocolaterie Sésame"]


def test_back_and_forward_and_a_shared_address(desk, root):
    page = visit(desk, root + KINDS["category"]).page
    number = len(prices(page))
    choose(page, "Budget", "Moins de")
    cheap = len(prices(page))
    choose(page, "Boutique", "Épicerie")
    few, address = len(prices(page)), page.url
    assert few < cheap < number
    page.go_back()
    assert len(prices(page)) == cheap
    page.go_back()
    assert len(prices(page)) == number
    page.go_forward()
    page.go_forward()
    assert (len(prices(page)), page.url) == (few, address)
    other = visit(desk, address).page
    assert len(prices(other)) == few
    assert other.locator("input:checked").count() == 2


def test_nothing_left_says_so_and_all_can_be_cleared(desk, site):
    address = (site.folder / KINDS["category"]).as_uri()
    page = visit(desk, f"{address}?budget=50-100&shop=epicerie-des-quais").page
    assert prices(page) == []
    expect(page.get_by_text("Rien ne correspond à ces choix.")).to_be_visible()
    page.get_by_role("button", name="Tout effacer").click()
    assert len(prices(page)) > 10
    expect(page.get_by_role("button", name="Tout effacer")).to_be_hidden()
    assert page.url == address
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_prices_up_and_down(desk, site):
    page = visit(desk, (site.folder / KINDS["category"]).as_uri()).page
    as_written = prices(page)
    page.get_by_label("Trier", exact=True).select_option("cheap")
    assert prices(page) == sorted(as_written)
    page.get_by_label("Trier", exact=True).select_option("dear")
    assert prices(page) == sorted(as_written, reverse=True)
    page.get_by_label("Trier", exact=True).select_option("")
    assert prices(page) == as_written


def test_what_an_address_asks_for_in_vain_does_no_harm(desk, site):
    address = (site.folder / KINDS["category"]).as_uri()
    visited = visit(desk, f"{address}?budget=x&shop=%3Cb%3E&sort=__proto__&open=2#ancre")
    assert len(prices(visited.page)) > 10
    assert visited.complaints == []


def test_open_now_follows_the_clock(browser, site):
    address = (site.folder / KINDS["shops"]).as_uri()
    with visitor(browser, 1280) as someone:
        page = visit(someone, address).page
        page.get_by_label("Ouvert maintenant").check()
        assert page.locator(".shop-card:visible").count() > 5
        page = visit(someone, f"{address}?open=1", SUNDAY_NIGHT).page
        expect(said(page)).to_have_text("0 boutique")
        assert page.locator(".group:visible").count() == 0


def test_shops_are_filtered_with_their_headings(desk, site):
    page = visit(desk, (site.folder / KINDS["shops"]).as_uri()).page
    choose(page, "Rayon", "Maison")
    assert page.locator(".group:visible h2").all_text_contents() == ["Maison"]
    expect(said(page)).to_have_text(re.compile("boutiques$"))


def test_results_of_a_search_are_filtered_and_sorted(desk, root):
    page = visit(desk, f"{root}{KINDS['search']}?q=sapin&sort=dear").page
    costs = page.locator("[data-found-products] .price")
    shown = [float(re.sub(r"[^\d,]", "", c).replace(",", ".")) for c in costs.all_text_contents()]
    assert shown == sorted(shown, reverse=True)
    choose(page, "Budget", "De 20\u00a0€ à")
    expect(page).to_have_url(re.compile(r"\?q=sapin&budget=20-50&sort=dear$"))
    assert costs.count() == sum(20 <= price < 50 for price in shown)
    page.go_back()
    assert costs.count() == len(shown)


def test_the_keyboard_alone(desk, site):
    page = visit(desk, (site.folder / KINDS["category"]).as_uri()).page
    number = len(prices(page))
    budget = page.locator("summary", has_text="Budget")
    budget.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert len(prices(page)) < number
    page.keyboard.press("Escape")
    expect(budget).to_be_focused()
    expect(page.locator("details[open]")).to_have_count(0)
    open_facet(page, "Boutique")
    open_facet(page, "Budget")
    expect(page.locator("details[open]")).to_have_count(1)
    page.locator("h1").click()
    expect(page.locator("details[open]")).to_have_count(0)


def test_a_telephone_has_a_panel(browser, site):
    with visitor(browser, 360) as context:
        page = visit(context, (site.folder / KINDS["category"]).as_uri()).page
        opener = page.get_by_role("button", name="Filtrer et trier")
        expect(page.locator(".filters-panel")).to_be_hidden()
        opener.click()
        expect(opener).to_have_attribute("aria-expanded", "true")
        choose(page, "Budget", "Moins de")
        expect(opener).to_have_text("Filtrer et trier\u00a0(1)")
        for target in page.locator(
            ".filters-panel :is(summary, .filter-choice, select):visible"
        ).all():
            assert target.bounding_box()["height"] >= 44
        overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert page.evaluate(overflow) == 0


@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("kind", ["category", "shops", "search"])
def test_open_filters_are_accessible(width, kind, browser, site):
    with visitor(browser, width) as context:
        page = visit(context, (site.folder / KINDS[kind]).as_uri()).page
        if width == 360:
            page.get_by_role("button", name="Filtrer et trier").click()
        open_facet(page, "Idée cadeau")
        assert violations(page) == []


def test_without_javascript_the_whole_list_is_there(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = visit(context, f"{(site.folder / KINDS['category']).as_uri()}?budget=0-20").page
    assert len(prices(page)) > 10
    expect(page.locator("form")).to_be_hidden()
    context.close()
