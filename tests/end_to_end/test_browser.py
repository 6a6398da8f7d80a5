import re
from urllib.parse import urlsplit

import pytest
from readback.browser import HEIGHT, load_all_images, serve, visit
from readback.site import KINDS

pytestmark = pytest.mark.end_to_end

PHONE_SIZE = {"width": 360, "height": HEIGHT}
TABLET, DESKTOP = 768, 1280
SMALLEST_TARGET = 44
TARGETS = "button, a.button, header a, nav a, [role=button], .tiles a"


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
def test_a_page_says_the_same_without_javascript(kind, context, browser, site):
    address = (site.folder / KINDS[kind]).as_uri()
    words = visit(context, address).page.inner_text("body")
    assert len(words) > 200
    bare = browser.new_context(java_script_enabled=False, viewport=PHONE_SIZE, locale="fr-FR")
    assert visit(bare, address).page.inner_text("body") == words
    bare.close()


@pytest.mark.parametrize("kind", KINDS)
def test_buttons_and_navigation_are_large_enough_for_a_thumb(kind, context, site):
    page = visit(context, (site.folder / KINDS[kind]).as_uri()).page
    heights = page.eval_on_selector_all(
        TARGETS, "all => all.map(one => [one.innerText, one.getBoundingClientRect().height])"
    )
    assert len(heights) > 4
    # What is not shown at this width has no height.
    assert not [words for words, height in heights if 0 < height < SMALLEST_TARGET]


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
    with serve(site.folder.parent) as root:
        start = f"{root}web/"
        visited = visit(context, start)
        for name in ("Les boutiques", "Cire & Coton", "Bougie sapin"):
            visited.page.locator("main").or_(visited.page.locator("header")).get_by_role(
                "link", name=name, exact=True
            ).first.click()
            visited.page.wait_for_load_state("load")
        assert visited.page.url == f"{start}{KINDS['product']}"
        assert load_all_images(visited.page) == []
        assert all(request.startswith(start) for request in visited.requests)
        assert visited.complaints == visited.failures == []


def test_the_404_page_is_whole_at_any_address(context, site):
    with serve(site.folder) as root:
        visited = visit(context, f"{root}boutiques/disparue/article/")
        assert visited.page.inner_text("h1") == "Cette page n’existe pas"
        assert visited.page.evaluate("document.styleSheets.length") == 1
        assert overflow(visited.page) == 0
        assert visited.failures == []
        assert len(visited.complaints) == 1, "the missing page itself"
        visited.page.get_by_role("link", name=re.compile("accueil")).click()
        assert visited.page.url == f"{root}index.html"
