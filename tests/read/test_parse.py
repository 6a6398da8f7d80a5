import pytest

from catalog_gen.model.problem import SourceRef
from catalog_gen.read.parse import DEEPEST, parse_tree
from catalog_gen.read.tree import Scalar, content, descend, entry_at


def problems_of(text: str) -> list[tuple[str, int, int]]:
    _, problems = parse_tree("shop.yaml", text)
    return [(p.code, p.source.line, p.source.column) for p in problems]


def content_of(text: str) -> object:
    tree, _ = parse_tree("shop.yaml", text)
    return tree and content(tree)


@pytest.mark.parametrize(
    "text", ["24.00", "NO", "12:30", "01000", "2026-11-28", "1e3", "~", "null"]
)
def test_keeps_every_value_as_it_was_written(text: str) -> None:
    assert content_of(f"key: {text}") == {"key": text}


@pytest.mark.parametrize("text", ["", "# nothing", "---", "\n\n", "---\n..."])
def test_an_empty_file_is_a_table_without_keys(text: str) -> None:
    assert content_of(text) == {}
    assert problems_of(text) == []


@pytest.mark.parametrize("value", ["", '""', "' '", "|\n", "# nothing"])
def test_an_empty_value_is_absent(value: str) -> None:
    tree, _ = parse_tree("shop.yaml", f"key: {value}\nlist: [a, ]")
    assert tree is not None
    assert content(tree) == {"list": ["a"]}
    entry = entry_at(tree, ("key",))
    assert entry is not None
    assert entry.value is None


def test_knows_the_place_of_each_value_and_key() -> None:
    tree, _ = parse_tree("shop.yaml", 'name: "Cire"\nproducts:\n  - {price: 24.00}\n')
    entry = entry_at(tree, ("products", 0, "price"))
    assert entry is not None
    assert entry.value is not None
    assert entry.key.place == SourceRef("shop.yaml", 3, 6, 5)
    assert entry.value.place == SourceRef("shop.yaml", 3, 13, 5)
    quoted = descend(tree, ("name",))
    assert quoted == Scalar("Cire", SourceRef("shop.yaml", 1, 7, 6), plain=False)


def test_a_list_or_table_covers_the_rest_of_its_first_line() -> None:
    tree, _ = parse_tree("shop.yaml", "location: [1, 2]\norder:\n  note: a\n  payment: []\n")
    location, order = descend(tree, ("location",)), descend(tree, ("order",))
    assert location is not None
    assert order is not None
    assert location.place == SourceRef("shop.yaml", 1, 11, 6)
    assert order.place == SourceRef("shop.yaml", 3, 3, 7)


def test_tells_a_key_written_twice_and_keeps_the_first() -> None:
    text = "name: a\ncode: CC\n'name ': b\n"
    _, problems = parse_tree("shop.yaml", text)
    assert [(p.code, p.source.line, dict(p.facts)) for p in problems] == [
        ("duplicate-key", 3, {"field": "name", "other": "shop.yaml:1"})
    ]
    assert content_of(text) == {"name": "a", "code": "CC"}


@pytest.mark.parametrize(
    ("value", "kept", "character"),
    [
        ("&anchor text", "&anchor text", "&"),
        ("&Co", "&Co", "&"),
        ("*alias", "*alias", "*"),
        ("!tag text", "!tag text", "!"),
        ("! text", "! text", "!"),
        ("!!python/object:os.system x", "!!python/object:os.system x", "!"),
    ],
)
def test_refuses_what_yaml_would_do_more_than_read(value: str, kept: str, character: str) -> None:
    _, problems = parse_tree("shop.yaml", f"key: {value}")
    assert [(p.code, p.source.column, p.facts["character"]) for p in problems] == [
        ("syntax-special-character", 6, character)
    ]
    assert content_of(f"key: {value}") == {"key": kept}


@pytest.mark.parametrize("text", ["key: &a [x]", "key: !!set {x}", "&a key: x", "&a {key: x}"])
def test_refuses_anchors_and_tags_on_lists_tables_and_keys(text: str) -> None:
    assert [code for code, *_ in problems_of(text)] == ["syntax-special-character"]


def test_refuses_merge_keys() -> None:
    assert problems_of("<<: {a: b}\nname: a") == [("merge-key", 1, 1)]
    assert problems_of('"<<": a') == []


def test_refuses_a_second_document() -> None:
    assert problems_of("---\nname: a\n---\nname: b") == [("several-documents", 3, 1)]


@pytest.mark.parametrize("text", ["- a", "just a text", "name:a", "[a]"])
def test_refuses_a_file_without_keys(text: str) -> None:
    assert problems_of(text) == [("not-keys", 1, 1)]


@pytest.mark.parametrize("text", ["{a: b}: c", "? [a]\n: c", "{{name}}: c", "'': c"])
def test_refuses_a_key_that_is_no_text(text: str) -> None:
    assert "key-not-a-text" in [code for code, *_ in problems_of(text)]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "a: {b: [", "a: ["])
def test_refuses_what_is_nested_too_deep_at_once(opening: str) -> None:
    # Without the limit, the first of these crashes the interpreter or takes libyaml minutes.
    codes = [code for code, *_ in problems_of(opening * 100_000)]
    assert set(codes) & {"nested-too-deep", "syntax-colon", "syntax-bracket"}


def test_takes_what_is_not_nested_too_deep() -> None:
    brackets = DEEPEST - 1
    assert problems_of("a: " + "[" * brackets + "]" * brackets) == []
    assert problems_of("a: " + "[" * DEEPEST + "]" * DEEPEST) == [("nested-too-deep", 1, 23)]


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x80", "\ufffe", "\ufeff"])
def test_tells_characters_that_no_text_holds_and_reads_on(character: str) -> None:
    _, problems = parse_tree("shop.yaml", f"name: a\ncode: x{character}y\nname: b")
    assert [(p.code, p.source.line, p.source.column) for p in problems] == [
        ("control-character", 2, 8),
        ("duplicate-key", 3, 1),
    ]
    assert problems[0].facts["character"] == f"U+{ord(character):04X}"
