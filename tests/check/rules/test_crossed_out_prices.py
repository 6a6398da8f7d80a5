from collections.abc import Callable

import pytest

from catalog_gen.check.rules import crossed_out_prices
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = crossed_out_prices.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize("was", ["23.99", "24.00", "24"])
def test_tells_an_earlier_price_that_is_no_higher(found: Callable[..., Found], was: str) -> None:
    shop = f"name: a\nproducts: [{{name: b, price: 24.00, was: {was}}}]\n"
    assert found(shop) == [("was-not-above-price", 2, 41)]


@pytest.mark.parametrize(
    "product",
    [
        *("price: 24.00, was: 24.01", "price: 3", "price: 10, was: 99"),
        *(
            "price: 24.00, was: 0",
            "price: 24.00, was: -3",
            "price: 0, was: 3",
            "price: 12 €, was: 3",
        ),
        "price: 1, was: 20, kind: book",
    ],
)
def test_takes_a_higher_one_and_leaves_impossible_ones_to_their_rule(
    found: Callable[..., Found], product: str
) -> None:
    assert found(f"name: a\nproducts: [{{name: b, {product}}}]\n") == []


def test_says_both_prices(read_shops: Callable[..., Reading]) -> None:
    shop = "name: a\nproducts: [{name: b, price: 24.00, was: 20.50}]\n"
    (problem,) = crossed_out_prices.check(read_shops(shop))
    assert problem.facts == {
        "shop": "a",
        "product": "b",
        "field": "was",
        "value": "20.50",
        "price": "24.00",
    }


@pytest.mark.parametrize("price", ["price: on_request, ", ""])
def test_tells_one_beside_no_price(found: Callable[..., Found], price: str) -> None:
    shop = f"name: a\nproducts: [{{name: b, {price}was: 3}}]\n"
    assert found(shop) == [("was-without-price", 2, 27 + len(price))]


@pytest.mark.parametrize("was", ["100", "240.00"])
def test_doubts_one_of_ten_times_the_price(read_shops: Callable[..., Reading], was: str) -> None:
    shop = f"name: a\nproducts: [{{name: b, price: 10, was: {was}}}]\n"
    (problem,) = crossed_out_prices.check(read_shops(shop))
    assert (problem.code, problem.severity) == ("was-implausible", "warning")
    assert (problem.source.line, problem.source.column) == (2, 38)
