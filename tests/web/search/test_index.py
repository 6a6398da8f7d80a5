import json

from catalog_gen.web.search.index import index_columns
from catalog_gen.web.search.part import describe_shop
from catalog_gen.web.search.postings import write_numbers


def columns_of(site):
    return index_columns(site, [describe_shop(site, shop) for shop in site.catalog.shops])


def test_columns_of_shops(site):
    shops = columns_of(site)["shops"]
    assert shops["names"] == "Cire & Coton\nLa Laine"
    assert (shops["ids"], shops["sizes"], shops["categories"]) == ("cire\nlaine", "3\n0", "0\n")


def test_columns_of_products(site):
    products = columns_of(site)["products"]
    assert products["names"] == "Bougie sapin\nPhotophore\nCouronne"
    assert products["references"] == "CC-01\n+\n"
    assert products["prices"] == "2400\n1850\n"
    assert {column.count("\n") for column in products.values()} == {2}


def test_references_are_counted_on_only_where_they_are(make_site):
    references = ("CC-09", "CC-10", "CC")
    products = {place: {"ref": ref} for place, ref in enumerate(references)}
    assert columns_of(make_site(cire={"products": products}))["products"]["references"] == (
        "CC-09\n+\nCC"
    )


def test_photos_leave_out_the_ending_that_most_have(site):
    columns = columns_of(site)
    assert columns["photo"] == ["photos/", "-480.webp"]
    assert columns["shops"]["photos"] == "vitrine\n"
    assert columns["products"]["photos"] == "bougie\n\n"


def test_a_site_without_photos_has_no_ending(make_site):
    bare = make_site(cire={"photo": None, "products": {0: {"photo": None}}})
    assert columns_of(bare)["photo"] == ["photos/", ""]


def test_words_of_the_longer_texts_in_order_with_their_holders(site):
    columns = columns_of(site)
    words, lists = columns["words"].split(" "), columns["lists"].split(",")
    assert words == sorted(words) == ["bel", "boutiqu", "ver"]
    # Texts: the shops' (0, 1), then those of the products (2, 3, 4).
    assert lists == [write_numbers([0]), write_numbers([0]), write_numbers([3])]


def test_categories_and_ideas_lead_to_their_pages(site):
    columns = columns_of(site)
    assert columns["categories"][0] == ["maison", "Maison", "rayons/maison/index.html", "berry"]
    assert columns["ideas"][0] == [
        "petits-prix", "Moins de 20 €", "idees/petits-prix/index.html"
    ]  # fmt: skip


def test_a_catalog_without_shops_has_an_index(make_site):
    site = make_site()
    assert json.dumps(index_columns(site, []))
