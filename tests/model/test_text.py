import pytest
from pydantic import TypeAdapter, ValidationError

from catalog_gen.model.text import FileName, Identifier, Line, Paragraphs, Reference

CONTROLS = list("\x00\x07\x0b\r\x1b\x7f\x85\x9b\u202e\u2066\uffff")


def accepts(kind, text):
    try:
        TypeAdapter(kind).validate_python(text)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("kind", [Line, Paragraphs, FileName])
@pytest.mark.parametrize("control", CONTROLS)
def test_controls_are_refused(kind, control):
    assert not accepts(kind, f"a{control}b")


@pytest.mark.parametrize("kind", [Line, FileName])
@pytest.mark.parametrize("line_break", ["\n", "\u2028", "\u2029"])
def test_a_line_has_no_line_break(kind, line_break):
    assert not accepts(kind, f"a{line_break}b")


def test_paragraphs_have_line_breaks():
    assert accepts(Paragraphs, "a\nb")


def test_spaces_around_go():
    assert TypeAdapter(Line).validate_python("  Thé \n") == "Thé"


@pytest.mark.parametrize(
    ("kind", "longest"), [(Line, 300), (Paragraphs, 10_000), (FileName, 200), (Identifier, 60)]
)
def test_lengths(kind, longest):
    assert not accepts(kind, "")
    assert accepts(kind, "a" * longest)
    assert not accepts(kind, "a" * (longest + 1))


@pytest.mark.parametrize("text", ["a", "petits-prix", "2026", "a-1-b"])
def test_identifiers(text):
    assert accepts(Identifier, text)


@pytest.mark.parametrize("text", ["A", "a--b", "-a", "a-", "a_b", "é", "a b", "../a", "a\n", "."])
def test_what_is_no_identifier(text):
    assert not accepts(Identifier, text)


@pytest.mark.parametrize("text", ["CC-01", "cc.01", "A/1", "X", "A" * 24])
def test_references(text):
    assert accepts(Reference, text)


@pytest.mark.parametrize("text", ["CC 01", "CC--01", "-1", "CC-01\n", "É1", "A" * 25, "a<b", "A&1"])
def test_what_is_no_reference(text):
    assert not accepts(Reference, text)


def test_an_emoji_is_text_and_half_of_one_is_not():
    assert accepts(Line, "🎄")
    assert not accepts(Line, "\ud83c")
