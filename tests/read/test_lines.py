import pytest

from catalog_gen.model.problem import SourceRef
from catalog_gen.read.lines import Lines


def placed(text: str, part: str) -> SourceRef:
    start = text.index(part)
    return Lines("shop.yaml", text).place(start, start + len(part))


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_counts_lines_as_editors_do(line_break: str) -> None:
    text = line_break.join(["name: a", "", "code: CC"])
    assert placed(text, "CC") == SourceRef("shop.yaml", 3, 7, 2)


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c"])
def test_does_not_break_lines_where_only_unicode_does(character: str) -> None:
    assert placed(f"name: a{character}b: c", "c") == SourceRef("shop.yaml", 1, 12, 1)


def test_counts_characters_and_not_bytes() -> None:
    assert placed("é😀: x", "x") == SourceRef("shop.yaml", 1, 5, 1)


def test_covers_no_more_than_the_first_line() -> None:
    assert placed("a: b  \n  c", "b  \n  c") == SourceRef("shop.yaml", 1, 4, 1)


def test_covers_at_least_one_character() -> None:
    assert Lines("shop.yaml", "").place(0, 0) == SourceRef("shop.yaml", 1, 1, 1)


def test_tells_what_stands_before_on_the_line() -> None:
    lines = Lines("shop.yaml", "a: b\nc: d")
    assert lines.before(8) == "c: "
