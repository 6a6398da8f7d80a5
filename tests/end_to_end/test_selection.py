import gzip
import re

import pytest
from readback.browser import HEIGHT
from readback.selection import (
    CANDLE,
    HAT,
    PILLARS,
    RING,
    SELECTION,
    SHOP,
    add_product,
    visitor,
    watch,
)
from test_accessibility import violations
from test_browser import SMALLEST_TARGET, overflow

from bench.web.host import host_site

pytestmark = pytest.mark.end_to_end

BUDGET = 8_500
"""Bytes of the selection's scripts, gzipped."""


@pytest.fixture(params=["http", "file"])
def root(request, site):
    """The site's address, served and in a folder."""
    if request.param == "file":
        yield f"{site.folder.as_uri()}/"
        return
    with host_site(site.folder) as address:
        yield address


@pytest.fixture
def folder(site):
    return f"{site.folder.as_uri()}/"


@pytest.fixture
def page(browser):
    with visitor(browser) as context:
        yield context.new_page()


def words_of(page):
    return " ".join(page.inner_text("main").split())


def test_a_card_adds_and_the_list_lasts_across_pages_and_visits(page, root):
    complaints = watch(page)
    page.goto(root + SHOP)
    bar = page.locator(".selection-bar")
    assert not bar.is_visible()
    page.get_by_role("button", name="Ajouter Trois bougies piliers").click()
    page.get_by_role("button", name="Ajouter encore Trois bougies piliers").click()
    assert " ".join(bar.inner_text().split()) == "Ma sélection (2) 64,00 €"
    status = page.get_by_role("status")
    status.get_by_text("2 articles dans votre sélection").wait_for(state="attached")
    page.close()
    page = page.context.new_page()
    page.goto(root + "index.html")
    assert page.locator(".selection-bar").inner_text().startswith("Ma sélection")
    page.locator(".selection-bar a").click()
    page.get_by_text("Sous-total : 64,00 €").wait_for()
    assert page.url == root + SELECTION
    assert "Trois bougies piliers" in words_of(page)
    assert complaints == []


def test_options_are_chosen_before_an_article_is_added(page, folder):
    page.goto(folder + SHOP)
    page.get_by_role("link", name="Choisir les options de Bougie sapin").click()
    assert page.url == f"{folder}{CANDLE}#choisir"
    page.locator("[data-add]").click()
    assert page.locator(":focus").get_attribute("data-option") == "Senteur"
    assert page.locator(":focus").get_attribute("aria-invalid") == "true"
    assert not page.locator(".selection-bar").is_visible()
    page.get_by_label("Senteur").select_option("Sapin et orange")
    page.get_by_role("button", name="Un de plus").click()
    page.locator("[data-add]").click()
    page.goto(folder + SELECTION)
    assert page.get_by_label("Quantité : Bougie sapin").input_value() == "2"
    assert "Senteur : Sapin et orange" in words_of(page)


def test_the_same_article_with_other_options_is_another_line(page, folder):
    for number in (1, 2, 1):
        page.goto(folder + CANDLE)
        page.get_by_label("Senteur").select_option(index=number)
        page.locator("[data-add]").click()
    page.goto(folder + SELECTION)
    quantities = [field.input_value() for field in page.get_by_label("Quantité : Bougie").all()]
    assert quantities == ["2", "1"]


def test_what_is_removed_can_be_put_back(page, folder):
    add_product(page, folder + PILLARS, 3)
    page.goto(folder + SELECTION)
    field = page.get_by_label("Quantité : Trois bougies piliers")
    field.fill("0")
    field.press("Enter")
    undo = page.get_by_role("button", name="Annuler")
    undo.wait_for()
    assert page.locator(":focus").inner_text() == "Annuler"
    assert page.locator(".send").count() == 0
    page.keyboard.press("Enter")
    assert field.input_value() == "3"
    assert page.evaluate("document.activeElement.id") == field.get_attribute("id")
    page.get_by_role("button", name="Retirer Trois bougies").click()
    page.reload()
    assert "Rien n’est encore choisi" in words_of(page)


def test_typing_a_quantity_leaves_the_focus_where_it_goes(page, folder):
    add_product(page, folder + PILLARS)
    page.goto(folder + SELECTION)
    page.get_by_label("Quantité : Trois bougies piliers").fill("4")
    page.keyboard.press("Tab")
    page.get_by_text("Sous-total : 128,00 €").wait_for()
    name = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert re.sub(r"\s", " ", name) == "Un de plus : Trois bougies piliers"


