from collections.abc import Callable

import pytest

from catalog_gen.check.rules import amounts
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = amounts.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(
    ("price", "code"),
    [
        ("-1", "price-negative"),
        ("0", "price-zero"),
        ("-0.00", "price-zero"),
        ("100000.01", "price-too-high"),
        ("24.999", "price-decimals"),
        ("24.000", "price-decimals"),
    ],
)
@pytest.mark.parametrize("key", ["price", "was"])
def test_tells_impossible_prices(
    found: Callable[..., Found], key: str, price: str, code: str
) -> None:
    column = 15 + len(key)
    assert found(f"name: Cire\nproducts:\n- {{name: a, {key}: {price}}}\n") == [(code, 3, column)]


@pytest.mark.parametrize("price", ["0.01", "24", "24.5", "24.00", "100000", "on_request"])
def test_takes_possible_prices(found: Callable[..., Found], price: str) -> None:
    assert found(f"name: Cire\nproducts: [{{name: a, price: {price}}}]\n") == []


def test_a_fee_may_be_zero_but_not_negative(found: Callable[..., Found]) -> None:
    shop = (
        "name: Cire\norder:\n  delivery: {fee: 0, free_from: -1}\n"
        "  shipping: {fee: -6.90, free_from: 0}\n"
    )
    assert found(shop) == [("price-negative", 3, 33), ("price-negative", 4, 19)]


def test_checks_the_limit_of_an_idea(found: Callable[..., Found]) -> None:
    settings = "title: a\nideas: [{id: b, name: c, price_up_to: -20}]\n"
    assert found({}, settings) == [("price-negative", 2, 39)]
