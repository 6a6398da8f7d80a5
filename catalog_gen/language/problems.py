"""A problem → what a person reads: what is wrong, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog_gen.language.problem_texts import english, french
from catalog_gen.model.problem import Problem

_TEXTS = {"fr": french, "en": english}
_LONGEST = 200


@dataclass(frozen=True)
class ProblemText:
    """Two phrases without a place: the printer puts file, line and column before them."""

    message: str
    hint: str


class _Facts(dict[str, str]):
    """A text never fails for a fact that its problem does not have."""

    def __missing__(self, key: str) -> str:
        return "…"


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


def _clean(facts: Mapping[str, str]) -> _Facts:
    return _Facts({name: _printable(value[:_LONGEST]) for name, value in facts.items()})


def _printable(text: str) -> str:
    spaced = " ".join(text.split())
    return "".join(c if c.isprintable() or c in "\u00a0\u202f" else "\ufffd" for c in spaced)
