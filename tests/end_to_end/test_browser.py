import re
from urllib.parse import urlsplit

import pytest
from readback.browser import HEIGHT, load_all_images, visit
from readback.site import KINDS, templates_of

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

PHONE_SIZE = {"width": 360, "height": HEIGHT}
TABLET, DESKTOP = 768, 1280
WIDTHS = (PHONE_SIZE["width"], TABLET, DESKTOP)
NOT_FOUND = "404.html"
SMALLEST_TARGET = 44
TARGETS = """button, a.button, header a, nav a, [role=button], .tiles a, select, summary, textarea,
    input:not([type=hidden], [type=checkbox], [type=radio])"""
"""The main controls; a checkbox is as large as its label."""
HEIGHTS = """all => all.filter(one => one.checkVisibility({visibilityProperty: true}))
    .map(one => [one.innerText || one.id, one.getBoundingClientRect().height])"""
MOVING = """() => [...document.querySelectorAll("*")].flatMap(one => ["", "::before", "::after"]
    .map(part => getComputedStyle(one, part || null))
    .filter(style => parseFloat(style.transitionDuration) || style.animationName != "none"
        || style.scrollBehavior == "smooth")
    .map(() => one.outerHTML.slice(0, 200)))"""
"""What could move on a page."""


@pytest.fixture
def context(browser):
    """A browser that was never anywhere, as wide as a telephone."""
    context = browser.new_context(viewport=PHONE_SIZE, locale="fr-FR")
    yield context
    context.close()


def overflow(page):
    """What sticks out at the right of the window, in px."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_opens_from_a_folder_at_every_width(kind, context, site):
    address = (site.folder / KINDS[kind]).as_uri()
    visited = visit(context, address)
    assert overflow(visited.page) == 0
    for width in (TABLET, DESKTOP):
        visited.page.set_viewport_size({"width": width, "height": HEIGHT})
        assert overflow(visited.page) == 0, width
    assert load_all_images(visited.page) == []
    assert visited.complaints == visited.failures == []
    assert {urlsplit(request).scheme for request in visited.requests} == {"file"}


def test_no_page_is_wider_than_a_telephone(context, site):
    page = context.new_page()
    wide = []
    for address in site.pages:
        page.goto((site.folder / address).as_uri())
        if overflow(page):
            wide.append(address)
    assert not wide


@pytest.mark.parametrize("kind", ["home", "shop", "product", "category"])
def test_a_page_says_all_it_promises_without_javascript(kind, context, browser, site):
    address = (site.folder / KINDS[kind]).as_uri()
    words = visit(context, address).page.inner_text("body")
    bare = browser.new_context(java_script_enabled=False, viewport=PHONE_SIZE, locale="fr-FR")
    said = visit(bare, address).page.inner_text("body")
    assert len(said) > 200
    assert {*said.splitlines()} <= {*words.splitlines()}
    assert "sélection" not in said
    bare.close()


def test_no_template_is_wider_than_its_window(context, site, served):
    page = context.new_page()
    wide = []
    for address in (*templates_of(site).values(), NOT_FOUND):
        page.goto(f"{served}{address}")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": HEIGHT})
            if overflow(page):
                wide.append((address, width))
    assert not wide


def test_controls_are_large_enough_for_a_thumb(context, site, served):
    page = context.new_page()
    small = []
    for address in (*templates_of(site).values(), *KINDS.values(), NOT_FOUND):
        page.goto(f"{served}{address}")
        heights = page.eval_on_selector_all(TARGETS, HEIGHTS)
        assert len(heights) > 4, address
        small += [(address, *found) for found in heights if found[1] < SMALLEST_TARGET]
    assert not small


def test_nothing_moves_where_motion_is_not_wanted(browser, site, served):
    moving = {}
    for wish in ("reduce", "no-preference"):
        context = browser.new_context(reduced_motion=wish, locale="fr-FR")
        page = context.new_page()
        for address in (*templates_of(site).values(), NOT_FOUND):
            page.goto(f"{served}{address}")
            moving.setdefault(wish, []).extend(page.evaluate(MOVING))
        context.close()
    assert moving["reduce"] == []
    assert moving["no-preference"], "a photo grows below the pointer"


def test_the_first_tab_shows_a_link_past_the_navigation(context, site):
    page = visit(context, (site.folder / KINDS["home"]).as_uri()).page
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.get_attribute("href") == "#contenu"
    box = skip.bounding_box()
    assert box["x"] >= 0
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("kind", ["home", "shop", "product"])
def test_the_keyboard_shows_where_it_is(kind, context, site):
    page = visit(context, (site.folder / KINDS[kind]).as_uri()).page
    for _ in range(12):
        page.keyboard.press("Tab")
        ring = page.evaluate(
            """() => {
                const style = getComputedStyle(document.activeElement)
                return style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth)
            }"""
        )
        assert ring >= 2, page.evaluate("document.activeElement.outerHTML")


def test_the_site_works_from_a_sub_path(context, site):
    with host_site(site.folder.parent) as root:
        start = f"{root}web/"
        visited = visit(context, start)
        for name in ("Boutiques", "Cire & Coton", "Bougie sapin"):
            visited.page.locator("main").or_(visited.page.locator("header")).get_by_role(
                "link", name=name, exact=True
            ).first.click()
            visited.page.wait_for_load_state("load")
        assert visited.page.url == f"{start}{KINDS['product']}"
        assert load_all_images(visited.page) == []
        assert all(request.startswith(start) for request in visited.requests)
        assert visited.complaints == visited.failures == []


def test_the_404_page_is_whole_at_any_address(context, site):
    with host_site(site.folder) as root:
        visited = visit(context, f"{root}boutiques/disparue/article/")
        assert visited.page.inner_text("h1") == "Cette page n’existe pas"
        assert visited.page.evaluate("document.styleSheets.length") == 1
        assert overflow(visited.page) == 0
        assert visited.failures == []
        assert len(visited.complaints) == 1, "the missing page itself"
        visited.page.get_by_role("link", name=re.compile("accueil")).click()
        assert visited.page.url == f"{root}index.html"
