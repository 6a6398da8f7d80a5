import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press import front
from catalog_gen.press.plan import number_pages, shop_groups
from catalog_gen.press.views import ContentsGroup, ContentsLine, IndexLine, PrintedPhoto


@pytest.fixture
def index(make_catalog, theme):
    """Names of a shop's products → the names of the index by letter, without the shop's own."""

    def index(*names, shop="Zut"):
        products = [{"name": name} for name in names]
        catalog = make_catalog(
            {"id": "a", "name": shop, "products": products}, print={"products_per_shop": 200}
        )
        groups = shop_groups(catalog, theme)
        return front.index_view(groups, number_pages(groups, 4)).groups

    return index


def names(groups):
    found = {letter: [line.name for line in lines if not line.is_shop] for letter, lines in groups}
    return {letter: lines for letter, lines in found.items() if lines}


SORTED = {
    "accents": ["Éclair", "Ecume", "Épine", "Étoile", "Etui"],
    "ligatures": ["Œillet", "Œuf d’or", "Offrande"],
    "capitals": ["bague", "Bol", "BONNET", "bougie"],
    "numbers by their value": ["Lot de 2", "Lot de 6", "Lot de 12", "Lot de 100"],
    "two numbers": ["Jeu 1 à 4", "Jeu 2-4", "Jeu 2-10", "Jeu 3/4", "Jeu 10", "Jeu 12,5"],
    "marks apart": ["« Bague »", "Bol", "(Bonnet)", "…Bougie"],
    "hyphens and apostrophes": ["Porteclef d’or", "Porte-clés", "Porte-savon"],
    "words before longer words": ["Pain", "Pain d’épices", "Painture"],
}


@pytest.mark.parametrize("words", SORTED.values(), ids=SORTED)
def test_the_index_is_sorted_as_a_dictionary(index, words):
    for given in (words, words[::-1]):
        found = [name for lines in names(index(*given)).values() for name in lines]
        assert found == words


def test_letters_head_their_names(index):
    assert names(index("Étoile", "œuf", "Ours", "écharpe", "« Zéro »")) == {
        "E": ["écharpe", "Étoile"],
        "O": ["œuf", "Ours"],
        "Z": ["« Zéro »"],
    }


def test_numbers_come_first_and_in_one_group(index):
    groups = index("12 bougies", "3 bougies", "Abeille", "1001 nuits", "½ livre", "!!!")
    assert [letter for letter, _lines in groups] == ["0–9", "A", "Z"]
    assert names(groups)["0–9"] == ["!!!", "½ livre", "3 bougies", "12 bougies", "1001 nuits"]


def test_no_letter_comes_twice(index):
    groups = index("a", "Z", "é", "1", "ß", "_x", "À", "٣", "Ⅻ", "ø", "z", "日本", "💐")
    letters = [letter for letter, _lines in groups]
    assert len(letters) == len(set(letters))


def test_shops_and_products_with_their_pages(index):
    groups = dict(index("Bol", "Bol", shop="Bol"))
    assert groups == {
        "B": (
            IndexLine("Bol", "article-a-1", 4, is_shop=False),
            IndexLine("Bol", "article-a-2", 4, is_shop=False),
            IndexLine("Bol", "boutique-a", 4, is_shop=True),
        )
    }


def test_what_is_not_printed_is_not_in_the_index(make_catalog, theme):
    products = [{"name": "A", "print": False}, {"name": "B"}]
    groups = shop_groups(make_catalog({"id": "zut", "products": products}), theme)
    view = front.index_view(groups, number_pages(groups, 1))
    assert [letter for letter, _lines in view.groups] == ["B", "Z"]


def test_contents_by_category(make_catalog, theme):
    shops = [{"id": "a", "tagline": "Tricots"}, {"id": "b", "category": "maison"}]
    settings = {"categories": [{"id": "maison", "name": "Maison", "colour": "berry"}]}
    groups = shop_groups(make_catalog(*shops, **settings), theme)
    view = front.contents_view(groups, number_pages(groups, 4))
    assert [(group.name, group.accent) for group in view.groups] == [
        ("Maison", "berry"),
        ("Autres boutiques", "fir"),
    ]
    lines = [(n.name, n.tagline, n.anchor, n.page) for group in view.groups for n in group.lines]
    assert lines == [("b", "", "boutique-b", 4), ("a", "Tricots", "boutique-a", 5)]


