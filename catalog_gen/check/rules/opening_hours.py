"""Opening hours follow OpenStreetMap's syntax, else nobody can say whether a shop is open."""

import re
from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.language.nearest import fold
from catalog_gen.language.opening_hours import parse_hours
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading

_DAYS = (("Mo", "lun"), ("Tu", "mar"), ("We", "mer"), ("Th", "jeu"), ("Fr", "ven"), ("Sa", "sam"))
# What a French speaker writes → the syntax, on folded text, one after the other.
_FRENCH = [
    *((re.compile(rf"\b{french}(?:\.|[a-z]*di)?\b\.?"), day) for day, french in _DAYS),
    (re.compile(r"\bdim(?:\.|anche)?(?=\W|$)"), "Su"),
    (re.compile(r"\b(?:du|de|le)\s+"), ""),
    (re.compile(r"\bferme\b"), "off"),
    (re.compile(r"(?<!\d)(\d)(?=\s*[h:])"), r"0\1"),
    (re.compile(r"(\d\d)\s*[h:]\s*(\d\d)"), r"\1:\2"),
    (re.compile(r"(\d\d)\s*h\b"), r"\1:00"),
    (re.compile(r"\s*(?:-|–|\ba(?:u)?\b)\s*"), "-"),
    (re.compile(r"\s*(?:,|\bet\b)\s*"), ","),
]


def check(reading: Reading) -> Iterator[Problem]:
    """Find hours that cannot be understood."""
    for path, hours in texts(reading):
        if not _is_understood(hours):
            field = str(path[-1])
            suggestion = _translate(hours)
            yield tell(
                reading, "bad-opening-hours", path, field=field, value=hours, suggestion=suggestion
            )


def texts(reading: Reading) -> Iterator[tuple[FieldPath, str]]:
    """All opening hours of the catalog, with their paths."""
    for index, point in enumerate(reading.catalog.settings.pickup_points):
        if point.opening_hours:
            yield ("pickup_points", index, "opening_hours"), point.opening_hours
    for path, shop in shops_of(reading):
        if shop.opening_hours:
            yield (*path, "opening_hours"), shop.opening_hours
        if shop.order.pickup and shop.order.pickup.hours:
            yield (*path, "order", "pickup", "hours"), shop.order.pickup.hours


def _is_understood(text: str) -> bool:
    try:
        parse_hours(text)
    except ValueError:
        return False
    return True


def _translate(text: str) -> str:
    """`Tu-Sa 09:00-12:30` for `mardi au samedi 9h à 12h30`, or "" when that does not suffice."""
    translated = fold(text)
    for french, syntax in _FRENCH:
        translated = french.sub(syntax, translated)
    translated = translated.strip(" .")
    return translated if _is_understood(translated) else ""