def test_two_tabs_stay_in_step(page, site):
    with host_site(site.folder) as root:
        page.goto(root + SELECTION)
        other = page.context.new_page()
        add_product(other, root + PILLARS)
        page.get_by_label("Quantité : Trois bougies piliers").wait_for()
        page.get_by_role("button", name="Un de plus : Trois bougies").click()
        page.get_by_text("Sous-total : 64,00 €").wait_for()
        other.locator("[data-add]").click()
        page.get_by_text("Sous-total : 96,00 €").wait_for()


def test_back_and_forward_show_the_list_as_it_is(page, site):
    with host_site(site.folder) as root:
        page.goto(root + SHOP)
        page.get_by_role("button", name="Ajouter Trois bougies piliers").click()
        page.goto(root + SELECTION)
        page.get_by_role("button", name="Un de plus : Trois bougies").click()
        page.get_by_text("Sous-total : 64,00 €").wait_for()
        page.go_back()
        page.locator(".selection-bar").get_by_text("(2)").wait_for()
        page.go_forward()
        assert "Sous-total : 64,00 €" in words_of(page)


def test_a_page_out_of_the_browsers_memory_reads_the_list_again(page, folder):
    page.goto(folder + SHOP)
    page.get_by_role("button", name="Ajouter Trois bougies piliers").click()
    page.evaluate(
        """() => {
            localStorage.clear()
            window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))
        }"""
    )
    assert not page.locator(".selection-bar").is_visible()


def test_a_products_page_renews_what_was_kept_of_it(page, folder):
    add_product(page, folder + PILLARS)
    page.evaluate(
        """() => {
            const [key] = Object.keys(localStorage)
            localStorage[key] = localStorage[key].replace('"cents":3200', '"cents":100')
        }"""
    )
    page.goto(folder + SELECTION)
    assert "Sous-total : 1,00 €" in words_of(page)
    page.goto(folder + PILLARS)
    page.goto(folder + SELECTION)
    assert "Sous-total : 32,00 €" in words_of(page)


def test_prices_on_request_are_said_and_never_counted_as_nothing(page, folder):
    add_product(page, folder + RING)
    page.goto(folder + SELECTION)
    assert "prix sur demande" in words_of(page)
    assert "Sous-total : 0,00" not in words_of(page)
    page.locator(".send-sum").get_by_text("prix à confirmer").wait_for()


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_its_page_at_every_width_with_all_parts_open(browser, folder, width):
    with visitor(browser, width) as context:
        page = context.new_page()
        errors = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(folder + SELECTION)
        assert violations(page) == []
        for address in (CANDLE, PILLARS, HAT, RING):
            add_product(page, folder + address)
            assert violations(page) == []
        page.goto(folder + SELECTION)
        page.get_by_role("radio", name="Livraison").check()
        page.get_by_role("button", name="C’est envoyé").last.click()
        page.get_by_role("button", name="Retirer Trois bougies").click()
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
        assert violations(page) == []
        assert overflow(page) == 0
        small = page.eval_on_selector_all(
            "main :is(button, input, select, summary, textarea, .button, label.radio)",
            "all => all.map(one => [one.outerHTML, one.closest('label.radio') || one])"
            ".map(([html, one]) => [html, one.getBoundingClientRect().height])",
        )
        assert len(small) > 30
        assert not [html for html, height in small if 0 < height < SMALLEST_TARGET]
        assert errors == []


def test_without_scripts_nothing_is_promised(browser, folder):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": 768, "height": HEIGHT}
    )
    page = context.new_page()
    for address in (SHOP, CANDLE):
        page.goto(folder + address)
        assert "sélection" not in page.inner_text("body")
        assert page.locator(".add:visible, .choose:visible, .selection-bar:visible").count() == 0
    page.goto(folder + SELECTION)
    assert "JavaScript" in page.inner_text("main")
    context.close()


def test_the_scripts_keep_within_their_budget(site, demo):
    (own,) = (file for file in site.files if re.fullmatch(r"assets/selection-\w+\.js", file))
    common = sorted(demo.folder.glob("themes/noel/web/scripts/site/3*-selection*.js"))
    assert len(common) == 2
    # As they are published: without indentation and lines of comment.
    lines = "".join(path.read_text(encoding="utf-8") for path in common).splitlines()
    shared = "\n".join(line.strip() for line in lines if not line.strip().startswith("//"))
    assert len(gzip.compress((site.folder / own).read_bytes() + shared.encode())) <= BUDGET
