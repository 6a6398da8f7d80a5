import pytest

from catalog_gen.press.shares import plan_pages


@pytest.fixture
def plan(make_catalog):
    """A number of shops and how many share a page → the plans by shop."""

    def plan(count, shops_per_page, products=3, **settings):
        articles = [{"name": f"Article {number}"} for number in range(products)]
        shops = [{"id": f"s{number}", "products": articles} for number in range(count)]
        return plan_pages(
            make_catalog(*shops, print={"shops_per_page": shops_per_page}, **settings)
        )

    return plan


@pytest.mark.parametrize(
    ("count", "together", "expected"),
    [(3, 1, [1, 1, 1]), (5, 2, [2, 2, 2, 2, 1]), (5, 3, [3, 3, 3, 1, 1]), (1, 3, [1])],
)
def test_those_left_over_have_a_page_each(plan, count, together, expected):
    assert [pages.sharing for pages in plan(count, together).values()] == expected


def test_a_shop_shows_what_fits_its_share(plan):
    """Two on A5; the one that is left over shows as many."""
    shown = [sum(map(len, pages.pages)) for pages in plan(3, 2, products=7).values()]
    assert shown == [2, 2, 2]


def test_shops_share_in_the_order_of_the_book(make_catalog):
    shops = [{"id": "a"}, {"id": "b", "category": "c"}, {"id": "d"}]
    catalog = make_catalog(
        *shops, categories=[{"id": "c", "name": "C"}], print={"shops_per_page": 2}
    )
    assert {shop: pages.sharing for shop, pages in plan_pages(catalog).items()} == {
        "b": 2,
        "a": 2,
        "d": 1,
    }
