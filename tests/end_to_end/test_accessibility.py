import re
from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe
from readback.browser import HEIGHT, serve, visit
from readback.site import KINDS, links_of, tags_of, text_of

pytestmark = pytest.mark.end_to_end

MENTION = "Accessibilité : non conforme"
"""The RGAA asks for these very words (obligations, « mention de conformité »)."""

TEMPLATES = ["home", "shops", "shop", "product", "product sold out", "category"]
TEMPLATES += ["plan", "leaflet", "legal notice", "accessibility", "privacy", "offline"]


@pytest.fixture(params=[360, 1280])
def context(request, browser):
    size = {"width": request.param, "height": HEIGHT}
    context = browser.new_context(viewport=size, locale="fr-FR")
    yield context
    context.close()


def violations(page):
    """What axe-core finds, each with the first element concerned."""
    found = Axe().run(page).response["violations"]
    return [(rule["id"], rule["help"], rule["nodes"][0]["html"]) for rule in found]


@pytest.mark.parametrize("kind", TEMPLATES)
def test_axe_finds_nothing_wrong(kind, context, site):
    page = visit(context, (site.folder / KINDS[kind]).as_uri()).page
    assert violations(page) == []


def test_axe_finds_nothing_wrong_on_the_404_page(context, site):
    with serve(site.folder) as root:
        assert violations(visit(context, f"{root}404.html").page) == []


def test_the_home_page_links_to_the_declaration_with_the_exact_words(site):
    home = site.pages["index.html"]
    mentions = [link for link in home.root.iter("a") if "".join(link.itertext()) == MENTION]
    assert [link.get("href") for link in mentions] == ["accessibilite/index.html"]
    declaration = site.pages["accessibilite/index.html"].main
    assert text_of(next(declaration.iter("h1"))) == MENTION
    assert [link for link in links_of(declaration) if link.startswith("mailto:")]


def test_headings_start_at_one_and_skip_no_level(site):
    for page in site.pages.values():
        levels = [int(tag[1]) for tag in tags_of(page.root) if re.fullmatch("h[1-6]", tag)]
        assert levels[0] == 1, page.address
        assert levels.count(1) == 1, page.address
        assert all(b <= a + 1 for a, b in pairwise(levels)), page.address


def test_every_page_tells_its_language(site, content):
    assert {page.root.get("lang") for page in site.pages.values()} == {content.settings["language"]}
