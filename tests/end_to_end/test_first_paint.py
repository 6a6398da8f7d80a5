"""What stands before scripts have come, and stays where it is when they come."""

from contextlib import contextmanager

import pytest
from playwright.sync_api import expect
from readback.selection import PILLARS, SELECTION, add_product, visitor
from readback.site import KINDS

pytestmark = pytest.mark.end_to_end

RESULTS = KINDS["search"]
MOST_SHIFT = 0.01
"""Of what scripts bring; fonts may move a word in its line."""
GOOD_SHIFT = 0.1
"""Web Vitals call up to this good (Layout Instability, W3C)."""

WATCH = """
    // A service worker would answer in place of what the test holds back.
    Object.defineProperty(navigator, "serviceWorker", { value: undefined })
    window.shifts = []
    new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries())
            if (!hadRecentInput) window.shifts.push(value)
    }).observe({ type: "layout-shift", buffered: true })
"""

PAINTED = """new Promise((painted) => new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length) painted()
}).observe({ type: "paint", buffered: true }))"""

FONTS_CAME = "document.fonts.ready.then(() => 0)"


@contextmanager
def waiting_for(context, files, address):
    """The page, painted, with some files on their way; they come when the block ends."""
    page, held = context.new_page(), []

    def hold(route):
        held.append(route)

    page.route(files, hold)
    page.goto(address, wait_until="commit")
    page.evaluate(PAINTED)
    yield page
    assert held
    for route in held:
        route.continue_()


@contextmanager
def waiting_for_scripts(context, address):
    with waiting_for(context, "**/assets/*.js", address) as page:
        page.evaluate(FONTS_CAME)
        yield page


def shift_of(page):
    # Shifts are told with the frame after next.
    page.evaluate("new Promise((end) => requestAnimationFrame(() => requestAnimationFrame(end)))")
    return sum(page.evaluate("shifts"))


def test_the_empty_selection_stands_before_its_scripts(browser, served):
    with visitor(browser, script=WATCH) as context:
        with waiting_for_scripts(context, served + SELECTION) as page:
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            expect(page.get_by_text("Chaque article porte un signe +")).to_be_visible()
            expect(page.locator("main").get_by_role("link", name="Boutiques")).to_be_visible()
            said = page.inner_text("main")
        assert "JavaScript" not in said
        # Nobody knows yet.
        assert "Rien n’est encore choisi" not in said
        expect(page.get_by_text("Rien n’est encore choisi")).to_be_visible()
        assert shift_of(page) <= MOST_SHIFT


def test_a_selection_takes_the_place_of_what_stood_there(browser, served):
    with visitor(browser, script=WATCH) as context:
        add_product(context.new_page(), served + PILLARS, 2)
        with waiting_for_scripts(context, served + SELECTION) as page:
            assert "Rien n’est encore choisi" not in page.inner_text("main")
        expect(page.locator(".selection-sum")).to_have_text("2 articles dans 1 boutique")
        expect(page.get_by_text("Chaque article porte un signe +")).to_be_hidden()
        assert shift_of(page) <= MOST_SHIFT


@pytest.mark.parametrize("query", ["", "?q=bougie", "?q=xylophone"])
@pytest.mark.parametrize("width", [360, 1280])
def test_results_push_nothing_about(query, width, browser, served):
    with visitor(browser, width, script=WATCH) as context:
        with waiting_for_scripts(context, served + RESULTS + query) as page:
            expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.locator(".is-filled .law")).to_be_visible()
        assert shift_of(page) <= MOST_SHIFT


@pytest.mark.parametrize("kind", KINDS)
def test_fonts_that_come_late_push_nothing_about(kind, browser, served):
    with visitor(browser, script=WATCH) as context:
        with waiting_for(context, "**/*.woff2", served + KINDS[kind]) as page:
            page.wait_for_load_state("domcontentloaded")
            before = shift_of(page)
        page.wait_for_load_state("load")
        page.evaluate(FONTS_CAME)
        assert shift_of(page) - before <= GOOD_SHIFT
