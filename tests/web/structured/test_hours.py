import pytest

from catalog_gen.model.settings import Season
from catalog_gen.web.structured.hours import opening_hours

SEASON = Season.model_validate({"opens": "2026-11-28", "closes": "2026-12-24"})


def said(text, season=SEASON):
    return [
        {key: value for key, value in each.items() if key != "@type"}
        for each in opening_hours(text, season)
    ]


def test_a_week_is_said_span_by_span():
    assert said("Tu-Fr 09:30-12:30,14:00-19:00; Sa 09:30-12:30") == [
        {
            "dayOfWeek": ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            "opens": "09:30",
            "closes": "12:30",
        },
        {
            "dayOfWeek": ["Tuesday", "Wednesday", "Thursday", "Friday"],
            "opens": "14:00",
            "closes": "19:00",
        },
    ]


def test_days_that_differ_are_said_by_date():
    _, sunday, closed = said("Sa 10:00-18:00; Dec 13 14:00-18:00; Dec 19 off")
    dated = {"validFrom": "2026-12-13", "validThrough": "2026-12-13"}
    assert sunday == {**dated, "opens": "14:00", "closes": "18:00"}
    assert (closed["validFrom"], closed["opens"], closed["closes"]) == (
        "2026-12-19", "00:00", "00:00",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Mo 00:00-24:00", ("00:00", "23:59")),
        ("Mo 18:00-24:00", ("18:00", "00:00")),
        ("Mo 22:00-02:00", ("22:00", "02:00")),
    ],
)
def test_midnight_is_never_read_as_closed(text, times):
    (monday,) = said(text)
    assert (monday["opens"], monday["closes"]) == times


def test_without_a_season_only_the_week():
    assert len(said("Mo 09:00-12:00; Dec 13 10:00-18:00", Season())) == 1
    assert said(None) == []
