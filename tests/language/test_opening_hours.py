from datetime import date, time

import pytest

from catalog_gen.language.opening_hours import describe_hours, evaluate_days, parse_hours

OPENS, CLOSES = date(2026, 11, 28), date(2026, 12, 24)
USUAL = "Tu-Sa 09:30-12:30,14:30-19:00"
USUAL_ROW = ("Mar.–sam.", "9 h 30–12 h 30, 14 h 30–19 h")


def rows(lines):
    return [(line.days.replace("\u00a0", " "), line.hours.replace("\u202f", " ")) for line in lines]


def table(text, first=OPENS, last=CLOSES, language="fr"):
    found = describe_hours(text, first, last, language)
    return rows(found.week), rows(found.exceptions)


def test_the_usual_week():
    assert table(USUAL) == ([USUAL_ROW], [])


def test_in_english():
    assert table(USUAL, language="en") == ([("Tue–Sat", "9:30–12:30, 14:30–19:00")], [])


def test_days_with_equal_hours_stand_together_and_closed_days_do_not_stand():
    week, _ = table("Mo-Sa 10:00-18:00; We off; Sa 10:00-19:00")
    assert week == [
        ("Lun.–mar.", "10 h–18 h"),
        ("Jeu.–ven.", "10 h–18 h"),
        ("Sam.", "10 h–19 h"),
    ]


@pytest.mark.parametrize("days", ["Dec 13,20", "Dec 13, 20", "Dec 13,Dec 20"])
def test_the_days_that_differ_are_listed_by_date(days):
    expected = [USUAL_ROW], [("dim. 13 et 20 déc.", "10 h–18 h")]
    assert table(f"{USUAL}; {days} 10:00-18:00") == expected


def test_a_list_of_days_may_hold_a_range():
    _, exceptions = table(f"{USUAL}; Dec 7,13-14 10:00-18:00")
    assert exceptions == [("lun. 7 déc., dim. 13 déc., lun. 14 déc.", "10 h–18 h")]


def test_a_day_that_is_closed_has_no_hours():
    _, exceptions = table(f"{USUAL}; Dec 24 off")
    assert exceptions == [("jeu. 24 déc.", "")]


def test_public_holidays_are_those_of_france():
    _, exceptions = table(f"{USUAL}; PH off", date(2026, 12, 1), date(2027, 1, 3))
    assert exceptions == [("ven. 25 déc., ven. 1er janv.", "")]


def test_days_outside_the_season_are_not_listed():
    assert table(f"{USUAL}; Dec 25,27 10:00-12:00") == ([USUAL_ROW], [])


def test_past_midnight_stays_with_the_day_it_began_on():
    week, exceptions = table("Fr,Sa 18:00-02:00")
    assert week == [("Ven.–sam.", "18 h–2 h")]
    assert exceptions == []


def test_the_last_evening_of_the_season_ends_as_usual():
    assert table("Mo-Su 18:00-04:00") == ([("Lun.–dim.", "18 h–4 h")], [])


@pytest.mark.parametrize("text", ["24/7", "Mo-Su 00:00-24:00"])
def test_day_and_night(text):
    assert table(text) == ([("Lun.–dim.", "24 h sur 24")], [])


def test_never_open():
    assert table("off") == ([], [])


def test_without_a_season_the_usual_week_stands_alone():
    assert table(f"{USUAL}; PH off; Dec 13 10:00-18:00", None, None) == ([USUAL_ROW], [])


def test_every_day_asked_for_is_evaluated():
    days = evaluate_days("Tu 09:00-12:00,14:00-18:00", (date(2026, 12, 7), date(2026, 12, 9)))
    assert days == {
        date(2026, 12, 7): (),
        date(2026, 12, 8): ((time(9), time(12)), (time(14), time(18))),
        date(2026, 12, 9): (),
    }


@pytest.mark.parametrize("text", ["mardi 9h", "", "Tu-Sa 99:00-12:00", "(" * 300, "Mo-" * 90])
def test_what_does_not_follow_the_syntax_is_a_value_error(text):
    with pytest.raises(ValueError, match="parse"):
        parse_hours(text)


def test_a_season_of_three_days_shows_the_whole_week():
    three_days = date(2026, 12, 18), date(2026, 12, 20)
    assert table(f"{USUAL}; Dec 20 10:00-18:00", *three_days) == (
        [USUAL_ROW],
        [("dim. 20 déc.", "10 h–18 h")],
    )
