from collections.abc import Callable

import pytest

from catalog_gen.check.rules import unique_names
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = unique_names.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("categories", "duplicate-category"),
        ("ideas", "duplicate-idea"),
        ("pickup_points", "duplicate-pickup-point"),
    ],
)
def test_tells_the_second_use_and_the_place_of_the_first(
    read_shops: Callable[..., Reading], key: str, code: str
) -> None:
    named = "".join(f"- {{id: {name}, name: x}}\n" for name in ("a", "b", "a"))
    (problem,) = unique_names.check(read_shops({}, f"title: a\n{key}:\n{named}"))
    assert (problem.code, problem.source.line, problem.source.column) == (code, 5, 8)
    assert problem.facts == {"value": "a", "other": "catalog.yaml:3"}


def test_one_name_may_serve_in_two_lists(found: Callable[..., Found]) -> None:
    one = "[{id: a, name: x}]"
    assert found({}, f"title: a\ncategories: {one}\nideas: {one}\npickup_points: {one}\n") == []
