import io
import subprocess

import pikepdf
import pytest
from PIL import Image

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press import spreads
from catalog_gen.press.idea_plan import plan_ideas
from catalog_gen.press.information import OutlineEntry
from catalog_gen.press.plan import number_pages, shop_groups
from catalog_gen.press.render import Renderer
from catalog_gen.press.views import ContentsLine

SETTINGS = {
    "ideas": [{"id": "petits", "name": "Petits prix"}, {"id": "vide", "name": "Vide"}],
    "map": {"image": "plan.png", "bounds": [["49.0", "1.0"], ["49.5", "2.0"]]},
    "url": "https://noel.example/",
}
LONG = "Coffret de Noël garni de confitures, miels, thés et biscuits de la vallée de l’Eure"
SHOP = {
    "id": "cire",
    "name": "Cire & Coton",
    "location": ["49.2", "1.5"],
    "products": [
        {"name": "Bougie", "ref": "CC-01", "price": "24.00", "photo": "b.jpg", "ideas": ["petits"]},
        {"name": "Calvados", "ref": "CC-02", "price": "9.00", "ideas": ["petits"]}
        | {"kind": "alcohol", "net_content": "10 cl"},
    ],
}


def picture(edition, path, use, width, height):
    file = io.BytesIO()
    Image.new("RGB", (width, height), "grey").save(file, "JPEG")
    key = path[-5].ljust(64, "0").encode().hex()[:64]
    edition.cache.put(key, file.getvalue())
    return Photo(path, width, height, "d" * 64, (Rendition(use, width, height, key, path[-5:]),))


@pytest.fixture
def edition(make_catalog, make_edition, tmp_path):
    photos = {}
    edition = make_edition(make_catalog(SHOP, **SETTINGS), tmp_path, photos=photos)
    for path, use in (("plan.png", "plan"), ("content/shops/cire/b.jpg", "wide")):
        photos[path] = picture(edition, path, use, 120, 80)
    return edition


@pytest.fixture
def groups(edition):
    return shop_groups(edition.catalog, edition.theme)


def drafts_of(edition, groups):
    return spreads.spreads_drafts(edition, groups, number_pages(groups, 4))


def pdf_of(edition, draft):
    [rendered] = Renderer(edition).start([draft])
    assert rendered.problems == ()
    return edition.cache.get(rendered.key)


def words_of(pdf, tmp_path):
    path = tmp_path / "section.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", path, "-"], capture_output=True, check=True, text=True, timeout=60
    )
    return " ".join(done.stdout.split())


def tags_of(pdf):
    """The names of the tags in reading order, and the alternative texts."""
    names, texts = [], []

    def walk(element):
        if not isinstance(element, pikepdf.Dictionary):
            return
        if "/S" in element:
            names.append(str(element.S)[1:])
        if "/Alt" in element:
            texts.append(str(element.Alt))
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            walk(kid)

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        walk(opened.Root.StructTreeRoot)
    return names, texts


def test_the_sections_behind_the_shops_in_their_order(edition, groups):
    assert [(draft.template, draft.title) for draft in drafts_of(edition, groups)] == [
        ("ideas.html.jinja", "Petits prix"),
        ("plan.html.jinja", "Le plan"),
        ("index.html.jinja", "Index"),
        ("order-form.html.jinja", "Bon de commande"),
    ]


def test_without_ideas_and_plan_there_are_two(make_catalog, make_edition, tmp_path):
    edition = make_edition(make_catalog(SHOP), tmp_path)
    groups = shop_groups(edition.catalog, edition.theme)
    assert [draft.title for draft in drafts_of(edition, groups)] == ["Index", "Bon de commande"]
    assert spreads.plan_draft(edition, groups, number_pages(groups, 4)) is None
    assert spreads.contents_group(edition, (), 5) is None
    assert spreads.spread_tabs(edition, groups, [], []) == ([], 0)


