"""Days, seasons and times of the day as people write them."""

from collections.abc import Sequence
from datetime import date, time
from itertools import groupby

from babel.dates import format_date, get_day_names, get_month_names

NO_BREAK = "\u00a0"
NARROW = "\u202f"
_DAY_FORMAT = {"fr": "d MMMM y", "en": "d MMMM y"}


def format_day(day: date, language: str) -> str:
    """`28 novembre 2026`; in French the first of a month is `1er`."""
    return _first_of_month(format_date(day, _DAY_FORMAT[language], locale=language), language)


def format_period(first: date, last: date, language: str) -> str:
    """`28 novembre – 24 décembre 2026`; what both days share is written once."""
    if first == last:
        return format_day(first, language)
    if first.year != last.year:
        start = format_day(first, language)
    elif first.month != last.month:
        start = _first_of_month(format_date(first, "d MMMM", locale=language), language)
    else:
        start = _first_of_month(str(first.day) + " ", language).strip()
    return f"{start} – {format_day(last, language)}"


def format_day_and_month(day: date, language: str) -> str:
    """`24 décembre`."""
    return _first_of_month(format_date(day, "d MMMM", locale=language), language)


def format_weekdays(first: int, last: int, language: str) -> str:
    """`Mar.–sam.` for 1 to 5 (Monday is 0); `Sam.` for one day."""
    names = get_day_names("abbreviated", locale=language)
    text = names[first] if first == last else f"{names[first]}–{names[last]}"
    return text[0].upper() + text[1:]


def format_days(days: Sequence[date], language: str) -> str:
    """`dim. 13 et 20 déc.`: days that share a weekday and a month are written together."""
    weekdays = get_day_names("abbreviated", locale=language)
    months = get_month_names("abbreviated", locale=language)
    if len(days) > 1 and _consecutive(days):
        first, last = days[0], days[-1]
        return f"{_name(first, months, language)} – {_name(last, months, language)}"
    parts = []
    for (weekday, month), group in groupby(days, key=lambda day: (day.weekday(), day.month)):
        numbers = _join([_number(day, language) for day in group], language)
        parts.append(f"{weekdays[weekday]}{NO_BREAK}{numbers}{NO_BREAK}{months[month]}")
    return ", ".join(parts)


def format_time(moment: time, language: str) -> str:
    """`9 h 30`, `19 h`; in English `9:30`, `19:00`."""
    if language != "fr":
        return f"{moment.hour}:{moment.minute:02}"
    minutes = f"{NARROW}{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour}{NARROW}h{minutes}"


def format_time_range(start: time, end: time, language: str) -> str:
    """`9 h 30–12 h 30`; midnight at the end is `24 h`, the whole day is said in words."""
    if start == end == time():
        return {"fr": "24 h sur 24", "en": "24 hours"}[language]
    if end == time():
        closing = {"fr": f"24{NARROW}h", "en": "24:00"}[language]
        return f"{format_time(start, language)}–{closing}"
    return f"{format_time(start, language)}–{format_time(end, language)}"


def _first_of_month(text: str, language: str) -> str:
    return "1er " + text[2:] if language == "fr" and text.startswith("1 ") else text


def _consecutive(days: Sequence[date]) -> bool:
    return days[-1].toordinal() - days[0].toordinal() == len(days) - 1


def _number(day: date, language: str) -> str:
    return "1er" if language == "fr" and day.day == 1 else str(day.day)


def _name(day: date, months: object, language: str) -> str:
    return f"{_number(day, language)}{NO_BREAK}{months[day.month]}"  # type: ignore[index]


def _join(words: list[str], language: str) -> str:
    if len(words) == 1:
        return words[0]
    conjunction = {"fr": " et ", "en": " and "}[language]
    return ", ".join(words[:-1]) + conjunction + words[-1]
