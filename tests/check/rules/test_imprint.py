from collections.abc import Callable

import pytest

from catalog_gen.check.rules import imprint
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = list(imprint.check(read_shops(*arguments)))
        assert all(problem.severity == "warning" for problem in problems)
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


SHOP = "name: a\nproducts: [{name: b}]\n"
CODE = "imprint-missing"


@pytest.mark.parametrize(
    ("settings", "line", "column"),
    [
        ("print: {page: A5}\n", 2, 8),
        ("print: {printer: {name: Peuplier}}\n", 2, 18),
        ("url: https://a.example/\n", 1, 1),
    ],
)
def test_tells_a_printed_catalog_without_its_printer(
    found: Callable[..., Found], settings: str, line: int, column: int
) -> None:
    assert found(SHOP, f"title: Noël\n{settings}") == [(CODE, line, column)]


@pytest.mark.parametrize(
    "settings",
    [
        "print: {printer: {name: Peuplier, address: 27100 Val-de-Reuil}}\n",
        "print: {page: A7}\n",  # told already
        "",  # a draft
    ],
)
def test_takes_name_and_address_and_leaves_drafts(
    found: Callable[..., Found], settings: str
) -> None:
    assert found(SHOP, f"title: Noël\n{settings}") == []


def test_says_whose_address_is_missing(read_shops: Callable[..., Reading]) -> None:
    reading = read_shops(SHOP, "title: Noël\nprint: {printer: {name: Peuplier}}\n")
    (problem,) = imprint.check(reading)
    assert problem.facts == {"value": "Peuplier", "reason": "address"}
