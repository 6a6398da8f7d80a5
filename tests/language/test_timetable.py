from datetime import date

import pytest

from catalog_gen.language.timetable import timetable_of

OPENS, CLOSES = date(2026, 11, 28), date(2026, 12, 24)
USUAL = "Tu-Sa 09:30-12:30,14:30-19:00"
DAY = (570, 750, 870, 1140)
WEEK = ((), DAY, DAY, DAY, DAY, DAY, ())


def number(*values):
    return (date(*values) - date(1970, 1, 1)).days


def test_the_usual_week_and_the_days_of_the_season_that_differ():
    found = timetable_of(f"{USUAL}; Dec 13,20 10:00-18:00; Dec 24 off", OPENS, CLOSES)
    assert found.week == WEEK
    sunday = (600, 1080)
    assert found.days == (
        (number(2026, 12, 13), sunday),
        (number(2026, 12, 20), sunday),
        (number(2026, 12, 24), ()),
    )
    assert found.plain == {"week": WEEK, "days": dict(found.days)}


def test_every_sunday_of_december_is_listed_and_none_of_january_is_usual():
    found = timetable_of("Tu-Sa 10:00-12:00; Dec Su 10:00-12:00", OPENS, CLOSES)
    assert found.week[6] == ()
    assert [day for day, _ in found.days] == [number(2026, 12, day) for day in (6, 13, 20, 27)]


def test_two_weeks_around_the_season_are_listed_and_no_more():
    found = timetable_of(f"{USUAL}; Nov 13,14 off; Jan 7,8 off", OPENS, CLOSES)
    assert [day for day, _ in found.days] == [number(2026, 11, 14), number(2027, 1, 7)]


@pytest.mark.parametrize(("opens", "closes"), [(OPENS, None), (None, OPENS)])
def test_half_a_season_has_two_weeks_around_the_day_that_is_known(opens, closes):
    found = timetable_of(f"{USUAL}; Dec 12,13 10:00-18:00", opens, closes)
    assert [day for day, _ in found.days] == [number(2026, 12, 12)]


def test_without_a_season_the_usual_week_stands_for_every_day():
    found = timetable_of(f"{USUAL}; PH off; Dec 13 10:00-18:00", None, None)
    assert (found.week, found.days) == (WEEK, ())


def test_past_midnight_is_above_a_day_and_midnight_ends_one():
    assert timetable_of("Fr 18:00-02:00; Su 18:00-24:00", None, None).week[4:] == (
        (1080, 1560),
        (),
        (1080, 1440),
    )
    assert timetable_of("24/7", None, None).week == ((0, 1440),) * 7


def test_what_does_not_follow_the_syntax_is_a_value_error():
    with pytest.raises(ValueError, match="parse"):
        timetable_of("mardi 9h", OPENS, CLOSES)
