from collections.abc import Callable

import pytest

from catalog_gen.check.rules import season
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = season.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(
    ("season", "column"),
    [
        ("{opens: 2026-12-24, closes: 2026-11-28}", 37),
        ("{collect_until: 2026-12-01, opens: 2026-11-28}", 44),
        ("{collect_until: 2026-12-25, closes: 2026-12-24}", 45),
    ],
)
def test_tells_the_later_date_that_comes_too_early(
    found: Callable[..., Found], season: str, column: int
) -> None:
    assert found({}, f"title: a\nseason: {season}") == [("season-order", 2, column)]


@pytest.mark.parametrize(
    "season",
    [
        "",
        "{opens: 2026-11-28}",
        "{collect_until: 2026-11-10, opens: 2026-11-28, closes: 2026-12-24}",
        "{opens: 2026-12-24, closes: 2026-12-24}",
    ],
)
def test_takes_dates_in_order(found: Callable[..., Found], season: str) -> None:
    assert found({}, f"title: a\nseason: {season}") == []


def test_says_both_dates(read_shops: Callable[..., Reading]) -> None:
    season_text = "{opens: 2026-12-24, closes: 2026-11-28}"
    (problem,) = season.check(read_shops({}, f"title: a\nseason: {season_text}"))
    assert problem.facts == {
        "field": "closes",
        "value": "2026-11-28",
        "earlier": "opens",
        "other": "2026-12-24",
    }
