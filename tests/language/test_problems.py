import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog_gen.language.problem_texts import english, french
from catalog_gen.language.problems import describe_problem
from catalog_gen.model.problem import Problem, SourceRef

PACKAGE = Path(__file__).parents[2] / "catalog_gen"
# Like a code, but words that French speakers write for a key.
NO_CODES = PACKAGE / "read/french.py"
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")
HERE = SourceRef("shop.yaml", 1, 1)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def nodes_in(*paths: Path) -> Iterator[ast.AST]:
    for file in (file for path in paths for file in path.rglob("*.py") if file != NO_CODES):
        yield from ast.walk(ast.parse(file.read_text(encoding="utf-8")))


def texts_in(nodes: Iterable[ast.AST]) -> set[str]:
    return {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def codes_of_calls() -> set[str]:
    """The codes that stand in a call of `Problem`, anywhere in the package."""
    return {
        str(node.args[0].value)
        for node in nodes_in(PACKAGE)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "Problem"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


def test_both_languages_have_the_same_codes() -> None:
    assert set(french.TEXTS) == set(english.TEXTS)


def test_no_code_is_written_twice() -> None:
    for language in (french, english):
        tables = (
            language.files,
            language.values,
            language.content,
            language.law,
            language.building,
        )
        assert len(language.TEXTS) == sum(len(table.TEXTS) for table in tables)


@pytest.mark.parametrize("code", sorted(english.TEXTS))
def test_both_languages_have_the_same_placeholders(code: str) -> None:
    for in_french, in_english in zip(french.TEXTS[code], english.TEXTS[code], strict=True):
        assert placeholders(in_french) == placeholders(in_english)


def test_every_code_in_the_sources_has_a_text() -> None:
    written = texts_in(nodes_in(PACKAGE / "read", PACKAGE / "check"))
    codes = {text for text in written if CODE.fullmatch(text)} | codes_of_calls()
    assert codes
    assert codes - set(english.TEXTS) == set()


def test_every_text_is_used() -> None:
    rooms = (room for room in PACKAGE.iterdir() if room.is_dir() and room.name != "language")
    used = texts_in(nodes_in(*rooms)) | codes_of_calls()
    assert {code.partition(":")[0] for code in english.TEXTS} - used == set()


@pytest.mark.parametrize("code", sorted(english.TEXTS))
def test_phrases_start_small_and_end_without_a_stop(code: str) -> None:
    for text in (*french.TEXTS[code], *english.TEXTS[code]):
        assert not text[0].isupper()
        assert text[-1] not in ".:;! "


@pytest.mark.parametrize("code", sorted(french.TEXTS))
def test_french_is_set_as_french_is_set(code: str) -> None:
    for text in (*french.TEXTS[code], french.DID_YOU_MEAN):
        assert not re.search(r"[ \u00a0][;:!?»]|«[^\u202f]|[^\u202f]»|'", text)


def test_says_message_and_hint_in_both_languages() -> None:
    facts = {"value": "24,00", "suggestion": "24.00"}
    problem = Problem("price-not-a-number", HERE, facts)
    in_french, in_english = describe_problem(problem, "fr"), describe_problem(problem, "en")
    assert in_french.message == "le montant «\u202f24,00\u202f» n’est pas un nombre"
    assert in_french.hint.startswith("vouliez-vous écrire «\u202f24.00\u202f»\u202f? Écrivez-le")
    assert in_english.message == "the amount “24,00” is not a number"
    assert in_english.hint.startswith("did you mean “24.00”? Write it")


@pytest.mark.parametrize("facts", [{}, {"suggestion": ""}])
def test_asks_nothing_without_a_suggestion(facts: Mapping[str, str]) -> None:
    text = describe_problem(Problem("bad-siret", HERE, {"value": "1", **facts}), "fr")
    assert text.hint == french.TEXTS["bad-siret"][1]


def test_a_reason_can_have_a_text_of_its_own() -> None:
    facts = {"photo": "a.jpg", "reason": "empty"}
    text = describe_problem(Problem("photo-unreadable", HERE, facts), "en")
    assert text.message == "the file of the photo “a.jpg” is empty"
    other = Problem("photo-unreadable", HERE, {"photo": "a.jpg", "reason": "?"})
    assert describe_problem(other, "en").message == "the photo “a.jpg” cannot be read"


def test_facts_are_no_templates() -> None:
    facts = {"value": "{0} {field} {value.__class__} }{ %s"}
    text = describe_problem(Problem("bad-email", HERE, facts), "en")
    assert text.message.startswith("“{0} {field} {value.__class__} }{ %s”")


def test_facts_command_no_terminal() -> None:
    facts = {"value": "a\x1b[31m\n\r\x00\u202eb\ud800"}
    text = describe_problem(Problem("bad-email", HERE, facts), "en")
    assert "“a\ufffd[31m \ufffd\ufffdb\ufffd”" in text.message


def test_an_unknown_code_or_fact_fails_nothing() -> None:
    assert describe_problem(Problem("no-such-code", HERE), "fr").message == "no-such-code"
    assert "…" in describe_problem(Problem("bad-email", HERE), "xx").message


@given(
    st.sampled_from(sorted(english.TEXTS)),
    st.dictionaries(
        st.sampled_from(["value", "suggestion", "field", "reason", "{", "choices"]), st.text()
    ),
    st.sampled_from(["fr", "en"]),
)
def test_never_fails(code: str, facts: dict[str, str], language: str) -> None:
    text = describe_problem(Problem(code, HERE, facts), language)
    assert (text.message + text.hint).replace("\u202f", " ").isprintable()
