from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from catalog_gen.check import catalog, memory
from catalog_gen.check.catalog import check_catalog
from catalog_gen.check.rules import emails, telephones
from catalog_gen.model.reading import Reading
from catalog_gen.tools.cache import Cache

ReadShops = Callable[..., Reading]

RIGHT = """\
name: Cire
telephone: 02 61 91 00 12
email: cire@example.fr
opening_hours: Tu-Sa 09:00-19:00
products: [{name: a}]
"""


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / ".cache")


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that a slow rule judges."""
    judged: list[str] = []
    for rule, name in ((telephones, "_exists"), (emails, "_is_address")):
        judge = getattr(rule, name)
        monkeypatch.setattr(
            rule, name, lambda text, judge=judge: judged.append(text) or judge(text)
        )
    return judged


def codes(reading: Reading, cache: Cache | None) -> list[str]:
    return [problem.code for problem in check_catalog(reading, cache)]


def test_texts_that_were_right_are_not_judged_again(
    read_shops: ReadShops, cache: Cache, judged: list[str]
) -> None:
    assert codes(read_shops(RIGHT), cache) == []
    assert judged == ["02 61 91 00 12", "cire@example.fr"]
    assert codes(read_shops(RIGHT.replace("a}", "a, price: 3.00}")), cache) == []
    assert len(judged) == 2


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("02 61 91 00 12", "02", "bad-telephone"),
        ("cire@example.fr", "cire", "bad-email"),
        ("Tu-Sa 09:00-19:00", "mardi", "bad-opening-hours"),
        ("telephone:", "mobile:", "not-a-mobile"),
    ],
)
def test_what_changed_is_judged_and_told_each_time(
    read_shops: ReadShops, cache: Cache, right: str, wrong: str, code: str
) -> None:
    assert codes(read_shops(RIGHT), cache) == []
    for _time in (1, 2):
        assert codes(read_shops(RIGHT.replace(right, wrong)), cache) == [code]
    assert codes(read_shops(RIGHT), cache) == []


def test_a_damaged_memory_judges_again(
    read_shops: ReadShops, cache: Cache, judged: list[str]
) -> None:
    codes(read_shops(RIGHT), cache)
    for entry in cache.folder.rglob("*"):
        if entry.is_file():
            entry.write_bytes(b"")
    assert codes(read_shops(RIGHT), cache) == []
    assert len(judged) == 4


def test_another_program_judges_again(
    read_shops: ReadShops, cache: Cache, judged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    codes(read_shops(RIGHT), cache)
    monkeypatch.setattr(memory, "program_digest", lambda: "0" * 64)
    codes(read_shops(RIGHT), cache)
    assert len(judged) == 4


def test_a_rule_of_texts_looks_at_nothing_else(read_shops: ReadShops) -> None:
    """Other names, prices and categories change no judgement."""
    reading = read_shops(RIGHT.replace("02 61 91 00 12", "02"))
    shop = reading.catalog.shops[0]
    bare = shop.model_copy(update={"name": "Autre", "category": "x", "products": ()})
    other = replace(reading, catalog=replace(reading.catalog, shops=(bare,)))
    for rule in catalog._TEXTS:
        assert [p.code for p in rule(reading)] == [p.code for p in rule(other)]
