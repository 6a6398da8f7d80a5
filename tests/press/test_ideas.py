import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press.idea_plan import plan_ideas
from catalog_gen.press.ideas import ideas_page
from catalog_gen.press.plan import number_pages, shop_groups
from catalog_gen.press.views import PrintedPhoto

IDEA = {"ideas": [{"id": "petits", "name": "Moins de 20 €"}]}


@pytest.fixture
def pages(make_catalog, make_edition, tmp_path):
    """Products of a shop and settings → the views of the pages of ideas."""

    def pages(*products, photos=None, **settings):
        own = [{"name": "Bol", "ideas": ["petits"], **product} for product in products]
        shop = {"id": "cire", "name": settings.pop("shop", "Cire & Coton"), "products": own}
        catalog = make_catalog(shop, **{**IDEA, "print": {"products_per_shop": 99}, **settings})
        edition = make_edition(catalog, tmp_path, photos=photos or {})
        groups = shop_groups(edition.catalog, edition.theme)
        numbers = number_pages(groups, 4)
        return [ideas_page(page, edition, numbers) for page in plan_ideas(edition, groups)]

    return pages


def cards(page):
    return [card for block in page.blocks for _row, cards in block.rows for card in cards]


def test_everything_on_a_card(pages):
    path = "content/shops/cire/b.jpg"
    renditions = (Rendition("card", 9, 6, "k" * 64, "b-card.jpg"),)
    rendered = {path: Photo(path, 9, 6, "d" * 64, renditions)}
    full = {
        "name": "Miel",
        "ref": "CC-01",
        "price": "12.50",
        "net_content": "250 g",
        "kind": "food",
        "photo": "b.jpg",
        "alt": "Un pot",
        "description": "Doux. Récolté ici.",
    }
    [page] = pages({}, {}, full, {}, photos=rendered)
    first, _second, card, _last = cards(page)
    assert (card.anchor, card.fit, card.page) == ("article-cire-3", "shops/cire/products/2", 4)
    assert (card.name, card.reference, card.shop) == ("Miel", "CC-01", "Cire & Coton")
    assert (card.price, card.unit_price) == ("12,50\u00a0€", "50,00\u00a0€/kg")
    assert card.photo == PrintedPhoto("b-card.jpg", "Un pot")
    assert card.text == "Doux. Récolté ici."
    assert (first.price, first.priced, first.photo) == ("prix sur demande", False, None)


def test_cards_lead_to_the_pages_of_their_products(pages):
    [page] = pages(*[{}] * 9)
    assert [card.page for card in cards(page)] == [4, 4, 4, 4, 5, 5, 5, 5, 5]


def test_alcohol_has_its_message_on_its_page_only(pages):
    [page] = pages({}, {"kind": "alcohol"})
    assert page.legal.startswith("L’abus d’alcool")
    [page] = pages({}, {"kind": "food"})
    assert page.legal == ""


def test_the_alcohol_of_the_lower_idea_counts(pages):
    two = {"ideas": [*IDEA["ideas"], {"id": "autre", "name": "Autre"}]}
    other = {"ideas": ["autre"]}
    [page] = pages({}, {}, other, {**other, "kind": "alcohol"}, **two)
    assert len(page.blocks) == 2
    assert page.legal


def test_two_ideas_share_a_page_from_top_to_foot(pages):
    two = {"ideas": [*IDEA["ideas"], {"id": "autre", "name": "Autre"}]}
    other = {"ideas": ["autre"]}
    [page] = pages({}, {}, other, other, other, **two)
    upper, lower = page.blocks
    (row, _cards), (last, _) = upper.rows[-1], lower.rows[-1]
    assert upper.top == 0
    assert upper.top + row.top + row.height + 5 == pytest.approx(lower.top)
    assert lower.top + last.top + last.height == pytest.approx(210 - 13)


@pytest.mark.parametrize(
    ("number", "more"),
    [(9, ""), (10, "Et 1 autre sur noel.example"), (12, "Et 3 autres sur noel.example")],
)
def test_what_has_no_room_is_on_the_site(pages, number, more):
    [page] = pages(*[{}] * number, url="https://www.noel.example/")
    assert len(cards(page)) == 9
    assert page.blocks[0].more == more
    [page] = pages(*[{}] * number)
    assert page.blocks[0].more == ""


def test_long_names_end_between_words(pages):
    long = "Coffret de Noël garni de confitures, miels, thés et biscuits, de la vallée de l’Eure"
    [page] = pages({"name": long}, {"name": "x" * 80}, shop="Maison des artisans réunis, Louviers")
    first, second = cards(page)
    assert first.name == "Coffret de Noël garni de confitures, miels, thés et biscuits…"
    assert second.name == "x" * 63 + "…"
    assert first.shop == "Maison des artisans…"


def test_a_text_beside_a_photo_ends_with_a_sentence(pages):
    text = "Une phrase. Une autre ! " + "Une longue phrase qui ne finit pas " * 4 + "enfin."
    [page] = pages({"description": text}, {"description": "Rien " * 40})
    assert [card.text for card in cards(page)] == ["Une phrase. Une autre !", ""]
