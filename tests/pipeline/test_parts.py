import pytest

from catalog_gen.model.request import BOOKLET

pytestmark = pytest.mark.usefixtures("compiled_templates")

CIRE = "content/shops/cire/shop.yaml"
LAINE = "content/shops/laine/shop.yaml"


def test_only_the_web_keeps_the_booklet(built, make, output, change, contents):
    change(CIRE, "Cire & Coton", "Cire")
    make(only=["web"])
    assert (output / BOOKLET).read_text() == "Cire & Coton La Laine"
    assert "Cire & Coton" not in (output / "web/boutiques/cire/index.html").read_text()
    assert b"catalogue.pdf" in contents()["web/index.html"]


def test_only_the_web_at_first_promises_no_booklet(make, output, contents):
    make(only=["web"])
    assert not (output / BOOKLET).exists()
    assert b"catalogue.pdf" not in contents()["web/index.html"]


@pytest.mark.usefixtures("later")
def test_only_the_web_links_to_a_booklet_from_elsewhere_as_long_as_it_is_there(make, output):
    home = output / "web/index.html"
    make(only=["web"])
    make(only=["web"])
    (output / BOOKLET).write_text("made by hand")
    make(only=["web"])
    assert b"catalogue.pdf" in home.read_bytes()
    make(only=["web"])
    (output / BOOKLET).unlink()
    make(only=["web"])
    assert b"catalogue.pdf" not in home.read_bytes()


def test_only_the_press_keeps_the_site(built, make, change, changed):
    change(CIRE, "Cire & Coton", "Cire")
    make(only=["press"])
    assert changed(built) == {BOOKLET, "press/catalogue.pdf"}


def leaflet(contents):
    return {a: c for a, c in contents().items() if a.startswith("web/feuilleter/")}


def test_only_the_web_makes_the_page_of_the_leaflet_anew(built, make, change, contents):
    before = leaflet(contents)
    assert len(before) == 3
    change("catalog.yaml", "title: Noël à Louviers", "title: Pâques")
    make(only=["web"])
    after = leaflet(contents)
    page = "web/feuilleter/index.html"
    assert before.keys() == after.keys()
    assert {a for a in after if after[a] != before[a]} == {page}
    assert "Pâques".encode() in after[page]
    assert b"feuilleter/index.html" in contents()["web/index.html"]


def test_a_record_that_cannot_be_read_takes_the_leaflet_along(built, make, change, output):
    (output / "web/feuilleter/pages.json").write_text("{}")
    change(CIRE, "Cire & Coton", "Cire")
    make(only=["web"])
    assert "feuilleter" not in (output / "web/index.html").read_text()


def test_one_shop_keeps_everything_else(built, make, change, changed):
    change(CIRE, "Cire & Coton", "Cire")
    change(LAINE, "La Laine", "Laines")
    report = make(shops=["cire"])
    assert report.problems == ()
    assert changed(built) == {
        "web/boutiques/cire/index.html",
        "web/boutiques/cire/cc-01/index.html",
        "web/boutiques/cire/cc-02/index.html",
    }


def test_one_shop_loses_the_pages_of_its_former_products_only(built, make, output, change):
    change(CIRE, "CC-02", "CC-09")
    make(shops=["cire"])
    assert not (output / "web/boutiques/cire/cc-02").exists()
    assert (output / "web/boutiques/cire/cc-09/index.html").is_file()
    assert (output / "web/boutiques/laine/ll-01/index.html").is_file()


def test_a_category_that_is_called_as_the_shop_stays(make, change, contents, changed):
    change("catalog.yaml", "id: maison", "id: cire")
    change("catalog.yaml", "id: petits-prix", "id: cire")
    for shop in (CIRE, LAINE):
        change(shop, "category: maison", "category: cire")
    make()
    before = contents()
    make(shops=["cire"])
    assert changed(before) == set()


def test_one_shop_and_only_the_press_makes_nothing_and_loses_nothing(built, make, contents):
    make(only=["press"], shops=["cire"])
    assert contents() == built


def test_one_shop_at_first_promises_no_booklet(make, contents):
    make(shops=["cire"])
    assert b"catalogue.pdf" not in contents()["web/boutiques/cire/index.html"]
