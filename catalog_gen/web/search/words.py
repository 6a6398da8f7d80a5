"""Texts → the stems that search compares, the same as in the theme's `search.js`.

Folding takes accents, ligatures and capitals away. Stemming takes plurals and the commonest endings
of French away, and those of English that look alike: it need not be right, only the same for a
word and its forms, and on both sides.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from catalog_gen.language.nearest import fold

_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")
_SAY_NOTHING = """\
a an and at au aux avec c ce ces d dans de des du elle en est et for il ils in is j je l la le les
leur m mais n ne nous of on ou par pas plus pour qu que qui s sa se ses son sur t to un une vous
with y"""
STOP_WORDS = frozenset(_SAY_NOTHING.split())
"""French and English words that say nothing of a product, but not those that do in the other
language: `or`, `the`."""

_SHORTEST = 4
"""Letters of the shortest word that has a stem of its own."""


def stems_of(text: str) -> Iterator[str]:
    """The stems of a text in their order, without the words that say nothing."""
    for word in _WORD.findall(fold(_ADDRESS.sub(" ", text))):
        if word not in STOP_WORDS:
            yield stem_of(word)


@lru_cache(maxsize=32768)
def stem_of(word: str) -> str:
    """A folded word without its ending: `bougies` → `bougi`, `chevaux` → `cheval`."""
    if len(word) < _SHORTEST or any(letter.isdigit() for letter in word):
        return word
    stem = _without_e(_singular(word))
    if len(stem) > 5 and stem.endswith("er") and not stem.endswith("ier"):
        stem = stem[:-2]
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


def _singular(word: str) -> str:
    if word.endswith("eaux"):
        return word[:-1]
    if word.endswith("aux") and len(word) > 5:
        return f"{word[:-3]}al"
    return word[:-1] if word[-1] in "sx" else word


def _without_e(word: str) -> str:
    while len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word
