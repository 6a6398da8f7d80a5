import pytest
from playwright.sync_api import expect
from readback.browser import HEIGHT, load_all_images, visit
from readback.content import product_page
from readback.site import KINDS

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

PHONE, DESKTOP = {"width": 360, "height": HEIGHT}, {"width": 1280, "height": HEIGHT}
PLACE = "[data-leafing-place]"
SEEN = """() => {
    const strip = document.querySelector("[data-leaves]").getBoundingClientRect()
    return [...document.querySelectorAll(".leaf")].filter(leaf => {
        const box = leaf.getBoundingClientRect()
        return Math.min(strip.right, box.right) - Math.max(strip.left, box.left) > box.width / 2
    }).map(leaf => leaf.id)
}"""


@pytest.fixture
def open_at(browser, site):
    """The leaflet in a window of some size; motion reduced, so that nothing is under way."""
    contexts = []

    def open_leaflet(size, address=None, **options):
        contexts.append(browser.new_context(viewport=size, reduced_motion="reduce", **options))
        return visit(contexts[-1], address or (site.folder / KINDS["leaflet"]).as_uri())

    yield open_leaflet
    for context in contexts:
        context.close()


def says(page, words):
    page.wait_for_function(
        f"words => document.querySelector('{PLACE}').textContent === words", arg=words
    )


@pytest.fixture
def total(booklet):
    return len(booklet.pdf.pages)


def test_the_leaflet_has_the_pages_of_the_book(site, total):
    page = site.pages[KINDS["leaflet"]]
    leaves = [e for e in page.root.iter("li") if e.get("class") == "leaf"]
    assert len(leaves) == total
    alts = [image.get("alt") for leaf in leaves for image in leaf.iter("img")]
    assert alts[0].startswith("Page 1")
    assert len(set(alts)) == total


def test_arrow_keys_turn_one_page_on_a_telephone(open_at, total):
    visited = open_at(PHONE)
    page = visited.page
    says(page, f"Page 1 sur {total}")
    for number in (2, 3):
        page.keyboard.press("ArrowRight")
        says(page, f"Page {number} sur {total}")
    page.keyboard.press("ArrowLeft")
    says(page, f"Page 2 sur {total}")
    assert page.url.endswith("#page-2")
    assert visited.complaints == visited.failures == []


def test_arrow_keys_turn_a_spread_on_a_wide_window(open_at, total):
    page = open_at(DESKTOP).page
    says(page, f"Page 1 sur {total}")
    page.keyboard.press("ArrowRight")
    says(page, f"Pages 2 et 3 sur {total}")
    page.keyboard.press("ArrowRight")
    says(page, f"Pages 4 et 5 sur {total}")
    assert page.evaluate(SEEN) == ["page-4", "page-5"]
    page.keyboard.press("ArrowLeft")
    says(page, f"Pages 2 et 3 sur {total}")


def test_buttons_end_at_both_ends(open_at, total):
    page = open_at(DESKTOP).page
    before, after = page.locator("[data-leafing-turn]").all()
    assert before.is_disabled()
    page.locator("[data-leaves]").focus()
    page.keyboard.press("End")
    expect(after).to_be_disabled()
    assert f"page-{total}" in page.evaluate(SEEN)
    before.click()
    expect(after).to_be_enabled()


def test_a_finger_swipes(open_at, total):
    page = open_at(PHONE, has_touch=True, is_mobile=True).page
    says(page, f"Page 1 sur {total}")
    touch = page.context.new_cdp_session(page)
    height = page.locator("#page-1").bounding_box()["y"] + 200
    moves = [("touchStart", 300), *(("touchMove", x) for x in range(280, 20, -20))]
    for kind, x in moves:
        event = {"type": kind, "touchPoints": [{"x": x, "y": height}]}
        touch.send("Input.dispatchTouchEvent", event)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    says(page, f"Page 2 sur {total}")


def test_thumbnails_and_page_numbers_lead_to_pages(open_at, total):
    page = open_at(DESKTOP).page
    page.locator(".thumbnails a").nth(5).click()
    says(page, f"Pages 6 et 7 sur {total}")
    assert page.locator(".thumbnails [aria-current]").count() == 2
    page.locator(".thumbnails a").nth(2).click()
    says(page, f"Pages 2 et 3 sur {total}")
    page.locator('#page-3 a[href="#page-8"]').first.click()
    says(page, f"Pages 8 et 9 sur {total}")


def test_a_link_to_a_page_opens_there(open_at, site, total):
    page = open_at(DESKTOP, (site.folder / KINDS["leaflet"]).as_uri() + "#page-9").page
    says(page, f"Pages 8 et 9 sur {total}")


def test_cards_lead_to_their_articles(open_at, site, content):
    printed = [(name, p) for name in content.shops for p in content.printed(name)]
    page = site.pages[KINDS["leaflet"]]
    linked = {reference.file for reference in page.references}
    assert {product_page(name, product) for name, product in printed} <= linked
    window = open_at(DESKTOP, (site.folder / KINDS["leaflet"]).as_uri() + "#page-4").page
    card = window.locator('#page-4 .leaf-areas a[href$="index.html"]').first
    address = card.get_attribute("href").removeprefix("../")
    card.click()
    assert window.url == (site.folder / address).as_uri()


def test_what_is_out_of_sight_takes_no_key(open_at):
    page = open_at(DESKTOP).page
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**#page-2")
    for _ in range(40):
        page.keyboard.press("Tab")
        leaf = page.evaluate("document.activeElement.closest('.leaf')?.id ?? ''")
        assert leaf in ("", "page-2", "page-3")


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_without_scripts_it_scrolls_and_links_work(open_at, size):
    page = open_at(size, java_script_enabled=False).page
    assert page.get_by_role("button").count() == 0
    page.locator(".thumbnails a").nth(3).click()
    assert "page-4" in page.evaluate(SEEN)


def test_it_works_over_http_and_every_picture_shows(open_at, site, total):
    with host_site(site.folder.parent) as root:
        visited = open_at(PHONE, f"{root}web/{KINDS['leaflet']}")
        says(visited.page, f"Page 1 sur {total}")
        assert load_all_images(visited.page) == []
        assert visited.complaints == visited.failures == []


def test_a_changed_shop_has_its_own_pages_drawn_anew(workshop):
    def pictures():
        return {path.name for path in workshop.output.glob("web/feuilleter/*-1120.webp")}

    before = pictures()
    workshop.rewrite(
        "content/shops/cire-et-coton/shop.yaml", "name: Bougie sapin", "name: Bougie pin"
    )
    done = workshop.build()
    assert done.code == 0, done.text
    # The shop's page, and the index that names the article.
    assert 1 <= len(pictures() - before) <= 3
    assert len(pictures()) == len(before)
