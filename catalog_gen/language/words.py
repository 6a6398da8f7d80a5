"""Interface labels: a key in, words in the catalog's language out."""

from functools import cache

from catalog_gen.language.labels import english, french
from catalog_gen.language.typography import set_type

_FOR_SCRIPTS = "script."
_SHARED_WITH_SCRIPTS = ("message.", "payment.", "law.", "offer.on_request")
_LABELS = {"fr": french.LABELS, "en": english.LABELS}


def say(language: str, key: str, **values: object) -> str:
    """The label of a key, its places filled.

    Raises:
        KeyError: no such label, or a place of it is not given.
    """
    return _label(language, key).format(**values)


def count(language: str, key: str, number: int, **values: object) -> str:
    """The singular or plural label of a key, written as `one | many`, with `{n}`.

    French takes the singular below two (zéro article), English for exactly one.
    """
    one, many = _label(language, key).split(" | ")
    singular = number < 2 if language == "fr" else number == 1
    return (one if singular else many).format(n=number, **values)


def words_for_scripts(language: str) -> dict[str, str]:
    """The labels that the site's scripts speak with, by their keys without `script.`.

    Those of order messages come along: scripts write the same messages as the program does.
    """
    asked = (_FOR_SCRIPTS, *_SHARED_WITH_SCRIPTS)
    keys = sorted(key for key in _LABELS[language] if key.startswith(asked))
    return {key.removeprefix(_FOR_SCRIPTS): _label(language, key) for key in keys}


@cache
def _label(language: str, key: str) -> str:
    text = _LABELS[language][key]
    return text if key.startswith("exact.") else set_type(text, language)
