from collections.abc import Callable

import pytest

from catalog_gen.check.rules import known_names
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = known_names.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


SETTINGS = """\
title: Noël
categories: [{id: maison, name: Maison}]
ideas: [{id: petits-prix, name: Petits prix}]
pickup_points: [{id: halle, name: Halle}]
"""


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("category: maisons", "unknown-category", 11),
        ("order: {pickup: {points: [halle, hale]}}", "unknown-pickup-point", 34),
        ("products: [{name: a, ideas: [petits-prix, petit-prix]}]", "unknown-idea", 43),
    ],
)
def test_tells_names_that_are_not_listed(
    found: Callable[..., Found], line: str, code: str, column: int
) -> None:
    assert found(f"name: Cire\n{line}\n", SETTINGS) == [(code, 2, column)]


def test_suggests_a_name_that_is_listed(read_shops: Callable[..., Reading]) -> None:
    (problem,) = known_names.check(read_shops("name: a\ncategory: maisons", SETTINGS))
    assert problem.facts["suggestion"] == "maison"


def test_takes_names_that_are_listed(found: Callable[..., Found]) -> None:
    shop = (
        "name: Cire\ncategory: maison\norder: {pickup: {points: [halle]}}\n"
        "products: [{name: a, ideas: [petits-prix]}]\n"
    )
    assert found(shop, SETTINGS) == []


@pytest.mark.parametrize(
    "settings",
    ["title: 'L'atelier'", "title: a\ncategories: [{id: maison}]", "title: a\nrubrique: b"],
)
def test_does_not_accuse_shops_of_a_mistake_in_the_list(
    found: Callable[..., Found], settings: str
) -> None:
    assert found("name: Cire\ncategory: maison\n", settings) in ([], [("unknown-category", 2, 11)])


def test_a_misread_list_of_ideas_does_not_hide_an_unknown_category(
    found: Callable[..., Found],
) -> None:
    shop = "name: Cire\ncategory: a\nproducts: [{name: a, ideas: [b]}]"
    assert found(shop, "title: a\nideas: [{id: b}]") == [("unknown-category", 2, 11)]
