from datetime import date, time

import pytest

from catalog_gen.language.dates import (
    format_day,
    format_day_and_month,
    format_days,
    format_period,
    format_time,
    format_time_range,
    format_weekdays,
)

MIDNIGHT = time()


def december(*days):
    return [date(2026, 12, day) for day in days]


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        (date(2026, 12, 1), "1er décembre 2026", "1 December 2026"),
        (date(2026, 11, 28), "28 novembre 2026", "28 November 2026"),
        (date(2026, 8, 11), "11 août 2026", "11 August 2026"),
    ],
)
def test_a_day(day, french, english):
    assert format_day(day, "fr") == french
    assert format_day(day, "en") == english


def test_a_day_without_its_year():
    assert format_day_and_month(date(2026, 12, 24), "fr") == "24 décembre"
    assert format_day_and_month(date(2026, 12, 1), "fr") == "1er décembre"
    assert format_day_and_month(date(2026, 12, 1), "en") == "1 December"


@pytest.mark.parametrize(
    ("first", "last", "french"),
    [
        (date(2026, 12, 1), date(2026, 12, 24), "1er – 24 décembre 2026"),
        (date(2026, 12, 13), date(2026, 12, 24), "13 – 24 décembre 2026"),
        (date(2026, 11, 28), date(2026, 12, 24), "28 novembre – 24 décembre 2026"),
        (date(2026, 11, 1), date(2026, 12, 1), "1er novembre – 1er décembre 2026"),
        (date(2026, 12, 1), date(2027, 1, 6), "1er décembre 2026 – 6 janvier 2027"),
        (date(2026, 12, 24), date(2026, 12, 24), "24 décembre 2026"),
    ],
)
def test_a_period_writes_once_what_its_days_share(first, last, french):
    assert format_period(first, last, "fr") == french


def test_a_period_in_english():
    assert format_period(date(2026, 12, 1), date(2026, 12, 24), "en") == "1 – 24 December 2026"


@pytest.mark.parametrize(
    ("first", "last", "french", "english"),
    [(0, 0, "Lun.", "Mon"), (1, 5, "Mar.–sam.", "Tue–Sat"), (5, 6, "Sam.–dim.", "Sat–Sun")],
)
def test_weekdays(first, last, french, english):
    assert format_weekdays(first, last, "fr") == french
    assert format_weekdays(first, last, "en") == english


@pytest.mark.parametrize(
    ("days", "french"),
    [
        (december(13), "dim.\u00a013\u00a0déc."),
        (december(13, 20), "dim.\u00a013 et 20\u00a0déc."),
        (december(6, 13, 20), "dim.\u00a06, 13 et 20\u00a0déc."),
        (december(1), "mar.\u00a01er\u00a0déc."),
        (december(24, 25, 26), "24\u00a0déc. – 26\u00a0déc."),
        (december(1, 2), "1er\u00a0déc. – 2\u00a0déc."),
        (december(13, 21), "dim.\u00a013\u00a0déc., lun.\u00a021\u00a0déc."),
        (
            [date(2026, 11, 29), *december(6)],
            "dim.\u00a029\u00a0nov., dim.\u00a06\u00a0déc.",
        ),
    ],
)
def test_days_that_share_a_weekday_and_a_month_are_written_together(days, french):
    assert format_days(days, "fr") == french


def test_days_in_english():
    assert format_days(december(1), "en") == "Tue\u00a01\u00a0Dec"
    assert format_days(december(13, 20), "en") == "Sun\u00a013 and 20\u00a0Dec"


@pytest.mark.parametrize(
    ("moment", "french", "english"),
    [
        (time(9, 30), "9\u202fh\u202f30", "9:30"),
        (time(9, 5), "9\u202fh\u202f05", "9:05"),
        (time(19), "19\u202fh", "19:00"),
        (MIDNIGHT, "0\u202fh", "0:00"),
    ],
)
def test_a_time(moment, french, english):
    assert format_time(moment, "fr") == french
    assert format_time(moment, "en") == english


@pytest.mark.parametrize(
    ("start", "end", "french", "english"),
    [
        (time(9, 30), time(12), "9\u202fh\u202f30–12\u202fh", "9:30–12:00"),
        (time(18), MIDNIGHT, "18\u202fh–24\u202fh", "18:00–24:00"),
        (time(18), time(2), "18\u202fh–2\u202fh", "18:00–2:00"),
        (MIDNIGHT, MIDNIGHT, "24 h sur 24", "24 hours"),
    ],
)
def test_a_range_of_times(start, end, french, english):
    assert format_time_range(start, end, "fr") == french
    assert format_time_range(start, end, "en") == english
