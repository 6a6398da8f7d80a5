from collections.abc import Callable

import pytest

from catalog_gen.check.rules import reachability
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = reachability.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


def test_a_shop_needs_a_way_to_reach_it(found: Callable[..., Found]) -> None:
    assert found("name: Cire\nurl: https://cire.example\n") == [("shop-unreachable", 1, 1)]


@pytest.mark.parametrize(
    "way",
    [
        'telephone: "02 61 91 00 12"',
        'mobile: "06 39 98 00 12"',
        "email: a@cire.example",
        "order_url: https://cire.example",
    ],
)
def test_one_way_is_enough(found: Callable[..., Found], way: str) -> None:
    assert found(f"name: Cire\n{way}\n") == []


@pytest.mark.parametrize("way", ["tel: 02 61 91 00 12", "email: [a]", "email: a\nemail: b"])
def test_a_way_that_could_not_be_read_is_there_all_the_same(
    found: Callable[..., Found], way: str
) -> None:
    assert found(f"name: Cire\n{way}\n") == []
