from dataclasses import replace

import pytest

from catalog_gen.model.photo import Photo, Rendition
from catalog_gen.press import drafts
from catalog_gen.press.plan import number_pages, shop_groups
from catalog_gen.press.views import CoverView, PrintedShop

SHOPS = [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "category": "maison"}]


@pytest.fixture
def edition(make_catalog, make_edition, tmp_path):
    catalog = make_catalog(*SHOPS, categories=[{"id": "maison", "name": "Maison"}])
    return make_edition(catalog, tmp_path, pages={"a": "https://noel.example/a/"})


@pytest.fixture
def groups(edition):
    return shop_groups(edition.catalog, edition.theme)


def test_cover_editorial_and_back(edition):
    found = drafts.surrounding_drafts(edition)
    assert [draft.template for draft in found] == [
        "cover.html.jinja",
        "editorial.html.jinja",
        "back.html.jinja",
    ]
    assert found[0].title == "Noël à Louviers"
    assert isinstance(found[0].view(), CoverView)
    assert all(draft.tagged and draft.content == repr(draft.view()) for draft in found)


def test_a_section_for_each_shop_in_the_order_of_the_book(edition, groups):
    found = list(drafts.shop_drafts(edition, groups))
    assert [draft.title for draft in found] == ["B", "A"]
    views = [draft.view() for draft in found]
    assert all(isinstance(view, PrintedShop) for view in views)
    assert [view.contact.page for view in views] == ["", "https://noel.example/a/"]


def test_a_new_number_on_the_plan_makes_the_section_anew(make_catalog, make_edition, tmp_path):
    plan = {"image": "plan.png", "bounds": [["49.0", "1.0"], ["49.5", "2.0"]]}
    contents = []
    for place in (["48.0", "1.5"], ["49.1", "1.5"]):
        shops = [{"id": "a", "location": place}, {"id": "b", "location": ["49.2", "1.5"]}]
        edition = make_edition(make_catalog(*shops, map=plan), tmp_path)
        *_, last = drafts.shop_drafts(edition, shop_groups(edition.catalog, edition.theme))
        contents.append((last.content, last.view().contact.others[-1]))
    assert [words for _content, words in contents] == [
        ("plan n°\u00a01", ""),
        ("plan n°\u00a02", ""),
    ]
    assert contents[0][0] != contents[1][0]


@pytest.mark.parametrize(
    ("use", "makes_anew"), [("large", True), ("web", False), ("large-press", False)]
)
def test_only_other_pictures_on_paper_make_a_section_anew(
    make_catalog, make_edition, tmp_path, use, makes_anew
):
    catalog = make_catalog({"id": "a", "products": [{"name": "Bougie", "photo": "a.jpg"}]})
    path = "content/shops/a/a.jpg"

    def content(**keys):
        renditions = tuple(
            Rendition(use, 9, 6, keys.get(use.replace("-", "_"), "0" * 64), f"a-{use}.jpg")
            for use in ("web", "large", "large-press")
        )
        photos = {path: Photo(path, 900, 600, "d" * 64, renditions)}
        edition = replace(make_edition(catalog, tmp_path), photos=photos)
        [draft] = drafts.shop_drafts(edition, shop_groups(catalog, edition.theme))
        return draft.content

    other = content(**{use.replace("-", "_"): "1" * 64})
    assert (other != content()) == makes_anew


def test_what_is_known_once_the_pages_are_numbered(edition, groups):
    for make in (drafts.contents_draft, drafts.index_draft):
        first, second = (make(edition, groups, number_pages(groups, n)) for n in (4, 5))
        assert first.content != second.content
        assert make(edition, groups, number_pages(groups, 4)).content == first.content


def test_page_numbers_are_stamped_and_no_text_of_the_book(groups):
    draft = drafts.folio_draft(groups, 3, 2)
    assert (draft.template, draft.title, draft.tagged) == ("folios.html.jinja", "", False)
    assert len(draft.view().pages) == 3 + 2 + 2


def test_shops_that_share_a_page_are_one_draft(make_catalog, make_edition, tmp_path):
    catalog = make_catalog(*SHOPS, print={"shops_per_page": 2})
    pages = {"a": "https://noel.example/a/"}
    edition = make_edition(catalog, tmp_path, pages=pages)
    groups = shop_groups(edition.catalog, edition.theme)
    [draft] = drafts.shop_drafts(edition, groups)
    assert (draft.template, draft.title) == ("shared.html.jinja", "A · B")
    view = draft.view()
    assert [shop.name for shop in view.shops] == ["A", "B"]
    assert [shop.contact.page for shop in view.shops] == ["https://noel.example/a/", ""]
    assert "noel.example/a/" in draft.content
