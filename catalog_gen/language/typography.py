"""The typographer: plain text as people type it, set as a good printer would.

French rules follow the Lexique des règles typographiques en usage à l'Imprimerie nationale:
a narrow no-break space before ; : ! ? and inside « », a no-break space before € and units.
"""

import re
from functools import lru_cache, partial

NARROW = "\u202f"
NO_BREAK = "\u00a0"
_SPACE = r"[ \u00a0\u202f]"
# Web addresses stay as they are, with the title that Markdown may put behind one.
_ADDRESS = r"""(?P<address>(?:https?://|mailto:)[^\s<>"«»)]*(?: "[^"\n]*"(?=\)))?)"""


def _rule(pattern: str, replacement: str) -> tuple[re.Pattern[str], str]:
    return re.compile(f"{pattern}|{_ADDRESS}"), replacement


_COMMON = [
    _rule(r"\.\.\.", "…"),
    _rule(r"(?<=\w)'(?=\w)", "’"),
    _rule(rf"(?<=\w){_SPACE}-{_SPACE}(?=\w)", f"{NO_BREAK}– "),
    _rule(r"(?<=\d) ?x ?(?=\d)", f"{NO_BREAK}×{NO_BREAK}"),
]
_FRENCH = [
    _rule(r"(?<=[dlnmtsjcDLNMTSJCu])'(?=[\w«\"])", "’"),
    _rule(r'(?<!")"([^"\n]+)"(?!")', f"«{NARROW}\\1{NARROW}»"),
    _rule(rf"(?<!{_SPACE}){_SPACE}*([;!?]+)(?=[\s»)…]|$)", f"{NARROW}\\1"),
    _rule(rf"(?<!{_SPACE}){_SPACE}+:(?=\s|$)", f"{NARROW}:"),
    _rule(r"(?<=[^\W\d]):(?=\s|$)", f"{NARROW}:"),
    _rule(rf"«{_SPACE}*", f"«{NARROW}"),
    _rule(rf"(?<!{_SPACE}){_SPACE}*»", f"{NARROW}»"),
    _rule(rf"(?<=\d){_SPACE}?(?=[€%])", NO_BREAK),
    _rule(rf"(?<=\d){_SPACE}(?=(?:g|kg|mg|cl|ml|dl|l|L|cm|mm|m|h|min|ans|euros?)\b)", NO_BREAK),
    _rule(rf"\b([Nn])°{_SPACE}?(?=\d)", f"\\1°{NO_BREAK}"),
    _rule(rf"(?<=\d{NO_BREAK}h){_SPACE}(?=\d\d\b)", NO_BREAK),
    _rule(rf"^{NARROW}+", ""),
    _rule(r"(?<=\b[àÀ]) (?=\w)", NO_BREAK),
]
_RULES = {"fr": _COMMON + _FRENCH, "en": _COMMON}


@lru_cache(maxsize=16384)
def set_type(text: str, language: str) -> str:
    """Set plain text by the typographic rules of its language. Setting twice changes nothing."""
    for pattern, replacement in _RULES[language]:
        text = pattern.sub(partial(_replace, replacement), text)
    return text


def _replace(replacement: str, found: re.Match[str]) -> str:
    return found[0] if found["address"] else found.expand(replacement)
