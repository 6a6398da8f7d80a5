"""A finding → what a person reads: what was found, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType

from catalog_gen.language.facts import LONGEST, Facts, printable
from catalog_gen.language.preflight_texts import english, french
from catalog_gen.language.typography import set_type
from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.finding import Finding

_LANGUAGES = {"fr": french, "en": english}
_WITH_DECIMALS = {
    "bleed",
    "distance",
    "first_height",
    "first_width",
    "height",
    "least",
    "line",
    "size",
    "wanted",
    "width",
}
"""Facts that are numbers; versions and file names keep their points."""


@dataclass(frozen=True)
class FindingText:
    """Two phrases without the page: who shows them puts it before."""

    message: str
    hint: str


def describe(finding: Finding, language: str) -> FindingText:
    """Say a finding in `fr` or `en`, without its page and its product.

    The facts are foreign text: nothing in them is taken for a placeholder, and no control
    character of theirs reaches a terminal.
    """
    texts = texts_of(language)
    facts = Facts({name: _word(name, value, language) for name, value in finding.facts.items()})
    by_reason = texts.TEXTS.get(f"{finding.rule}:{finding.facts.get('reason', '')}")
    message, hint = by_reason or texts.TEXTS.get(finding.rule, (finding.rule, ""))
    return FindingText(
        set_type(message, language).format_map(facts), set_type(hint, language).format_map(facts)
    )


def name_rule(rule: str, condition: PrintingCondition, language: str) -> tuple[str, str]:
    """The name of a rule, and what it asks under a condition."""
    name, asks = texts_of(language).RULES[rule]
    values = {
        "bleed": decimal(f"{condition.bleed:f}", language),
        "safe_zone": decimal(f"{condition.safe_zone:f}", language),
        "condition": condition.characterisation,
        "ink_limit": condition.ink_limit,
        "ppi_warning": condition.ppi_warning,
    }
    return name, set_type(asks, language).format(**values)


def say_label(language: str, key: str, **values: object) -> str:
    """A label of the report; with `n`, its singular or plural written as `one | many`."""
    text = set_type(texts_of(language).LABELS[key], language)
    if " | " in text:
        one, many = text.split(" | ")
        number = values["n"]
        text = one if number == 1 or (number == 0 and language == "fr") else many
    return text.format(**values)


def texts_of(language: str) -> ModuleType:
    """The texts of `fr`, otherwise those in English."""
    return _LANGUAGES.get(language, english)


def decimal(number: str, language: str) -> str:
    """A number as the language writes it."""
    return number.replace(".", ",") if language == "fr" else number


def _word(name: str, value: str, language: str) -> str:
    if name == "what":
        names: Mapping[str, str] = texts_of(language).NAMES
        return names.get(value, value)
    if name in _WITH_DECIMALS:
        return decimal(printable(value), language)
    return printable(value[:LONGEST])
