"""Opening hours as numbers: for programs that count, such as the pages' scripts.

Times are those of the clock on the shop's wall, without a time zone: who looks is in town.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache

from catalog_gen.language.opening_hours import Day, evaluate_days, usual_week

_BEFORE_AND_AFTER = timedelta(days=14)
_EPOCH = date(1970, 1, 1)
_ANY_MONDAY = date(2024, 1, 1)
_MINUTES_OF_A_DAY = 1440


@dataclass(frozen=True)
class Timetable:
    """The usual week, from Monday on, and the days that differ, by their number since 1970-01-01.

    The hours of a day are flat: start, end, start, end… in minutes since its midnight; an end in
    the small hours of the next day is above 1440.
    """

    week: tuple[tuple[int, ...], ...]
    days: tuple[tuple[int, tuple[int, ...]], ...]

    @property
    def plain(self) -> dict[str, object]:
        """The same as JSON writes it."""
        return {"week": self.week, "days": dict(self.days)}


@cache
def timetable_of(text: str, opens: date | None, closes: date | None) -> Timetable:
    """The timetable of opening hours written in OpenStreetMap's syntax.

    The usual week is what most weeks of a year show, and stands for every day that is not listed.
    Listed are the days around the season, from two weeks before to two weeks after; without a
    season none, so that the timetable says the same in every year.

    Raises:
        ValueError: the text does not follow the syntax.
    """
    start, end = opens or closes, closes or opens
    first = start - _BEFORE_AND_AFTER if start else _ANY_MONDAY
    last = end + _BEFORE_AND_AFTER if end else first - timedelta(days=1)
    week = usual_week(evaluate_days(text, *_weeks_of_a_year(first)))
    differing = tuple(
        ((day - _EPOCH).days, _minutes(spans))
        for day, spans in evaluate_days(text, (first, last)).items()
        if spans != week[day.weekday()]
    )
    return Timetable(tuple(_minutes(spans) for spans in week), differing)


def _weeks_of_a_year(first: date) -> Iterator[tuple[date, date]]:
    """One week in four: enough to judge by, in a quarter of the time."""
    for week in range(0, 52, 4):
        start = first + timedelta(weeks=week)
        yield start, start + timedelta(days=6)


def _minutes(spans: Day) -> tuple[int, ...]:
    return tuple(minute for span in spans for minute in _span_minutes(span))


def _span_minutes(span: Sequence[time]) -> tuple[int, int]:
    start, end = (moment.hour * 60 + moment.minute for moment in span)
    return start, end if end > start else end + _MINUTES_OF_A_DAY
