"""What the writer of a wrong value most likely meant, written as the format wants it."""

import re
from collections.abc import Callable, Mapping
from datetime import date

from catalog_gen.language.nearest import fold
from catalog_gen.model.product import ON_REQUEST
from catalog_gen.read.french import guess

_EURO = re.compile(r"€|eur(?:os?)?|ttc|%|\s", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d+)?")
_FRENCH_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_LONG_DURATION = re.compile(r"(\d{1,3})\s*(min|h|j|d)[a-z]*", re.IGNORECASE)
_WORDS = re.compile(r"[\w,./’ -]{1,60}")
_LONG_CONTENT = re.compile(r"(\d{1,6}(?:[.,]\d{1,3})?)\s*(kg|g|cl|ml|l)[a-z.]*", re.IGNORECASE)


def suggest_value(code: str, field: str, text: str) -> str:
    """The right spelling of a wrong text, or "" when it cannot be told."""
    if code == "price-not-a-number" and field == "price":
        return suggest_number(text) or guess(text, [ON_REQUEST])
    suggest = _SUGGEST.get(code)
    return suggest(text) if suggest else ""


def suggest_number(text: str) -> str:
    """`24.00` for `24,00 €`."""
    bare = _EURO.sub("", text).replace(",", ".")
    return bare if _NUMBER.fullmatch(bare) else ""


def suggest_date(text: str) -> str:
    """`2026-11-28` for `28/11/2026`."""
    found = _FRENCH_DATE.fullmatch(text)
    if not found:
        return ""
    day, month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def suggest_identifier(text: str) -> str:
    """`petits-prix` for `Petits Prix`."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")[:60].rstrip("-")


def suggest_quantity(text: str, wanted: re.Pattern[str]) -> str:
    """`2 h` for `2 heures`, `200 g` for `200 grammes`."""
    found = wanted.fullmatch(text)
    return f"{found[1]} {found[2].lower()}" if found else ""


def suggest_currency(text: str) -> str:
    """`EUR` for `eur` and for `euros`."""
    return text.upper() if re.fullmatch("[A-Za-z]{3}", text) else guess(text, ["EUR"])


_SUGGEST: Mapping[str, Callable[[str], str]] = {
    "price-not-a-number": suggest_number,
    "not-a-number": suggest_number,
    "not-a-date": suggest_date,
    "not-a-yes-or-no": lambda text: guess(text, ["true", "false"]),
    "not-a-list": lambda text: f"[{text}]" if _WORDS.fullmatch(text) else "",
    "bad-identifier": suggest_identifier,
    "bad-currency": suggest_currency,
    "bad-duration": lambda text: suggest_quantity(text, _LONG_DURATION),
    "bad-net-content": lambda text: suggest_quantity(text, _LONG_CONTENT),
}
