import pytest

from catalog_gen.press.idea_plan import plan_ideas, widest_photo
from catalog_gen.press.page_format import photo_frames
from catalog_gen.press.plan import shop_groups


def products(number, idea="petits", **keys):
    return [{"name": f"Article {n}", "ideas": [idea], **keys} for n in range(number)]


@pytest.fixture
def plan(make_catalog, make_edition, tmp_path):
    """Shops and the identifiers of ideas → the planned pages."""

    def plan(*shops, ideas=("petits",), print=99):
        settings = {
            "ideas": [{"id": idea, "name": idea.upper()} for idea in ideas],
            "print": {"products_per_shop": print},
        }
        edition = make_edition(make_catalog(*shops, **settings), tmp_path)
        return plan_ideas(edition, shop_groups(edition.catalog, edition.theme))

    return plan


def names(pages):
    return [[planned.idea.id for planned in page] for page in pages]


def test_an_idea_with_too_few_printed_products_is_left_out(plan):
    shops = [
        {"id": "a", "products": products(1)},
        {"id": "b", "products": products(9, print=False)},
        {"id": "c", "products": products(2, "gourmands")},
    ]
    assert names(plan(*shops, ideas=("petits", "gourmands", "vide"))) == [["gourmands"]]


def test_short_ideas_share_a_page_and_the_second_comes_forward(plan):
    shops = [
        {"id": "a", "products": products(2, "a")},
        {"id": "b", "products": products(6, "b")},
        {"id": "c", "products": products(3, "c")},
        {"id": "d", "products": products(2, "d")},
    ]
    assert names(plan(*shops, ideas="abcd")) == [["a", "c"], ["b"], ["d"]]


def test_ideas_have_the_accents_of_the_site(plan):
    shops = [{"id": idea, "products": products(5, idea)} for idea in "abcdef"]
    accents = [page[0].accent for page in plan(*shops, ideas="abcdef")]
    assert accents == ["berry", "ochre", "mist", "plum", "fir", "berry"]


def test_shops_give_products_in_turns_and_the_order_stays(plan):
    shops = [
        {"id": "a", "products": products(20)},
        {"id": "b", "products": products(2)},
        {"id": "c", "products": [*products(1), *products(1, photo="c.jpg")]},
    ]
    [[planned]] = plan(*shops)
    assert planned.number == 24
    assert [(choice.shop.id, choice.place.number) for choice in planned.choices] == [
        *(("a", number) for number in range(5)),
        ("b", 0),
        ("b", 1),
        ("c", 0),
        ("c", 1),
    ]


def test_what_has_a_photo_comes_before_what_has_none(plan):
    shops = [{"id": "a", "products": [*products(5), *products(9, photo="c.jpg")]}]
    [[planned]] = plan(*shops)
    assert [choice.place.number for choice in planned.choices] == list(range(5, 14))


def test_products_that_are_equal_are_not_one(plan):
    shops = [{"id": shop, "products": [{"name": "Bol", "ideas": ["petits"]}] * 3} for shop in "ab"]
    [[planned]] = plan(*shops)
    places = {(choice.shop.id, choice.place.number) for choice in planned.choices}
    assert len(planned.choices) == len(places) == 6


@pytest.mark.parametrize(
    ("settings", "expected"),
    [({"page": "A5"}, 64.8), ({"page": "A5", "shops_per_page": 3}, 32.76)],
)
def test_no_photo_is_placed_much_larger_than_its_frame(
    make_catalog, make_edition, tmp_path, settings, expected
):
    edition = make_edition(make_catalog({"id": "a"}, print=settings), tmp_path)
    widest = widest_photo(edition)
    assert widest == pytest.approx(expected, abs=0.05)
    frames = photo_frames(edition.catalog.settings.print)
    for use, (width, height) in frames.items():
        if use not in ("cover", "plan"):
            assert 300 * min(width / widest, height / (widest / 1.5)) >= 250
