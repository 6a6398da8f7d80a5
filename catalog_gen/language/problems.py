"""A problem → what a person reads: what is wrong, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog_gen.language.facts import LONGEST, Facts, printable
from catalog_gen.language.problem_texts import english, french
from catalog_gen.model.problem import Problem

_TEXTS = {"fr": french, "en": english}


@dataclass(frozen=True)
class ProblemText:
    """Two phrases without a place: the printer puts file, line and column before them."""

    message: str
    hint: str


def describe_problem(problem: Problem, language: str) -> ProblemText:
    """Say a problem in `fr` or `en`; where its facts hold a suggestion, the hint starts with it.

    The facts are foreign text: nothing in them is taken for a placeholder, and no control
    character of theirs reaches a terminal.
    """
    texts = _TEXTS.get(language, english)
    facts = _clean(problem.facts)
    by_reason = texts.TEXTS.get(f"{problem.code}:{facts['reason']}")
    message, hint = by_reason or texts.TEXTS.get(problem.code, (problem.code, ""))
    message, hint = message.format_map(facts), hint.format_map(facts)
    if facts.get("suggestion"):
        question = texts.DID_YOU_MEAN.format_map(facts)
        hint = f"{question} {hint[:1].upper()}{hint[1:]}".rstrip()
    return ProblemText(message, hint)


def _clean(facts: Mapping[str, str]) -> Facts:
    return Facts({name: printable(value[:LONGEST]) for name, value in facts.items()})
