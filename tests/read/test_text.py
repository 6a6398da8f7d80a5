import os
from pathlib import Path

import pytest

from catalog_gen.model.problem import Problem
from catalog_gen.read.text import LARGEST, read_text


def write(folder: Path, raw: bytes) -> str | Problem:
    (folder / "catalog.yaml").write_bytes(raw)
    return read_text(folder, "catalog.yaml")


def code_of(result: str | Problem) -> str:
    assert isinstance(result, Problem)
    return result.code


def test_reads_utf8(tmp_path: Path) -> None:
    assert write(tmp_path, "title: Noël".encode()) == "title: Noël"


def test_leaves_out_a_byte_order_mark(tmp_path: Path) -> None:
    assert write(tmp_path, b"\xef\xbb\xbftitle: a") == "title: a"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_refuses_other_encodings(tmp_path: Path, encoding: str) -> None:
    assert code_of(write(tmp_path, "title: Noël".encode(encoding))) == "bad-encoding"


def test_points_at_the_first_character_that_is_not_utf8(tmp_path: Path) -> None:
    problem = write(tmp_path, "title: é\nname: ".encode() + b"\xe9t\xe9")
    assert isinstance(problem, Problem)
    assert (problem.source.line, problem.source.column) == (2, 7)


def test_refuses_a_file_that_is_too_large(tmp_path: Path) -> None:
    assert write(tmp_path, b"#" * LARGEST) == "#" * LARGEST
    assert code_of(write(tmp_path, b"#" * (LARGEST + 1))) == "file-too-large"


def test_refuses_a_link_that_leads_out(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("password: a")
    catalog = tmp_path / "catalog"
    catalog.mkdir()
    (catalog / "catalog.yaml").symlink_to(tmp_path / "secret")
    assert code_of(read_text(catalog, "catalog.yaml")) == "file-outside"


def test_follows_a_link_that_stays_inside(tmp_path: Path) -> None:
    (tmp_path / "noel.yaml").write_text("title: a")
    (tmp_path / "catalog.yaml").symlink_to("noel.yaml")
    assert read_text(tmp_path, "catalog.yaml") == "title: a"


def test_refuses_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    for name in ("folder", "pipe", "loop"):
        assert code_of(read_text(tmp_path, name)) == "file-unreadable"


def test_tells_an_absent_file(tmp_path: Path) -> None:
    (tmp_path / "content/shops/cire").mkdir(parents=True)
    assert code_of(read_text(tmp_path, "catalog.yaml")) == "no-catalog-file"
    problem = read_text(tmp_path, "content/shops/cire/shop.yaml")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.facts) == ("no-shop-file", {"folder": "cire"})
    assert problem.source.line == 0
    assert code_of(read_text(tmp_path / "nowhere", "catalog.yaml")) == "no-catalog-file"


def test_finds_a_file_under_a_name_that_comes_near(tmp_path: Path) -> None:
    (tmp_path / "Catalog.yml").touch()
    problem = read_text(tmp_path, "catalog.yaml")
    assert isinstance(problem, Problem)
    facts = {"file": "catalog.yaml", "found": "Catalog.yml"}
    assert (problem.code, problem.facts) == ("file-misnamed", facts)
