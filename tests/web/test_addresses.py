import pytest

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.web.addresses import (
    category_address,
    idea_address,
    product_addresses,
    public_address,
    public_path,
    root_from,
    shop_address,
    slug_of,
    storefront_addresses,
)


def shop(*products):
    return Shop.model_validate({"id": "cire", "name": "Cire", "products": products})


def slugs(*products):
    return [address.split("/")[2] for address in product_addresses(shop(*products), "fr")]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Thé noir", "the-noir"),
        ("  L’Été, à l’œil !  ", "l-ete-a-l-oeil"),
        ("CŒUR & Æ", "coeur-ae"),
        ("../../etc/passwd", "etc-passwd"),
        ("a%2fb?c#d", "a-2fb-c-d"),
        ("🎄", ""),
        ("x" * 100, "x" * 60),
        ("a" * 59 + "-bc", "a" * 59),
    ],
)
def test_slugs(text, slug):
    assert slug_of(text) == slug


def test_a_reference_gives_the_address_else_the_name():
    found = product_addresses(shop({"name": "Bougie", "ref": "CC-01"}, {"name": "Thé"}), "fr")
    assert found == ("boutiques/cire/cc-01/index.html", "boutiques/cire/the/index.html")


def test_products_that_would_share_an_address_are_numbered():
    names = ("Thé", "the", "THÉ", "thé 2", "🎄", "❄")
    found = slugs(*({"name": name} for name in names))
    assert found == ["the", "the-2", "the-3", "the-2-2", "article", "article-2"]


def test_every_kind_of_page_has_its_folder():
    assert shop_address(shop(), "fr") == "boutiques/cire/index.html"
    assert shop_address(shop(), "en") == "shops/cire/index.html"
    assert category_address("maison", "fr") == "rayons/maison/index.html"
    assert idea_address("enfants", "fr") == "idees/enfants/index.html"


@pytest.mark.parametrize(
    ("address", "root"),
    [
        ("index.html", ""),
        ("boutiques/index.html", "../"),
        ("boutiques/cire/index.html", "../../"),
        ("boutiques/cire/cc-01/index.html", "../../../"),
    ],
)
def test_the_way_up_to_the_root(address, root):
    assert root_from(address) == root


@pytest.mark.parametrize("url", ["https://noel.example", "https://noel.example/"])
def test_public_addresses(url):
    assert public_address(url, "index.html") == "https://noel.example/"
    assert public_address(url, "rayons/maison/index.html") == "https://noel.example/rayons/maison/"
    assert public_address(url, "catalogue.pdf") == "https://noel.example/catalogue.pdf"


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://noel.example", "/"),
        ("https://noel.example/", "/"),
        ("https://ville.example/noel", "/noel/"),
        ("https://ville.example/noel/", "/noel/"),
    ],
)
def test_the_path_that_the_site_lives_under(url, path):
    assert public_path(url) == path


def test_storefronts_have_an_address_only_where_the_site_has_one():
    settings = Settings(title="Noël", url="https://noel.example")
    found = storefront_addresses(Catalog(settings, (shop(),)))
    assert found == {"cire": "https://noel.example/boutiques/cire/"}
    assert storefront_addresses(Catalog(Settings(title="Noël"), (shop(),))) == {}
