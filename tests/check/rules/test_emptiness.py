from collections.abc import Callable

import pytest

from catalog_gen.check.rules import emptiness
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = emptiness.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


def test_a_catalog_needs_a_shop(found: Callable[..., Found]) -> None:
    assert found({}) == [("no-shops", 1, 1)]


def test_a_catalog_should_have_a_product(read_shops: Callable[..., Reading]) -> None:
    (problem,) = emptiness.check(read_shops())
    assert (problem.code, problem.severity) == ("no-products", "warning")


def test_one_product_is_enough(found: Callable[..., Found]) -> None:
    assert found({"a": "name: a", "b": "name: b\nproducts: [{name: c}]"}) == []


@pytest.mark.parametrize("shop", ["name: 'L'atelier'", "name: a\nproducts: [{price: 3}]"])
def test_what_could_not_be_read_is_there_all_the_same(
    found: Callable[..., Found], shop: str
) -> None:
    assert found(shop) == []


def test_a_mistake_in_the_settings_hides_no_emptiness(found: Callable[..., Found]) -> None:
    assert found({}, "titre: a") == [("no-shops", 1, 1)]
