"""Opening hours as search engines read them (schema.org, OpeningHoursSpecification)."""

from collections.abc import Iterator
from datetime import date, time

from catalog_gen.language.opening_hours import Day, Span, evaluate_hours
from catalog_gen.model.settings import Season
from catalog_gen.web.structured.graph import Thing, thing

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MIDNIGHT = time()
_LAST_MINUTE = "23:59"
_CLOSED: Span = (_MIDNIGHT, _MIDNIGHT)


def opening_hours(text: str | None, season: Season) -> list[Thing]:
    """The usual week, then each day of the season that differs from it."""
    if not text:
        return []
    hours = evaluate_hours(text, season.opens, season.closes)
    return [*_week(hours.week), *_exceptions(hours.exceptions)]


def _week(week: tuple[Day, ...]) -> Iterator[Thing]:
    """One specification for each span, with all weekdays that have it."""
    weekdays: dict[Span, list[str]] = {}
    for name, spans in zip(_WEEKDAYS, week, strict=True):
        for span in spans:
            weekdays.setdefault(span, []).append(name)
    for span, names in weekdays.items():
        yield thing("OpeningHoursSpecification", dayOfWeek=names, **_times(span))


def _exceptions(days: dict[date, Day]) -> Iterator[Thing]:
    for day, spans in sorted(days.items()):
        valid = {"validFrom": day.isoformat(), "validThrough": day.isoformat()}
        # From midnight to midnight is how a closed day is said.
        closed = {"opens": "00:00", "closes": "00:00"}
        for times in [_times(span) for span in spans] or [closed]:
            yield thing("OpeningHoursSpecification", **valid, **times)


def _times(span: Span) -> dict[str, str]:
    opens, closes = span
    end = _LAST_MINUTE if span == _CLOSED else f"{closes:%H:%M}"
    return {"opens": f"{opens:%H:%M}", "closes": end}
