from collections.abc import Callable

import pytest

from catalog_gen.check.rules import telephones
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = telephones.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(
    "number",
    [
        *("02 32 40 12 34", "02.32.40.12.34", "02-32-40-12-34", "0232401234"),
        *("+33 2 32 40 12 34", "+33 (0)2 32 40 12 34", "+32 2 555 12 12", "0 800 123 456"),
        *("01 99 00 00 01", "02 61 91 00 12", "03 53 01 00 12", "04 65 71 00 12"),
        *("05 36 49 00 12", "06 39 98 00 12", "06 12 34 56 78"),
    ],
)
def test_takes_numbers_that_exist_or_are_kept_for_fiction(
    found: Callable[..., Found], number: str
) -> None:
    assert found(f'name: Cire\ntelephone: "{number}"\n') == []


@pytest.mark.parametrize(
    "number",
    [
        *("02 61", "123", "00 11 22 33 44", "02 32 40 12 3", "+33 6 39 98 00", "+999 1234567"),
        *("appelez-moi", "02 32 40 12 34x5", "0800 FLEURS", "02 32 40 12 34 ou 35", "+"),
    ],
)
def test_tells_numbers_that_cannot_be_called(found: Callable[..., Found], number: str) -> None:
    assert found(f'name: Cire\ntelephone: "{number}"\n') == [("bad-telephone", 2, 12)]


@pytest.mark.parametrize("number", ["06 39 98 00 12", "07 56 78 90 12", "+32 470 12 34 56"])
def test_takes_mobiles(found: Callable[..., Found], number: str) -> None:
    assert found(f'name: Cire\nmobile: "{number}"\n') == []


@pytest.mark.parametrize("number", ["02 61 91 00 12", "02 32 40 12 34", "0 800 123 456"])
def test_warns_of_a_mobile_that_is_none(read_shops: Callable[..., Reading], number: str) -> None:
    (problem,) = telephones.check(read_shops(f'name: Cire\nmobile: "{number}"\n'))
    assert (problem.code, problem.severity) == ("not-a-mobile", "warning")
    assert problem.facts["value"] == number


def test_checks_the_host_too(found: Callable[..., Found]) -> None:
    host = '{name: Ville, host: {name: Hôte, telephone: "02 61"}}'
    line = f"publisher: {host}"
    column = line.index('"02 61') + 1
    assert found({}, f"title: a\n{line}\n") == [("bad-telephone", 2, column)]


def test_checks_the_publisher_too(found: Callable[..., Found]) -> None:
    settings = 'title: a\npublisher: {name: Ville, telephone: "02 61"}\n'
    assert found({}, settings) == [("bad-telephone", 2, 37)]
