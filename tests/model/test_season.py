from datetime import date

import pytest

from catalog_gen.model.season import SeasonDates
from catalog_gen.model.settings import Season

DATES = SeasonDates(date(2026, 11, 28), date(2026, 12, 24))


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-11-27", "early"),
        ("2026-11-28", "open"),
        ("2026-12-24", "open"),
        ("2026-12-25", "over"),
    ],
)
def test_what_the_season_is_on_a_day(day, state):
    assert DATES.state_on(date.fromisoformat(day)) == state


def test_without_a_date_or_a_day_the_season_is_open():
    assert DATES.state_on(None) == SeasonDates().state_on(date(2026, 1, 1)) == "open"
    assert SeasonDates(opens=date(2026, 11, 28)).state_on(date(2030, 1, 1)) == "open"


def test_the_dates_are_those_of_the_settings():
    assert Season.model_validate({"opens": "2026-11-28", "closes": "2026-12-24"}).dates == DATES
