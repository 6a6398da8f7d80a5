import os

import pytest

from catalog_gen.cli.problems import show_problem
from catalog_gen.model.problem import Problem, SourceRef


@pytest.fixture
def shown(tmp_path):
    """The lines that a problem at some place of a file is shown as."""

    def show(text, line, column=1, width=1):
        (tmp_path / "shop.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
        return show_at(SourceRef("shop.yaml", line, column, width))

    def show_at(source):
        return str(show_problem(Problem("no-such-code", source), tmp_path, "fr")).split("\n")

    show.at = show_at
    return show


def test_place_line_and_caret(shown):
    lines = shown("name: Cire\nprice: beaucoup\n", 2, 8, 8)
    assert lines[0].startswith("shop.yaml:2:8 error no-such-code ")
    assert lines[1:3] == ["    2 | price: beaucoup", "      |        ^^^^^^^^"]


def test_lines_are_those_that_editors_count(shown):
    assert shown("a: x\x0cy\u2028z\r\nb: 1\rc: 2", 3)[1] == "    3 | c: 2"


def test_a_byte_order_mark_takes_no_column(shown):
    assert shown("\ufeffname: a", 1)[1:3] == ["    1 | name: a", "      | ^"]


def test_a_tab_does_not_move_the_caret(shown):
    assert shown("a:\tb", 1, 4)[1:3] == ["    1 | a: b", "      |    ^"]


def test_a_long_line_is_shown_around_the_place(shown):
    line, caret = shown("x" * 1_000 + "!" + "y" * 1_000, 1, 1_001, 500)[1:3]
    assert "x!y" in line
    assert line[caret.index("^")] == "!"
    assert len(line) == len(caret) <= 170


def test_a_caret_stays_on_its_line(shown):
    assert shown("a: b", 1, 4, 99)[2] == "      |    ^"
    assert shown("a: b", 1, 5)[2] == "      |     ^"


@pytest.mark.parametrize("line", [0, 3, 99])
def test_a_place_without_a_line_has_no_excerpt(shown, line):
    assert len(shown("a: 1\n", line)) == 1


def test_bytes_that_are_no_text_are_shown_as_such(shown):
    assert shown(b"a: \xff", 1)[1] == "    1 | a: \ufffd"


@pytest.mark.usefixtures("hurry")
def test_what_is_no_file_has_no_excerpt(shown, tmp_path):
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    for name in ("folder", "pipe", "loop", "nothing"):
        assert len(shown.at(SourceRef(name, 1, 1))) == 1


def test_no_line_of_a_file_outside_the_catalog(shown, tmp_path, tmp_path_factory):
    secret = tmp_path_factory.mktemp("elsewhere") / "secret"
    secret.write_text("password")
    (tmp_path / "link.yaml").symlink_to(secret)
    assert len(shown.at(SourceRef("link.yaml", 1, 1))) == 1
