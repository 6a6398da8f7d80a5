from collections.abc import Callable

import pytest

from catalog_gen.check.rules import book_discounts
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = list(book_discounts.check(read_shops(*arguments)))
        assert all(problem.severity == "error" for problem in problems)
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


CODE = "book-discount"


@pytest.mark.parametrize(("price", "was"), [("18.99", "20.00"), ("15", "20"), ("18.89", "19.90")])
def test_tells_more_than_five_per_cent(found: Callable[..., Found], price: str, was: str) -> None:
    shop = f"name: a\nproducts: [{{name: b, kind: book, price: {price}, was: {was}}}]\n"
    assert found(shop) == [(CODE, 2, 41)]


@pytest.mark.parametrize(
    "product",
    [
        "kind: book, price: 19.00, was: 20.00",
        "kind: book, price: 18.90, was: 19.90",  # 5 % of it is 0.995, which no till can give
        "kind: book, price: 25, was: 20",  # another rule's
        "kind: book, price: 15",
        "kind: book, price: on_request, was: 20",
        "price: 15, was: 20",
        "kind: book, price: 15, was: 20, description: Livre d’occasion.",
        "kind: book, price: 15, was: 20, description: Second-hand.",
        "kind: book, price: 0, was: 20",
    ],
)
def test_takes_less_and_other_goods(found: Callable[..., Found], product: str) -> None:
    assert found(f"name: a\nproducts: [{{name: b, {product}}}]\n") == []


def test_an_occasion_is_not_second_hand(found: Callable[..., Found]) -> None:
    product = "kind: book, price: 15, was: 20, description: Une occasion de rire."
    assert len(found(f"name: a\nproducts: [{{name: b, {product}}}]\n")) == 1


def test_says_what_the_law_allows(read_shops: Callable[..., Reading]) -> None:
    shop = "name: a\nproducts: [{name: b, kind: book, price: 15, was: 19.90}]\n"
    (problem,) = book_discounts.check(read_shops(shop))
    names = {"shop": "a", "product": "b"}
    assert problem.facts == {**names, "value": "15", "was": "19.90", "least": "18.90"}
