"""Words as people type them: without their accents, or with a letter wrong."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae"})
_JOINT = re.compile(r"[\s_’'-]+")
_LONGEST = 60  # difflib takes quadratic time, and nobody mistypes a paragraph


def fold(text: str) -> str:
    """The text without accents, ligatures and capitals, to sort and to compare by."""
    if text.isascii():  # references and most words; a twentieth of the time
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def key_of(text: str) -> str:
    """The folded text with one hyphen wherever its words join."""
    return _JOINT.sub("-", fold(text.strip()))


def nearest(word: str, choices: Iterable[str]) -> str:
    """The choice that was most likely meant by a word, or "" when none comes near."""
    by_key: dict[str, str] = {}
    for choice in choices:
        by_key.setdefault(key_of(choice), choice)
    word_key = key_of(word[:_LONGEST])
    found = [word_key] if word_key in by_key else get_close_matches(word_key, by_key, 1)
    return by_key[found[0]] if found else ""
