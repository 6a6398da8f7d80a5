from collections.abc import Callable

import pytest

from catalog_gen.check.rules import legal_notice
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = list(legal_notice.check(read_shops(*arguments)))
        assert all(problem.severity == "warning" for problem in problems)
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


COMPLETE = (
    "title: a\n"
    "publisher: {name: b, director: c, address: {city: d}, telephone: e, "
    "host: {name: f, address: g, telephone: h}}\n"
)


@pytest.mark.parametrize(
    ("settings", "line", "column"),
    [
        ("title: a\nurl: https://a.example/\n", 1, 1),
        ("title: a\npublisher: {name: b}\n", 2, 12),
        (COMPLETE.replace("telephone: h", ""), 2, 12),
    ],
)
def test_tells_a_notice_that_is_not_complete(
    found: Callable[..., Found], settings: str, line: int, column: int
) -> None:
    assert found("name: a\n", settings) == [("legal-notice-incomplete", line, column)]


@pytest.mark.parametrize(
    "settings", [COMPLETE, "title: a\n", "title: a\nurl: https://a.example/\npublisher: 3\n"]
)
def test_takes_a_complete_one_and_leaves_drafts_and_mistakes(
    found: Callable[..., Found], settings: str
) -> None:
    assert found("name: a\n", settings) == []


def test_names_what_is_missing(read_shops: Callable[..., Reading]) -> None:
    settings = COMPLETE.replace("director: c, ", "").replace(", telephone: h", "")
    (problem,) = legal_notice.check(read_shops("name: a\n", settings))
    assert problem.facts == {"keys": "director, host.telephone"}
