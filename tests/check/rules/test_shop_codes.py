from collections.abc import Callable

import pytest

from catalog_gen.check.rules import shop_codes
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = shop_codes.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


def test_warns_of_a_code_that_another_shop_has(read_shops: Callable[..., Reading]) -> None:
    shops = {"a": "name: a\ncode: CC\n", "b": "name: b\ncode: cc\n", "c": "name: c\ncode: D\n"}
    (problem,) = shop_codes.check(read_shops(shops))
    assert (problem.code, problem.severity) == ("duplicate-shop-code", "warning")
    assert problem.source.path == "content/shops/b/shop.yaml"
    assert problem.facts == {"shop": "b", "value": "cc", "other": "content/shops/a/shop.yaml:2"}


def test_takes_different_codes_and_none(found: Callable[..., Found]) -> None:
    assert found({"a": "name: a\ncode: A\n", "b": "name: b\n", "c": "name: c\n"}) == []
