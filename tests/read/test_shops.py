from pathlib import Path

import pytest

from catalog_gen.model.settings import Category
from catalog_gen.model.shop import Shop
from catalog_gen.read.shops import find_shop_folders, in_order, is_identifier


def test_finds_folders_that_are_not_set_aside(tmp_path: Path) -> None:
    for name in ("cire", "Épi", "_draft", ".git"):
        (tmp_path / "content/shops" / name).mkdir(parents=True)
    (tmp_path / "content/shops/notes.txt").touch()
    assert find_shop_folders(tmp_path) == (["cire", "Épi"], [])


def test_finds_none_where_there_is_no_folder(tmp_path: Path) -> None:
    assert find_shop_folders(tmp_path) == ([], [])


def test_tells_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/shops").touch()
    _, (problem,) = find_shop_folders(tmp_path)
    assert problem.code == "file-unreadable"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        *(("cire-et-coton", True), ("a", True), ("2-chats", True), ("a" * 60, True)),
        *(("Cire", False), ("cire_coton", False), ("a--b", False), ("a" * 61, False)),
        *(("cire\n", False), ("", False), ("é", False)),
    ],
)
def test_knows_an_identifier(name: str, expected: bool) -> None:
    assert is_identifier(name) is expected


def test_orders_by_category_then_by_name_without_accents() -> None:
    categories = [Category(id="mode", name="Mode"), Category(id="maison", name="Maison")]
    shops = [
        Shop(id="a", name="Zoé", category="mode"),
        Shop(id="b", name="Atelier"),
        Shop(id="c", name="écharpe", category="maison"),
        Shop(id="d", name="Fil", category="maison"),
        Shop(id="e", name="Dé", category="maison"),
        Shop(id="f", name="Œuf", category="mode"),
        Shop(id="g", name="Autre", category="unknown"),
    ]
    assert [shop.id for shop in in_order(shops, categories)] == list("faecdbg")
