from datetime import UTC, datetime

import pytest

from catalog_gen.model.settings import Settings
from catalog_gen.press.dating import date_book


@pytest.mark.parametrize(
    ("season", "day"),
    [
        ({"collect_until": "2026-10-31", "opens": "2026-11-28"}, (2026, 10, 31)),
        ({"opens": "2026-11-28", "closes": "2026-12-24"}, (2026, 11, 28)),
        ({"closes": "2026-12-24"}, (2026, 12, 24)),
        ({}, (1980, 1, 1)),
    ],
)
def test_the_date_is_one_of_the_content(season, day):
    settings = Settings.model_validate({"title": "Noël", "season": season})
    assert date_book(settings) == datetime(*day, tzinfo=UTC)
