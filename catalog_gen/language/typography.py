"""The typographer: plain text as people type it, set as a good printer would.

French rules follow the Lexique des règles typographiques en usage à l'Imprimerie nationale:
a narrow no-break space before ; : ! ? and inside « », a no-break space before € and units.
"""

import re
from functools import lru_cache, partial

NARROW = "\u202f"
NO_BREAK = "\u00a0"
_SPACES = f" {NO_BREAK}{NARROW}"
_SPACE = f"[{_SPACES}]"
_UNITS = "g|kg|mg|cl|ml|dl|l|L|cm|mm|m|h|min|ans|euros?"
# Web addresses stay as they are, with the title that Markdown may put behind one.
_ADDRESS = r"""(?P<address>(?:https?://|mailto:)[^\s<>"«»)]*(?: "[^"\n]*"(?=\)))?)"""


_Rule = tuple[frozenset[str], re.Pattern[str], str]
"""Letters, one of which a text must have for anything to be found; what is found; what replaces it.

Most texts have few of them, and looking for letters takes a tenth of the time.
"""


def _rule(letters: str, pattern: str, replacement: str) -> _Rule:
    return frozenset(letters), re.compile(f"{pattern}|{_ADDRESS}"), replacement


_COMMON = [
    _rule(".", r"\.\.\.", "…"),
    _rule("'", r"(?<=\w)'(?=\w)", "’"),
    _rule("-", rf"(?<=\w){_SPACE}-{_SPACE}(?=\w)", f"{NO_BREAK}– "),
    _rule("x", r"(?<=\d) ?x ?(?=\d)", f"{NO_BREAK}×{NO_BREAK}"),
]
_FRENCH = [
    _rule("'", r"(?<=[dlnmtsjcDLNMTSJCu])'(?=[\w«\"])", "’"),
    _rule('"', r'(?<!")"([^"\n]+)"(?!")', f"«{NARROW}\\1{NARROW}»"),
    _rule(";!?", rf"(?<!{_SPACE}){_SPACE}*([;!?]+)(?=[\s»)…]|$)", f"{NARROW}\\1"),
    _rule(":", rf"(?<!{_SPACE}){_SPACE}+:(?=\s|$)", f"{NARROW}:"),
    _rule(":", r"(?<=[^\W\d]):(?=\s|$)", f"{NARROW}:"),
    _rule("«", rf"«{_SPACE}*", f"«{NARROW}"),
    _rule("»", rf"(?<!{_SPACE}){_SPACE}*»", f"{NARROW}»"),
    _rule("€%", rf"(?<=\d){_SPACE}?(?=[€%])", NO_BREAK),
    _rule(_SPACES, rf"(?<=\d){_SPACE}(?=(?:{_UNITS})\b)", NO_BREAK),
    _rule("°", rf"\b([Nn])°{_SPACE}?(?=\d)", f"\\1°{NO_BREAK}"),
    _rule(NO_BREAK, rf"(?<=\d{NO_BREAK}h){_SPACE}(?=\d\d\b)", NO_BREAK),
    _rule(NARROW, rf"^{NARROW}+", ""),
    _rule("àÀ", r"(?<=\b[àÀ]) (?=\w)", NO_BREAK),
]
_RULES = {"fr": _COMMON + _FRENCH, "en": _COMMON}


@lru_cache(maxsize=16384)
def set_type(text: str, language: str) -> str:
    """Set plain text by the typographic rules of its language. Setting twice changes nothing."""
    for letters, pattern, replacement in _RULES[language]:
        if not letters.isdisjoint(text):
            text = pattern.sub(partial(_replace, replacement), text)
    return text


def _replace(replacement: str, found: re.Match[str]) -> str:
    return found[0] if found["address"] else found.expand(replacement)
