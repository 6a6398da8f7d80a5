"""What search answers, on the demo and on a town of 300 shops: the right one in the first five."""

import json
from pathlib import Path

import pytest
from readback.browser import visit

from bench.texts import shop_id, shop_text
from bench.web.search_site import make_site, write_search
from catalog_gen.model.shop import Shop
from catalog_gen.web.search.words import STOP_WORDS

pytestmark = pytest.mark.end_to_end

CASES = Path(__file__).parents[1] / "web" / "search" / "cases.json"
FIRST = 5
SHOPS, PRODUCTS = 300, 12
TEA = {
    "id": "maison-du-the",
    "name": "Maison du thé",
    "email": "the@maison.example",
    "products": [
        {"name": "Théière en fonte", "ref": "MT-01", "price": "48.00"},
        {"name": "Thé noir fumé", "ref": "MT-02", "price": "9.00"},
    ],
}
_ASK = """(queries) => queries.map((query) => catalog.search.find(query).slice(0, 5)
    .map((place) => catalog.search.result(place)).map(({ name, page }) => [name, page]))"""


@pytest.fixture(scope="module")
def demo_search(browser, site):
    page = visit(browser.new_context(), (site.folder / "recherche/index.html").as_uri()).page
    yield page
    page.context.close()


@pytest.fixture(scope="module")
def town(browser, tmp_path_factory):
    """The bench's corpus, and a shop that sells tea."""
    site = make_site(SHOPS, PRODUCTS, [Shop.model_validate(TEA)])
    page = visit(
        browser.new_context(), write_search(site, tmp_path_factory.mktemp("town")).as_uri()
    ).page
    yield page
    page.context.close()


def names(page, *queries):
    """The names of the first five answers to each query."""
    return [[plain(name) for name, _ in found] for found in page.evaluate(_ASK, queries)]


def addresses(page, queries):
    return [[address for _, address in found] for found in page.evaluate(_ASK, queries)]


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def misspell(text):
    """A letter of the longest word is lost."""
    word = max(text.split(), key=len)
    middle = len(word) // 2
    return text.replace(word, word[:middle] + word[middle + 1 :])


@pytest.mark.parametrize(("text", "stems"), json.loads(CASES.read_text(encoding="utf-8")))
def test_the_script_folds_and_stems_as_the_program(demo_search, text, stems):
    said = demo_search.evaluate(
        "([text, stops]) => catalog.text.split(text).filter((word) => !stops.includes(word))"
        ".map(catalog.text.stemOf)",
        [text, sorted(STOP_WORDS)],
    )
    assert said == stems


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("theiere", "Thé noir de Noël"),
        ("bougi", "Bougie sapin"),
        ("échape", "Écharpe rayée à franges"),
        ("thé noir", "Thé noir de Noël"),
        ("cc-03", "Photophore à facettes"),
        ("CC03", "Photophore à facettes"),
        ("cire et coton", "Cire & Coton"),
        ("rue du Matrey", "Cire & Coton"),
        ("12 rue du matrey", "Cire & Coton"),
        ("savon à l'unite", "Savon à l’unité"),
        ("confitrue", "Trio de confitures"),
        ("petites toupies", "Petite toupie"),
        ("enfants", "Petit train de bois"),
        ("coffret choco", "Coffret de douze chocolats"),
        ("senteur cannelle", "Bougie sapin"),
        ("bijoutrie", "Bijouterie Lemoine"),
    ],
)
def test_the_right_answer_is_among_the_first(demo_search, query, name):
    assert name in names(demo_search, query)[0]


def test_nothing_answers_what_is_not_there(demo_search):
    assert names(demo_search, "xylophone", "", "   ", "’", "☃") == [[]] * 5


def test_what_is_meant_exactly_comes_first(demo_search, content):
    references = [(p["ref"], p["name"]) for _, p in content.products()]
    found = names(demo_search, *(reference for reference, _ in references))
    assert [first[0] for first in found] == [plain(name) for _, name in references]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("theiere", "Théière en fonte"),
        ("théières", "Théière en fonte"),
        ("thé noir", "Thé noir fumé"),
        ("bougi", "Bougie sapin et orange"),
        ("échape", "Écharpe rayée à franges"),
    ],
)
def test_a_large_town_answers_too(town, query, name):
    assert any(found.startswith(name) for found in names(town, query)[0])


def test_every_reference_of_a_large_town_is_found(town):
    asked = [
        (f"b{shop}-{product:02}", f"boutiques/{shop_id(shop)}/b{shop}-{product:02}/index.html")
        for shop in range(1, SHOPS + 1, 7)
        for product in (1, PRODUCTS)
    ]
    found = addresses(town, [reference for reference, _ in asked])
    assert [first[0] for first in found] == [address for _, address in asked]


def test_every_shop_and_street_of_a_large_town_is_found(town):
    wrong = []
    for number in range(1, SHOPS + 1, 5):
        lines = dict(
            line.strip().split(": ", 1)
            for line in shop_text(number, 0).splitlines()
            if ": " in line
        )
        address = f"boutiques/{shop_id(number)}/index.html"
        queries = [lines["name"], lines["street"], misspell(lines["name"])]
        found = addresses(town, queries)
        wrong += [q for q, first in zip(queries, found, strict=True) if address not in first]
    assert wrong == []


def test_a_letter_wrong_in_any_article_of_a_large_town(town):
    articles = sorted(
        {name.split(",")[0] for name in town.evaluate("catalog.search.products.names")}
    )
    assert len(articles) > 60
    found = names(town, *map(misspell, articles))
    assert [
        (misspell(article), first)
        for article, first in zip(articles, found, strict=True)
        if not any(name.startswith(plain(article)) for name in first)
    ] == []
