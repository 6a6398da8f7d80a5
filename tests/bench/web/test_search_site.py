from bench.web.search_site import make_site, write_search
from catalog_gen.model.shop import Shop


def test_the_corpus_is_searched_with_files_that_a_browser_opens(tmp_path):
    other = Shop.model_validate({"id": "autre", "name": "L’Autre", "email": "a@autre.example"})
    site = make_site(3, 2, [other])
    assert [len(shop.products) for shop in site.catalog.shops] == [2, 2, 2, 0]
    page = write_search(site, tmp_path)
    assert page == tmp_path / "recherche/index.html"
    assert "L’Autre" in (tmp_path / "assets/search-index.js").read_text(encoding="utf-8")
    for script in ("site", "search", "filters"):
        assert [*tmp_path.glob(f"assets/{script}-*.js")], script
