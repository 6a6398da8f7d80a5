import pytest

from catalog_gen.press.plan import count_pages, folio_view, number_pages, shop_groups, shop_sections
from catalog_gen.press.views import FolioPage, Tab


def articles(count):
    return [{"name": f"Article {number}"} for number in range(count)]


def categories(*names):
    return [{"id": name, "name": name.upper()} for name in names]


@pytest.fixture
def plan(make_catalog, theme):
    """Shops and settings → the groups of the book."""

    def plan(*shops, **settings):
        return shop_groups(make_catalog(*shops, **settings), theme)

    return plan


def names(groups):
    return [(group.name, [plan.shop.id for plan in group.shops]) for group in groups]


def test_categories_in_their_order_and_shops_without_one_last(plan):
    shops = [
        {"id": "a"},
        {"id": "b", "category": "mode"},
        {"id": "c", "category": "maison"},
        {"id": "d", "category": "mode"},
    ]
    groups = plan(*shops, categories=categories("maison", "vide", "mode"))
    assert names(groups) == [
        ("MAISON", ["c"]),
        ("MODE", ["b", "d"]),
        ("Autres boutiques", ["a"]),
    ]


def test_without_categories_there_are_no_others(plan):
    assert names(plan({"id": "a"})) == [("Les boutiques", ["a"])]
    assert plan() == ()


def test_pages_of_shops_are_counted_once_where_shops_share_them(plan):
    shops = [{"id": name, "products": articles(5)} for name in "abc"]
    assert count_pages(plan(*shops, print={"products_per_shop": 9})) == 6
    assert count_pages(plan(*shops, print={"shops_per_page": 2})) == 2


def test_the_accent_of_a_category_and_the_first_one_for_all_else(plan):
    chapters = [
        {"id": "maison", "name": "Maison", "colour": "berry"},
        {"id": "mode", "name": "Mode"},
        {"id": "jeux", "name": "Jeux", "colour": "no-such-colour"},
    ]
    shops = [{"id": c["id"], "category": c["id"]} for c in chapters]
    groups = plan(*shops, {"id": "autre"}, categories=chapters)
    assert [group.accent for group in groups] == ["berry", "fir", "fir", "fir"]
    assert [group.shops[0].accent for group in groups] == ["berry", "fir", "fir", "fir"]


def test_only_what_is_printed_is_laid_out(plan):
    products = [{"name": "A", "print": False}, *articles(3)]
    [group] = plan({"id": "a", "products": products}, print={"products_per_shop": 2})
    assert [[place.number for place in page] for page in group.shops[0].pages] == [[1, 2]]


def test_every_shop_and_product_has_its_page(plan):
    shops = [
        {"id": "a", "products": articles(5)},
        {"id": "b"},
        {"id": "c", "products": articles(1)},
    ]
    groups = plan(*shops, print={"products_per_shop": 10})
    assert number_pages(groups, 4) == {
        "boutique-a": 4,
        "article-a-1": 4,
        "article-a-2": 4,
        "article-a-3": 4,
        "article-a-4": 4,
        "article-a-5": 5,
        "boutique-b": 6,
        "boutique-c": 7,
        "article-c-1": 7,
    }


def test_equal_products_without_reference_do_not_clash(plan):
    same = [{"name": "Bougie"}] * 6
    shops = [{"id": "a", "products": same}, {"id": "a-1", "products": same}]
    numbers = number_pages(plan(*shops, print={"products_per_shop": 6}), 1)
    assert len(numbers) == 14
    assert [numbers["article-a-1"], numbers["article-a-6"], numbers["article-a-1-1"]] == [1, 2, 3]


def test_folios_count_every_page_and_leave_the_covers_blank(plan):
    groups = plan({"id": "a", "products": articles(5)}, {"id": "b"}, print={"products_per_shop": 9})
    first, *pages, last = folio_view(groups, before=3, after=2).pages
    assert (first, last) == (None, None)
    assert [page.number for page in pages] == [2, 3, 4, 5, 6, 7]
    assert {page.side for page in pages if page.number % 2} == {"right"}
    assert {page.side for page in pages if page.number % 2 == 0} == {"left"}


def test_the_tabs_of_a_category_stand_on_its_pages(plan):
    shops = [{"id": "a", "category": "a"}, {"id": "b", "category": "b"}]
    chapters = [
        {"id": c, "name": c, "colour": colour}
        for c, colour in zip("ab", ["fir", "berry"], strict=True)
    ]
    pages = folio_view(plan(*shops, categories=chapters), before=2, after=3).pages
    assert pages == (
        None,
        # The page before the first shop shows where each category is found.
        FolioPage(2, "left", (Tab("fir", 0, 7), Tab("berry", 1, 7))),
        FolioPage(3, "right", (Tab("fir", 0, 7),)),
        FolioPage(4, "left", (Tab("berry", 1, 7),)),
        FolioPage(5, "right", ()),
        FolioPage(6, "left", ()),
        None,
    )


def test_more_categories_than_places_share_the_edge(plan):
    ids = "abcdefghi"
    shops = [{"id": letter, "category": letter} for letter in ids]
    pages = folio_view(plan(*shops, categories=categories(*ids)), before=3, after=1).pages
    assert [page.tabs[0].place for page in pages[3:-1]] == list(range(9))
    assert {tab.places for page in pages[2:-1] for tab in page.tabs} == {9}


def test_ideas_have_a_tab_of_their_own_and_the_plan_has_all(plan):
    ids = "abcdefg"
    groups = plan(*({"id": c, "category": c} for c in ids), categories=categories(*ids))
    pages = folio_view(groups, before=3, after=5, ideas=["berry", "plum"], plan=1).pages
    first, second, map_page, index, last = pages[10:]
    assert (first.tabs, second.tabs) == ((Tab("berry", 7, 8),), (Tab("plum", 7, 8),))
    assert map_page.tabs == pages[2].tabs
    assert [tab.place for tab in map_page.tabs] == list(range(7))
    assert (index.tabs, last) == ((), None)


def test_a_book_without_shops(plan):
    assert folio_view(plan(), before=3, after=2).pages == (
        None,
        FolioPage(2, "left", ()),
        FolioPage(3, "right", ()),
        FolioPage(4, "left", ()),
        None,
    )


def test_shops_that_share_a_page_are_one_section(plan):
    shops = [{"id": letter, "category": c} for letter, c in zip("abcde", "xxyyy", strict=True)]
    groups = plan(*shops, categories=categories("x", "y"), print={"shops_per_page": 3})
    found = [[plan.shop.id for plan in section] for section in shop_sections(groups)]
    assert found == [["a", "b", "c"], ["d"], ["e"]]
    assert list(number_pages(groups, 4).values()) == [4, 4, 4, 5, 6]
    tabs = [len(page.tabs) for page in folio_view(groups, before=3, after=1).pages[3:-1]]
    assert tabs == [2, 1, 1]
