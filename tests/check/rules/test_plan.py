from collections.abc import Callable

import pytest

from catalog_gen.check.rules import plan
from catalog_gen.model.reading import Reading

PLAN = "title: a\nmap: {image: plan.png, bounds: [[49.0, 1.0], [49.5, 2.0]]}"


def test_tells_a_shop_that_is_elsewhere(read_shops: Callable[..., Reading]) -> None:
    (problem,) = plan.check(read_shops("name: Cire\nlocation: [48.0, 1.5]", PLAN))
    assert (problem.code, problem.severity) == ("off-the-plan", "warning")
    assert (problem.source.line, problem.facts["value"]) == (2, "48.0, 1.5")


@pytest.mark.parametrize("shop", ["name: Cire", "name: Cire\nlocation: [49.1, 1.5]"])
def test_takes_shops_on_the_plan_and_those_that_say_nothing(
    read_shops: Callable[..., Reading], shop: str
) -> None:
    assert list(plan.check(read_shops(shop, PLAN))) == []


def test_without_a_plan_shops_may_be_anywhere(read_shops: Callable[..., Reading]) -> None:
    assert list(plan.check(read_shops("name: Cire\nlocation: [48.0, 1.5]", "title: a"))) == []


def test_tells_corners_in_the_wrong_order(read_shops: Callable[..., Reading]) -> None:
    wrong = "title: a\nmap: {image: plan.png, bounds: [[49.5, 2.0], [49.0, 1.0]]}"
    (problem,) = plan.check(read_shops("name: Cire\nlocation: [48.0, 1.5]", wrong))
    assert (problem.code, problem.severity, problem.source.line) == ("plan-corners", "error", 2)
