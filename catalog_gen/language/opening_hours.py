"""Opening hours: OpenStreetMap's syntax in, a table that people read out.

The table is worked out from the evaluated days, not from the syntax: whatever the expression,
the usual week is what most weeks show, and the days that differ from it are listed by date.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import groupby

# Its stub leaves ParserError out.
from opening_hours import OpeningHours, ParserError, State  # type: ignore[attr-defined]

from catalog_gen.language.dates import format_days, format_time_range, format_weekdays

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DAYS = r"\d{1,2}(?:-\d{1,2})?"
_DAY_LIST = re.compile(rf"\b({_MONTHS}) ({_DAYS})((?:,\s*{_DAYS}(?![:\d]))+)")

_LEAST_TO_JUDGE = timedelta(days=27)
"""What week is usual shows in four of them, however short the season."""
_SMALL_HOURS = timedelta(hours=6)

Span = tuple[time, time]
Day = tuple[Span, ...]


@dataclass(frozen=True)
class HoursLine:
    """Days and their hours, as printed: `Mar.–sam.`, `9 h 30–12 h 30, 14 h 30–19 h`."""

    days: str
    hours: str
    on: tuple[str, ...]
    """The same days for programs: weekdays (Monday is 0), or dates (`2026-12-13`)."""


@dataclass(frozen=True)
class HoursTable:
    """The usual week, and the days of the season that differ from it."""

    week: tuple[HoursLine, ...]
    exceptions: tuple[HoursLine, ...]


def parse_hours(text: str) -> OpeningHours:
    """Read opening hours; public holidays are those of France.

    `Dec 13,20` (a list of days in one month) is accepted, as opening_hours.js does.

    Raises:
        ValueError: the text does not follow the syntax.
    """
    expanded = _DAY_LIST.sub(_repeat_month, text)
    try:
        return OpeningHours(expanded, country="FR")
    except ParserError as error:
        raise ValueError(str(error)) from error


@dataclass(frozen=True)
class Hours:
    """The open spans of a usual week, Monday first, and of the days that differ from it."""

    week: tuple[Day, ...]
    exceptions: dict[date, Day]


@cache
def describe_hours(text: str, first: date | None, last: date | None, language: str) -> HoursTable:
    """The hours of the days from `first` to `last` (both included), as a table.

    Without dates, the usual week of a year without listing exceptions.
    """
    hours = evaluate_hours(text, first, last)
    return HoursTable(
        _week_lines(list(hours.week), language), _exception_lines(hours.exceptions, language)
    )


@cache
def evaluate_hours(text: str, first: date | None, last: date | None) -> Hours:
    """The usual week of the days from `first` to `last`, and those days that differ from it.

    Without dates, the usual week of a year and no exception.

    Raises:
        ValueError: the text does not follow the syntax.
    """
    start = first or date(2024, 1, 1)
    end = last or start + timedelta(days=363)
    days = evaluate_days(text, (start, max(end, start + _LEAST_TO_JUDGE)))
    week = usual_week(days)
    exceptions = {
        day: spans
        for day, spans in days.items()
        if first and day <= end and spans != week[day.weekday()]
    }
    return Hours(tuple(week), exceptions)


def evaluate_days(text: str, *periods: tuple[date, date]) -> dict[date, Day]:
    """The open spans of each day of some periods, their first and last days included.

    A span that ends in the small hours stays with the day that it began on.

    Raises:
        ValueError: the text does not follow the syntax.
    """
    hours = parse_hours(text)
    days: dict[date, list[Span]] = {}
    for first, last in periods:
        period: dict[date, list[Span]] = {
            first + timedelta(days=n): [] for n in range((last - first).days + 1)
        }
        _add_spans(hours, first, last, period)
        days |= period
    return {day: tuple(spans) for day, spans in days.items()}


def usual_week(days: dict[date, Day]) -> list[Day]:
    """What most weeks show, from Monday on."""
    week: list[Day] = []
    for weekday in range(7):
        counts = Counter(spans for day, spans in days.items() if day.weekday() == weekday)
        week.append(counts.most_common(1)[0][0] if counts else ())
    return week


def _add_spans(hours: OpeningHours, first: date, last: date, days: dict[date, list[Span]]) -> None:
    begin = datetime.combine(first - timedelta(days=1), time())
    until = datetime.combine(last + timedelta(days=1), time()) + _SMALL_HOURS
    for start, end, state, _comment in hours.intervals(begin, until):
        if state == State.OPEN:
            for day, span in _split_by_day(start, end):
                if day in days:
                    days[day].append(span)


def _split_by_day(start: datetime, end: datetime) -> Iterator[tuple[date, Span]]:
    while start < end:
        midnight = datetime.combine(start.date() + timedelta(days=1), time())
        if end <= midnight or (start.time() > time() and end - midnight <= _SMALL_HOURS):
            yield start.date(), (start.time(), end.time())
            return
        yield start.date(), (start.time(), time())
        start = midnight


def _repeat_month(found: re.Match[str]) -> str:
    month, first, others = found.groups()
    return ",".join(f"{month} {day.strip()}" for day in [first, *others.split(",")[1:]])


def _week_lines(week: list[Day], language: str) -> tuple[HoursLine, ...]:
    lines = []
    for spans, group in groupby(range(7), key=lambda weekday: week[weekday]):
        weekdays = list(group)
        if spans:
            days = format_weekdays(weekdays[0], weekdays[-1], language)
            numbers = tuple(str(weekday) for weekday in weekdays)
            lines.append(HoursLine(days, _format_spans(spans, language), numbers))
    return tuple(lines)


def _exception_lines(dated: dict[date, Day], language: str) -> tuple[HoursLine, ...]:
    by_spans: dict[Day, list[date]] = {}
    for day, spans in sorted(dated.items()):
        by_spans.setdefault(spans, []).append(day)
    return tuple(
        HoursLine(
            format_days(tuple(days), language),
            _format_spans(spans, language),
            tuple(day.isoformat() for day in days),
        )
        for spans, days in by_spans.items()
    )


def _format_spans(spans: Day, language: str) -> str:
    return ", ".join(format_time_range(start, end, language) for start, end in spans)