def test_what_contents_and_outline_say(edition, groups):
    ideas = plan_ideas(edition, groups)
    group = spreads.contents_group(edition, ideas, 5)
    assert group.lines == (
        ContentsLine("Idées cadeaux", "par envie et par budget", "idee-petits", 5),
        ContentsLine("Le plan", "où se trouve chaque boutique", "plan", 6),
    )
    assert spreads.spread_outline(edition, groups) == [
        OutlineEntry("Idées cadeaux", "idee-petits", (OutlineEntry("Petits prix", "idee-petits"),)),
        OutlineEntry("Le plan", "plan"),
        OutlineEntry("Index", "index"),
        OutlineEntry("Bon de commande", "bon-de-commande"),
    ]


def test_the_tabs_follow_the_pages(edition, groups):
    drafts = drafts_of(edition, groups)
    rendered = Renderer(edition).start(drafts)
    assert spreads.spread_tabs(edition, groups, drafts, rendered) == (["berry"], 1)


def test_an_idea_is_read_card_by_card(edition, groups, tmp_path):
    pdf = pdf_of(edition, drafts_of(edition, groups)[0])
    words = words_of(pdf, tmp_path)
    assert "Petits prix" in words
    places = [words.index(text) for text in ("24,00", "Bougie", "9,00", "Calvados", "90,00")]
    assert places == sorted(places)
    assert "L’abus d’alcool" in words
    names, texts = tags_of(pdf)
    assert [name for name in names if name.startswith("H")] == ["H1", "H2", "H2"]
    assert texts == ["Bougie"]


def test_the_plan_is_read_with_its_list(edition, groups, tmp_path):
    pdf = pdf_of(edition, drafts_of(edition, groups)[1])
    assert words_of(pdf, tmp_path).startswith("Le plan 1 1 Cire & Coton 4")
    names, texts = tags_of(pdf)
    assert {"H1", "L", "LI", "Link"} <= set(names)
    assert texts[0] == "Plan du centre pour Noël à\u00a0Louviers"


def test_the_order_form_has_a_table_with_headers(edition, groups, tmp_path):
    pdf = pdf_of(edition, drafts_of(edition, groups)[3])
    names, texts = tags_of(pdf)
    assert names.count("TH") == 5
    assert names.count("TR") == 12
    assert texts == ["Ciseaux\u202f: à\u00a0découper suivant les pointillés"]
    words = words_of(pdf, tmp_path)
    for text in ("Boutique", "Référence", "Qté", "Nom", "Téléphone", "en boutique"):
        assert text in words


def test_fillers_are_sections_of_one_page(edition):
    drafts = spreads.filler_drafts(edition, 3)
    assert [draft.title for draft in drafts] == ["Ma liste de Noël", "Mes notes", "Noël à Louviers"]
    assert [rendered.pages for rendered in Renderer(edition).start(drafts)] == [1, 1, 1]
    assert spreads.filler_drafts(edition, 0) == []


@pytest.mark.parametrize("number", range(2, 10))
def test_the_longest_names_fit_every_layout(make_catalog, make_edition, tmp_path, number):
    product = {"name": LONG, "ref": "REFERENCE-2026-000000123", "price": "1234.00"}
    product |= {"kind": "food", "net_content": "100 g", "ideas": ["petits"]}
    shop = {"id": "a", "name": "Maison des artisans réunis de la place du Marché"}
    ideas = {"ideas": [{"id": "petits", "name": "Une idée longue " * 18}]}
    settings = {**ideas, "print": {"products_per_shop": 9}}
    catalog = make_catalog({**shop, "products": [product] * number}, **settings)
    edition = make_edition(catalog, tmp_path)
    groups = shop_groups(catalog, edition.theme)
    [rendered] = Renderer(edition).start(
        spreads.ideas_drafts(edition, groups, number_pages(groups, 4))
    )
    assert rendered.problems == ()
