import ast
import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest
from jinja2 import Environment, nodes

import catalog_gen
from catalog_gen.language.labels.english import LABELS as ENGLISH
from catalog_gen.language.labels.french import LABELS as FRENCH
from catalog_gen.language.typography import set_type
from catalog_gen.model.product import Availability
from catalog_gen.model.settings import Accessibility, PresetName
from catalog_gen.model.shop import Channel, Payment
from catalog_gen.press.printing_facts import Finishing
from catalog_gen.theme.theme import load_theme

PROGRAM = Path(catalog_gen.__file__).parent
THEMES = load_theme("noel", Path("/nowhere")).folder.parent
STATUSES = get_args(Accessibility.model_fields["status"].annotation)
SENT = ("delivery", "shipping")
HOLE = "{}"


def modules():
    for path in sorted(PROGRAM.rglob("*.py")):
        if path.parent.name != "labels":
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def templates():
    for path in sorted(THEMES.rglob("*.jinja")):
        yield path, Environment().parse(path.read_text(encoding="utf-8"))


def counted():
    """What the stages count: `counts["pages"] = …`, `StageReport(…, {"files": …})`."""
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Subscript) and getattr(node.value, "id", "") == "counts":
                yield node.slice.value
            elif getattr(getattr(node, "func", None), "id", "") == "StageReport":
                tables = [value for value in node.args if isinstance(value, ast.Dict)]
                yield from (key.value for table in tables for key in table.keys)


# What the holes of the keys that are put together stand for.
HOLES = {
    "accessibility.{}": STATUSES,
    "cli.{}": (*counted(), "errors", "warnings"),
    "exact.accessibility.{}": STATUSES,
    "filter.{}": ("budget", "category", "shop", "idea", "service"),
    "offer.{}": set(get_args(Availability)) - {"in_stock"},
    "message.{}": [f"{way}{fee}" for way in SENT for fee in ("", "_free", "_unknown")],
    "order.{}": get_args(Channel),
    "order_sheet.check_{}": ("report", "paper", "imprint", "proof", "copies"),
    "order_sheet.finishing_{}": get_args(Finishing),
    "order_sheet.inks_{}": ("cmyk", "rgb"),
    "order_sheet.paper_{}": get_args(PresetName),
    "order_sheet.standard_{}": ("cmyk", "rgb"),
    "payment.{}": get_args(Payment),
    "press.order_by_{}": ("phone", "email", "web"),
    "{}.free_from": SENT,
}


def python_calls():
    """Every label asked for: where, its key (`{}` for what is put in), the names of its values."""
    for path, tree in modules():
        for call in ast.walk(tree):
            name = getattr(call.func, "id", "") if isinstance(call, ast.Call) else ""
            if name in ("say", "count") and len(call.args) > 1:
                key = call.args[1]
                if isinstance(key, ast.JoinedStr):
                    parts = [p.value if isinstance(p, ast.Constant) else HOLE for p in key.values]
                    yield f"{path.name}:{call.lineno}", "".join(parts), None
                elif isinstance(key, ast.Constant):
                    given = {word.arg for word in call.keywords} | {"n"}
                    yield f"{path.name}:{call.lineno}", key.value, given


def template_calls():
    for path, tree in templates():
        for call in tree.find_all(nodes.Call):
            if getattr(call.node, "name", "") in ("say", "count"):
                key = call.args[0]
                parts = key.nodes if isinstance(key, nodes.Concat) else [key]
                text = "".join(p.value if isinstance(p, nodes.Const) else HOLE for p in parts)
                given = {word.key for word in call.kwargs} | {"n"}
                yield f"{path.name}:{call.lineno}", text, None if HOLE in text else given


def constants():
    """Every text in the program and the theme: keys travel in tuples and variables too."""
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
    for _, tree in templates():
        for const in tree.find_all(nodes.Const):
            yield const.value
    for path in sorted(THEMES.rglob("*.js")):
        for words in re.findall(r'"([\w.]+)"', path.read_text(encoding="utf-8")):
            yield from (words, f"script.{words}")


CALLS = [*python_calls(), *template_calls()]


def places(text):
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


def test_the_walk_finds_calls():
    assert len(CALLS) > 100
    assert {key for _, key, _ in CALLS} >= {"message.greeting", "page.skip", "order.{}"}


def test_both_languages_have_the_same_keys_in_the_same_order():
    assert list(FRENCH) == list(ENGLISH)


def test_both_languages_have_the_same_places():
    for key, text in FRENCH.items():
        assert places(text) == places(ENGLISH[key]), key
        assert text.count(" | ") == ENGLISH[key].count(" | ") <= 1, key


@pytest.mark.parametrize(("language", "labels"), [("fr", FRENCH), ("en", ENGLISH)])
def test_typography_leaves_places_alone(language, labels):
    for text in labels.values():
        assert places(set_type(text, language)) == places(text)


def test_every_label_asked_for_exists_and_gets_its_values():
    for place, key, given in CALLS:
        keys = [key.replace(HOLE, value) for value in HOLES[key]] if HOLE in key else [key]
        for asked in keys:
            assert asked in FRENCH, place
            assert given is None or given >= set(places(FRENCH[asked])), (place, asked)


def test_every_label_is_used():
    used = {text for text in constants() if text in FRENCH}
    used |= {key.replace(HOLE, value) for key, values in HOLES.items() for value in values}
    assert sorted(set(FRENCH) - used) == []


def test_no_label_hides_a_double_space_or_an_end():
    for text in (*FRENCH.values(), *ENGLISH.values()):
        assert not re.search(r"  | $|^ ", text), text
