import ast
import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

from catalog_gen.language.preflight_texts import english, french
from catalog_gen.model.printing import PRESETS
from catalog_gen.press import preflight
from catalog_gen.press.preflight.content.marks import OddityKind
from catalog_gen.press.preflight.finding import Finding, Rule
from catalog_gen.press.preflight.words import describe, name_rule, say_label

ROOM = Path(preflight.__file__).parent
TABLES = ("TEXTS", "RULES", "NAMES", "LABELS")


def places(text):
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


def spoken(value):
    return value if isinstance(value, tuple) else (value,)


@pytest.mark.parametrize("table", TABLES)
def test_both_languages_say_the_same_things(table):
    first, second = getattr(french, table), getattr(english, table)
    assert list(first) == list(second)
    for key, value in first.items():
        for one, other in zip(spoken(value), spoken(second[key]), strict=True):
            assert places(one) == places(other), key
            assert one.count(" | ") == other.count(" | "), key


def test_every_rule_has_a_name_and_words():
    assert set(french.RULES) == set(get_args(Rule))
    assert {key.partition(":")[0] for key in french.TEXTS} == set(get_args(Rule))


def reasons():
    """Every reason that the program writes: in the rules, and the kinds of oddities."""
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                for key, value in zip(node.keys, node.values, strict=True):
                    if getattr(key, "value", "") == "reason":
                        yield from (
                            c.value
                            for c in ast.walk(value)
                            if isinstance(c, ast.Constant) and c.value
                        )
    yield from get_args(OddityKind)


def test_every_reason_has_words():
    known = {key.partition(":")[2] for key in french.TEXTS}
    asked = set(reasons())
    assert len(asked) > 20
    assert sorted(asked - known) == []


def test_no_sentence_ends_and_no_unit_breaks():
    for table in (french.TEXTS, english.TEXTS):
        for message, hint in table.values():
            for text in (message, hint):
                assert not text.endswith(".")
                assert not re.search(r"[\d}] (?:mm|pt|ppp|ppi|px|%)", text), text


def test_numbers_are_written_as_the_language_does():
    finding = Finding("safe-zone", "error", 0, {"distance": "2.5", "wanted": "4"})
    assert describe(finding, "fr").message.startswith("un texte est à 2,5\u00a0mm")
    assert describe(finding, "en").message.startswith("text stands 2.5\u00a0mm")


def test_versions_keep_their_point():
    finding = Finding("metadata", "error", facts={"reason": "pdf-version", "found": "1.7"})
    assert "PDF 1.7" in describe(finding, "fr").message


def test_facts_are_foreign_text():
    finding = Finding("fonts", "error", 0, {"font": "\x1b[31m{size}\n" + "x" * 500})
    message = describe(finding, "en").message
    assert "\x1b" not in message
    assert "{size}" in message
    assert len(message) < 300


def test_a_lacking_fact_is_no_failure():
    assert "…" in describe(Finding("fonts", "error", 0), "fr").message


def test_things_are_named_in_the_language():
    finding = Finding(
        "colours", "error", 0, {"reason": "rgb", "what": "line", "space": "DeviceRGB"}
    )
    assert describe(finding, "fr").message == "filet en RVB (DeviceRGB)"
    assert describe(finding, "en").message == "a line in RGB (DeviceRGB)"


def test_rules_say_the_values_of_the_condition():
    assert name_rule("ink", PRESETS["uncoated"], "fr") == ("Taux d’encrage", "au plus 280\u00a0%")


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [("fr", 0, "0 erreur"), ("fr", 2, "2 erreurs"), ("en", 0, "0 errors"), ("en", 1, "1 error")],
)
def test_labels_count(language, number, text):
    assert say_label(language, "errors", n=number) == text
