"""What a page says on the day on which it is read."""

from datetime import UTC, datetime

import pytest
from readback.browser import HEIGHT, visit
from readback.command import run_catalog
from readback.site import KINDS

pytestmark = pytest.mark.end_to_end

BEFORE, DURING, AFTER = (datetime(2026, month, 26, 12, tzinfo=UTC) for month in (10, 11, 12))
SUNDAY = datetime(2026, 12, 13, 10, tzinfo=UTC)


@pytest.fixture
def read(browser, site):
    """Open a page of the demo, which was built in its season, on some day."""
    contexts = []

    def open_page(kind, day):
        context = browser.new_context(
            viewport={"width": 360, "height": HEIGHT}, timezone_id="Europe/Paris"
        )
        contexts.append(context)
        return visit(context, (site.folder / KINDS[kind]).as_uri(), day).page

    yield open_page
    for context in contexts:
        context.close()


def shown(page, words):
    return page.locator("main").get_by_text(words).filter(visible=True).count()


def test_order_links_go_after_the_season_and_the_shop_stays_within_reach(read):
    product = read("product", AFTER)
    assert not product.locator(".order a:visible").count()
    assert shown(product, "La saison s’est achevée le 24 décembre 2026.") == 1
    assert product.locator(".seller a[href^='tel:']:visible").count()
    shop = read("shop", AFTER)
    assert not shop.locator("[href$='#commander']:visible").count()
    assert shop.locator(".telephone:visible").count()


def test_in_the_season_nothing_is_said_of_it(read):
    product = read("product", DURING.replace(day=29))
    assert product.locator(".order a:visible").count() > 2
    assert not shown(product, "La saison")


def test_before_it_opens_one_can_order_already(demo, browser, tmp_path):
    output = tmp_path / "output"
    day = str(int(BEFORE.timestamp()))
    options = ("--only", "web", "--catalog", demo.folder, "--output", output)
    done = run_catalog("build", *options, SOURCE_DATE_EPOCH=day)
    assert done.code == 0, done.text
    address = (output / "web" / KINDS["product"]).as_uri()
    for when, notes in ((BEFORE, 1), (DURING.replace(day=29), 0)):
        context = browser.new_context()
        page = visit(context, address, when).page
        assert shown(page, "La saison ouvre le 28 novembre 2026.") == notes
        assert page.locator(".order a:visible").count() > 2
        context.close()


def test_today_is_marked_and_told(read):
    page = read("shop", SUNDAY)
    assert (
        page.locator(".open-now").first.inner_text().replace("\u202f", " ") == "Ouvert jusqu’à 18 h"
    )
    today = page.locator("tr[aria-current=date]")
    assert today.count() == 1
    assert today.get_attribute("data-days") == "2026-12-13 2026-12-20"
