"""The typographer: plain text as people type it, set as a good printer would.

French rules follow the Lexique des règles typographiques en usage à l'Imprimerie nationale:
a narrow no-break space before ; : ! ? and inside « », a no-break space before € and units.
"""

import re

NARROW = "\u202f"
NO_BREAK = "\u00a0"
_SPACE = r"[ \u00a0\u202f]"

_COMMON = [
    (re.compile(r"\.\.\."), "…"),
    (re.compile(r"(?<=\w)'(?=\w)"), "’"),
    (re.compile(rf"(?<=\w){_SPACE}-{_SPACE}(?=\w)"), f"{NO_BREAK}– "),
    (re.compile(r"(?<=\d) ?x ?(?=\d)"), f"{NO_BREAK}×{NO_BREAK}"),
]
_FRENCH = [
    (re.compile(r"(?<=[dlnmtsjcDLNMTSJCu])'(?=[\w«])"), "’"),
    (re.compile(r'"([^"\n]+)"'), f"«{NARROW}\\1{NARROW}»"),
    (re.compile(rf"{_SPACE}*([;!?]+)(?=[\s»)…]|$)"), f"{NARROW}\\1"),
    (re.compile(rf"{_SPACE}+:(?=\s|$)"), f"{NARROW}:"),
    (re.compile(r"(?<=[^\W\d]):(?=\s|$)"), f"{NARROW}:"),
    (re.compile(rf"«{_SPACE}*"), f"«{NARROW}"),
    (re.compile(rf"{_SPACE}*»"), f"{NARROW}»"),
    (re.compile(rf"(?<=\d){_SPACE}?(?=[€%])"), NO_BREAK),
    (
        re.compile(rf"(?<=\d){_SPACE}(?=(?:g|kg|mg|cl|ml|dl|l|L|cm|mm|m|h|min|ans|euros?)\b)"),
        NO_BREAK,
    ),
    (re.compile(rf"\b([Nn])°{_SPACE}?(?=\d)"), f"\\1°{NO_BREAK}"),
    (re.compile(rf"(?<=\d{NO_BREAK}h){_SPACE}(?=\d\d\b)"), NO_BREAK),
    (re.compile(rf"^{NARROW}"), ""),
    (re.compile(r"(?<=\b[àÀ]) (?=\w)"), NO_BREAK),
]
_RULES = {"fr": _COMMON + _FRENCH, "en": _COMMON}


def set_type(text: str, language: str) -> str:
    """Set plain text by the typographic rules of its language. Setting twice changes nothing."""
    for pattern, replacement in _RULES[language]:
        text = pattern.sub(replacement, text)
    return text
