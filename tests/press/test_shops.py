import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press.plan import shop_groups
from catalog_gen.press.shops import printed_shop
from catalog_gen.press.views import PrintedPhoto

BOUGIE = {
    "name": "Bougie",
    "ref": "CC-01",
    "price": "24.00",
    "description": "Coulée à la main.",
    "photo": "bougie.jpg",
    "options": {"Senteur": ["Sapin", "Orange"]},
}


@pytest.fixture
def view(make_catalog, theme):
    """A shop's products and other keys → the view of its section."""

    def view(*products, photos=None, page="", settings=None, **shop):
        catalog = make_catalog({"id": "cire", "products": products, **shop}, **(settings or {}))
        [group] = shop_groups(catalog, theme)
        return printed_shop(group.shops[0], catalog.settings, photos or {}, page)

    return view


def only(view):
    [[product]] = view.pages
    return product


def photos(use="large"):
    path = "content/shops/cire/bougie.jpg"
    return {path: Photo(path, 9, 6, "d", (Rendition(use, 9, 6, "k" * 64, "bougie-1.jpg"),))}


def test_a_product_in_words(view):
    product = only(view(BOUGIE))
    assert (product.name, product.reference, product.shape) == ("Bougie", "CC-01", "large")
    assert (product.price, product.priced) == ("24,00\u00a0€", True)
    assert product.description == "Coulée à la main."
    assert product.options == (("Senteur", "Sapin, Orange"),)
    assert product.anchor == "article-cire-1"
    assert product.fit == "shops/cire/products/0"


def test_a_product_of_which_only_the_name_is_known(view):
    product = only(view({"name": "Couronne"}))
    assert (product.price, product.priced) == ("prix sur demande", False)
    assert (product.reference, product.description, product.note) == ("", "", "")
    assert (product.was, product.unit_price, product.options, product.photo) == ("", "", (), None)


def test_what_there_is_to_say_of_a_price(view):
    more = {"was": "30.00", "net_content": "200 g", "kind": "food", "availability": "limited"}
    product = only(view({**BOUGIE, **more}))
    assert product.was == "30,00\u00a0€"
    assert product.unit_price.endswith("€/kg")
    assert product.note == "Derniers exemplaires"


@pytest.mark.parametrize(
    ("alt", "words"), [("Une bougie verte", "Une bougie verte"), (None, "Bougie")]
)
def test_a_photo_says_what_it_shows(view, alt, words):
    product = only(view({**BOUGIE, "alt": alt}, photos=photos()))
    assert product.photo == PrintedPhoto("bougie-1.jpg", words)


@pytest.mark.parametrize("found", [{}, photos("web")])
def test_a_photo_that_is_not_there_is_left_out(view, found):
    assert only(view(BOUGIE, photos=found)).photo is None


def test_numbers_are_those_of_the_shops_own_list(view):
    hidden = {"name": "Sur le site", "print": False}
    products = [hidden, {"name": "A"}, hidden, {"name": "B"}]
    [page] = view(*products).pages
    assert [(p.name, p.fit, p.anchor) for p in page] == [
        ("A", "shops/cire/products/1", "article-cire-2"),
        ("B", "shops/cire/products/3", "article-cire-4"),
    ]


@pytest.mark.parametrize(
    ("prints", "told"), [((True, None), True), ((False, None), False), ((None, None), True)]
)
def test_the_law_on_alcohol_where_some_is_printed(view, prints, told):
    products = [
        {"name": "Cidre", "kind": "alcohol", "print": prints[0]},
        {"name": "Miel", "kind": "food", "print": prints[1]},
    ]
    assert bool(view(*products).legal) is told
    if told:
        assert "dangereux pour la santé" in view(*products).legal


def test_the_head_of_the_page(view):
    settings = {"categories": [{"id": "maison", "name": "Maison", "colour": "berry"}]}
    more = {"name": "Cire & Coton", "tagline": "Bougies", "description": "Une *belle* boutique."}
    found = view(category="maison", settings=settings, **more)
    assert (found.name, found.tagline, found.category) == ("Cire & Coton", "Bougies", "Maison")
    assert (found.accent, found.description) == ("berry", "Une *belle* boutique.")
    assert (found.anchor, found.fit) == ("boutique-cire", "shops/cire")
    assert found.pages == ((),)


def test_a_shop_that_says_little(view):
    found = view(category="no-such-category")
    assert (found.tagline, found.category, found.description, found.legal) == ("", "", "", "")


def test_the_foot_leads_to_its_page(view):
    found = view(BOUGIE, page="https://noel.example/cire/")
    assert found.contact.page == "https://noel.example/cire/"
    assert found.contact.qr.startswith("<svg")
