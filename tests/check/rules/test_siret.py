from collections.abc import Callable

import pytest

from catalog_gen.check.rules import siret
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = siret.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(
    "number", ["73282932000074", "732 829 320 00074", "35600000000048", "35600000049837"]
)
def test_takes_numbers_whose_key_is_right(found: Callable[..., Found], number: str) -> None:
    assert found(f'name: Cire\nsiret: "{number}"\n') == []


@pytest.mark.parametrize(
    "number",
    [
        *("73282932000075", "73282932100074", "7328293200007", "732829320000740", "FR732829320"),
        *("٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "35600000049838", "7328293200007x"),
    ],
)
def test_tells_numbers_with_a_wrong_key(found: Callable[..., Found], number: str) -> None:
    assert found(f'name: Cire\nsiret: "{number}"\n') == [("bad-siret", 2, 8)]
