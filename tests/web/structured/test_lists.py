import pytest

from catalog_gen.web.pages import list_pages


@pytest.mark.parametrize(
    ("address", "name", "items"),
    [
        ("boutiques/index.html", "Les boutiques", ["Cire & Coton", "La Laine"]),
        ("rayons/maison/index.html", "Maison", ["Bougie sapin", "Photophore", "Couronne"]),
        ("idees/petits-prix/index.html", "Moins de 20 €", ["Photophore"]),
    ],
)
def test_a_list_names_its_pages_in_order(things, site, address, name, items):
    found = things(site, address)["ItemList"]
    assert (found["name"], found["numberOfItems"]) == (name, len(items))
    elements = found["itemListElement"]
    assert [element["name"] for element in elements] == items
    assert [element["position"] for element in elements] == list(range(1, len(items) + 1))
    assert all(element["url"].startswith("https://noel.example/boutiques/") for element in elements)


def test_an_empty_list_says_nothing(site):
    pages = {page.address: page.structured for page in list_pages(site)}
    assert pages["idees/enfants/index.html"] == ""
