import json
import shutil
from pathlib import Path

import pytest

from catalog_gen.read import catalog as catalog_module
from catalog_gen.read import read_catalog
from catalog_gen.tools.cache import Cache

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / ".cache")


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    folder = tmp_path / "demo"
    for path in REPOSITORY.glob("content/shops/*/shop.yaml"):
        (folder / path.parent.relative_to(REPOSITORY)).mkdir(parents=True)
        shutil.copy(path, folder / path.relative_to(REPOSITORY))
    shutil.copy(REPOSITORY / "catalog.yaml", folder)
    return folder


def forbid_parsing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalog_module, "parse_tree", lambda *_: pytest.fail("parsed again"))


def test_what_is_remembered_is_what_was_read(
    demo: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = read_catalog(demo)
    assert read_catalog(demo, cache) == plain
    assert read_catalog(demo, cache) == plain
    forbid_parsing(monkeypatch)
    assert read_catalog(demo, cache).catalog == plain.catalog


def test_one_file_changed_is_one_file_parsed(
    demo: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_catalog(demo, cache)
    changed = demo / "content/shops/cire-et-coton/shop.yaml"
    changed.write_text(changed.read_text().replace("Cire & Coton", "Coton & Cire"))
    parsed, parse = [], catalog_module.parse_tree
    monkeypatch.setattr(
        catalog_module, "parse_tree", lambda file, text: parsed.append(file) or parse(file, text)
    )
    shops = read_catalog(demo, cache).catalog.shops
    assert parsed == ["content/shops/cire-et-coton/shop.yaml"]
    assert "Coton & Cire" in {shop.name for shop in shops}


def test_mistakes_are_told_each_time(demo: Path, cache: Cache) -> None:
    (demo / "content/shops/cire-et-coton/shop.yaml").write_text("name: Cire\nnom: Coton\n")
    told = read_catalog(demo, cache).problems
    assert [problem.code for problem in told] == ["unknown-key"]
    assert read_catalog(demo, cache).problems == told


def test_the_same_text_in_another_folder_is_another_shop(demo: Path, cache: Cache) -> None:
    read_catalog(demo, cache)
    shops = demo / "content/shops"
    (shops / "cire-et-coton").rename(shops / "coton")
    found = {shop.id: shop.name for shop in read_catalog(demo, cache).catalog.shops}
    assert found["coton"] == "Cire & Coton"
    assert "cire-et-coton" not in found


def test_a_damaged_memory_is_none(demo: Path, cache: Cache) -> None:
    plain = read_catalog(demo, cache)
    for path in cache.folder.glob("??/*"):
        path.write_bytes(path.read_bytes()[:-5] + b"xxxx}")
    assert read_catalog(demo, cache) == plain


def test_amounts_and_quoted_texts_are_kept_as_written(cache: Cache, tmp_path: Path) -> None:
    (tmp_path / "content/shops/cire").mkdir(parents=True)
    text = 'name: Cire\naddress: {postal_code: "01000"}\nproducts: [{name: B, price: 24.00}]\n'
    (tmp_path / "content/shops/cire/shop.yaml").write_text(text)
    (tmp_path / "catalog.yaml").write_text("title: Noël\n", encoding="utf-8")
    for _ in range(2):
        (shop,) = read_catalog(tmp_path, cache).catalog.shops
        assert json.loads(shop.model_dump_json())["products"][0]["price"] == "24.00"
        assert shop.address
        assert shop.address.postal_code == "01000"
