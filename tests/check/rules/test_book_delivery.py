from collections.abc import Callable

import pytest

from catalog_gen.check.rules import book_delivery
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = list(book_delivery.check(read_shops(*arguments)))
        assert all(problem.severity == "warning" for problem in problems)
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


CODE = "book-delivery"
BOOK = "products: [{name: b, kind: book}]\n"


@pytest.mark.parametrize("way", ["shipping", "delivery"])
@pytest.mark.parametrize("written", ["fee: 2.99", "fee: 0", "free_from: 60", "free_from: 20"])
def test_tells_books_that_are_brought_for_too_little(
    found: Callable[..., Found], way: str, written: str
) -> None:
    column = len(f"order: {{{way}: {{{written.partition(':')[0]}: ") + 1
    shop = f"name: a\norder: {{{way}: {{{written}}}}}\n{BOOK}"
    assert found(shop) == [(CODE, 2, column)]


@pytest.mark.parametrize(
    "order",
    [
        "{shipping: {fee: 3}}",
        "{shipping: {fee: 6.90}, delivery: {fee: 3.00}}",
        "{shipping: {note: Sur devis}}",
        "{pickup: {ready_in: 1 h}}",
        "{shipping: {fee: 0, free_from: 35, note: 'Livres : 3 €, 0,01 € dès 35 €'}}",
        "{delivery: {fee: 0}, note: 'Livres livrés pour 3 €'}",
        "{shipping: {fee: -1}}",  # another rule's
    ],
)
def test_takes_what_the_law_takes(found: Callable[..., Found], order: str) -> None:
    assert found(f"name: a\norder: {order}\n{BOOK}") == []


@pytest.mark.parametrize("note", ["Livres envoyés sans frais", "Livraison offerte dès 20 €"])
def test_a_note_has_to_give_what_books_cost(found: Callable[..., Found], note: str) -> None:
    shop = f"name: a\norder: {{shipping: {{fee: 0, note: {note}}}}}\n{BOOK}"
    assert found(shop) == [(CODE, 2, 25)]


def test_shops_without_books_are_free(found: Callable[..., Found]) -> None:
    products = "products: [{name: b, kind: food}, {name: c}]\n"
    assert found(f"name: a\norder: {{shipping: {{fee: 0, free_from: 9}}}}\n{products}") == []


def test_tells_everything_at_once(read_shops: Callable[..., Reading]) -> None:
    order = "order: {delivery: {fee: 1}, shipping: {fee: 2, free_from: 20}}\n"
    problems = list(book_delivery.check(read_shops(f"name: a\n{order}{BOOK}")))
    assert [problem.facts for problem in problems] == [
        {"shop": "a", "value": "1"},
        {"shop": "a", "value": "2"},
        {"shop": "a", "value": "20", "reason": "free"},
    ]
