from collections.abc import Callable

import pytest

from catalog_gen.check.rules import references
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = references.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


def test_tells_a_reference_used_twice_in_a_shop(found: Callable[..., Found]) -> None:
    shop = "name: a\nproducts:\n- {name: b, ref: C-1}\n- {name: c, ref: C-1}\n"
    assert found(shop) == [("duplicate-reference", 4, 18)]


def test_tells_a_reference_used_in_two_shops_and_where(
    read_shops: Callable[..., Reading],
) -> None:
    shops = {
        "a": "name: a\nproducts: [{name: x, ref: c-1}]\n",
        "b": "name: b\nproducts: [{name: y, ref: C-1}]\n",
    }
    (problem,) = references.check(read_shops(shops))
    assert problem.source.path == "content/shops/b/shop.yaml"
    other = "content/shops/a/shop.yaml:2"
    assert problem.facts == {"shop": "b", "product": "y", "value": "C-1", "other": other}


def test_takes_different_references_and_none(found: Callable[..., Found]) -> None:
    assert found("name: a\nproducts: [{name: b, ref: C-1}, {name: c}, {name: d}]") == []
