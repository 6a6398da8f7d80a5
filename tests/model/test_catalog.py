import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.model.catalog import (
    Catalog,
    belongs_to,
    list_chapters,
    printed_numbers,
    printed_products,
)
from catalog_gen.model.product import Product
from catalog_gen.model.settings import Idea, Settings
from catalog_gen.model.shop import Shop


def shop(*prints):
    products = [{"name": f"Article {n}", "print": value} for n, value in enumerate(prints, 1)]
    return Shop.model_validate({"id": "a", "name": "A", "products": products})


def printed(places, *prints):
    settings = Settings.model_validate({"title": "N", "print": {"products_per_shop": places}})
    return [int(product.name[-1]) for product in printed_products(shop(*prints), settings)]


@pytest.mark.parametrize(
    ("places", "prints", "numbers"),
    [
        (2, (None, None, None), [1, 2]),
        (4, (None, None), [1, 2]),
        (2, (None, None, True), [1, 3]),
        (1, (True, True, None), [1, 2]),
        (2, (False, None, None, None), [2, 3]),
        (2, (False, False), []),
    ],
)
def test_what_goes_to_paper_in_the_shops_order(places, prints, numbers):
    assert printed(places, *prints) == numbers


@given(st.integers(1, 12), st.lists(st.sampled_from([None, True, False]), max_size=12))
def test_places_go_to_those_who_ask_then_to_the_first(places, prints):
    settings = Settings.model_validate({"title": "N", "print": {"products_per_shop": places}})
    numbers = printed_numbers(shop(*prints), settings)
    asked = [number for number, value in enumerate(prints) if value]
    unmarked = [number for number, value in enumerate(prints) if value is None]
    assert list(numbers) == sorted(asked + unmarked[: max(0, places - len(asked))])


def idea(**values):
    return Idea.model_validate({"id": "petits-prix", "name": "Petits prix", **values})


def product(**values):
    return Product.model_validate({"name": "Bougie", **values})


@pytest.mark.parametrize(
    ("found", "belongs"),
    [
        (product(ideas=["petits-prix"]), True),
        (product(ideas=["enfants"]), False),
        (product(price="20.00"), False),
    ],
)
def test_an_idea_shows_what_names_it(found, belongs):
    assert belongs_to(found, idea()) is belongs


@pytest.mark.parametrize(
    ("found", "belongs"),
    [
        (product(price="20.00"), True),
        (product(price="20.01"), False),
        (product(price="on_request"), False),
        (product(price="99.00", ideas=["petits-prix"]), True),
        (product(price="0.00"), True),
        (product(), False),
    ],
)
def test_an_idea_shows_what_is_cheap_enough(found, belongs):
    assert belongs_to(found, idea(price_up_to="20")) is belongs


def chapters(categories, *shops):
    settings = {"title": "N", "categories": [{"id": c, "name": c.upper()} for c in categories]}
    found = [
        Shop.model_validate({"id": name, "name": name, "category": category})
        for name, category in shops
    ]
    return [
        (chapter.category and chapter.category.id, [shop.id for shop in chapter.shops])
        for chapter in list_chapters(Catalog(Settings.model_validate(settings), tuple(found)))
    ]


def test_chapters_in_the_catalogs_order_and_the_others_last():
    shops = [("a", None), ("b", "mode"), ("c", "maison"), ("d", "gone"), ("e", "mode")]
    assert chapters(["maison", "mode", "culture"], *shops) == [
        ("maison", ["c"]),
        ("mode", ["b", "e"]),
        (None, ["a", "d"]),
    ]


def test_no_shop_no_chapter():
    assert chapters(["maison"]) == []


def test_without_categories_all_shops_are_in_one_chapter():
    assert chapters([], ("a", None), ("b", "mode")) == [(None, ["a", "b"])]


def test_every_shop_is_in_a_chapter_and_none_is_empty():
    shops = [("a", "maison"), ("b", "maison")]
    assert chapters(["mode", "maison"], *shops) == [("maison", ["a", "b"])]


@pytest.mark.parametrize(
    ("settings", "numbers"),
    [
        ({}, (0, 1, 2, 3)),
        ({"page": "A6"}, (0, 1)),
        ({"shops_per_page": 2}, (0, 1)),
        ({"shops_per_page": 2, "products_per_shop": 1}, (0,)),
        ({"shops_per_page": 3, "products_per_shop": 9}, (0, 1, 2)),
    ],
)
def test_without_a_number_as_many_as_fit_and_never_more_on_a_shared_page(settings, numbers):
    found = Settings.model_validate({"title": "N", "print": settings})
    assert printed_numbers(shop(*[None] * 6), found) == numbers


def test_a_share_shows_those_asked_for_first():
    found = Settings.model_validate({"title": "N", "print": {"shops_per_page": 2}})
    assert printed_numbers(shop(None, None, True), found) == (0, 2)
    assert printed_numbers(shop(True, True, True), found) == (0, 1)