def test_what_comes_behind_the_shops_is_in_the_contents_too(make_catalog, theme):
    groups = shop_groups(make_catalog({"id": "a"}), theme)
    also = ContentsGroup("Et aussi", "fir", (ContentsLine("Le plan", "", "plan", 9),))
    view = front.contents_view(groups, number_pages(groups, 4), also)
    assert view.groups[-1] == also
    assert len(view.groups) == 2


def cover_of(catalog, photos=None):
    return front.cover_view(catalog.settings, photos or {})


def test_the_cover_names_the_field_that_its_title_comes_from(make_catalog):
    plain = cover_of(make_catalog())
    assert (plain.title, plain.fit) == ("Noël à Louviers", "title")
    own = cover_of(make_catalog(cover={"title": "Louviers en fête"}))
    assert (own.title, own.fit) == ("Louviers en fête", "cover/title")


def test_everything_on_the_cover(make_catalog):
    path = "cover.jpg"
    photos = {path: Photo(path, 9, 9, "d", (Rendition("cover", 9, 9, "k" * 64, "cover-1.jpg"),))}
    catalog = make_catalog(
        edition="2026",
        season={"opens": "2026-11-28", "closes": "2026-12-24"},
        cover={"photo": path, "subtitle": "Le catalogue"},
        publisher={"name": "Ville de Louviers"},
    )
    view = cover_of(catalog, photos)
    assert (view.edition, view.subtitle, view.publisher) == (
        "2026",
        "Le catalogue",
        "Ville de Louviers",
    )
    assert "28" in view.season
    assert "24" in view.season
    assert view.photo == PrintedPhoto("cover-1.jpg", "")
    assert cover_of(catalog).photo is None


@pytest.mark.parametrize("season", [{}, {"opens": "2026-11-28"}, {"closes": "2026-12-24"}])
def test_a_season_without_both_ends_is_not_on_the_cover(make_catalog, season):
    view = cover_of(make_catalog(season=season))
    assert (view.season, view.subtitle, view.edition, view.publisher) == ("", "", "", "")


def test_the_first_printed_reference_is_the_example(make_catalog):
    products = [
        {"name": "A", "ref": "A-1", "print": False},
        {"name": "B"},
        {"name": "C", "ref": "C-1"},
    ]
    catalog = make_catalog({"id": "a", "products": products}, introduction="Bonne *lecture*.")
    view = front.editorial_view(catalog)
    assert (view.introduction, view.publisher, view.example) == ("Bonne *lecture*.", "", "C-1")
    assert front.editorial_view(make_catalog()).example == ""


def test_everything_on_the_back(make_catalog):
    catalog = make_catalog(
        {"id": "a", "products": [{"name": "Cidre", "kind": "alcohol"}]},
        url="https://www.noel.example/louviers/",
        season={"closes": "2026-12-24"},
        publisher={
            "name": "Ville de Louviers",
            "director": "A. Maire",
            "rcs": "RCS Évreux 1",
            "address": {"street": "19 rue Foch", "postal_code": "27400", "city": "Louviers"},
        },
        print={"printer": {"name": "Imprimerie", "address": "27100 Val-de-Reuil"}},
    )
    view = front.back_view(catalog)
    assert (view.site, view.url) == (
        "noel.example/louviers",
        "https://www.noel.example/louviers/",
    )
    assert view.qr.startswith("<svg")
    assert (view.publisher, view.director, view.rcs) == (
        "Ville de Louviers",
        "A. Maire",
        "RCS Évreux 1",
    )
    assert view.address == "19 rue Foch, 27400 Louviers"
    assert view.printer == "Imprimerie, 27100 Val-de-Reuil"
    assert "24" in view.valid_until
    assert view.alcohol


def test_a_back_of_which_nothing_is_known(make_catalog):
    products = [{"name": "Cidre", "kind": "alcohol", "print": False}]
    view = front.back_view(make_catalog({"id": "a", "products": products}))
    assert view == front.BackView("", "", "", "", "", "", "", "", "", alcohol=False)
