from datetime import date

import pytest

from catalog_gen.model.audit import is_valid, proven_status
from catalog_gen.model.settings import Accessibility, Settings


def proven(season=None, **accessibility):
    values = {"title": "Noël", "accessibility": accessibility, "season": season or {}}
    return proven_status(Settings.model_validate(values))


@pytest.mark.parametrize(
    ("status", "rate", "expected"),
    [
        ("none", 100, "none"),
        ("partial", 49, "none"),
        ("partial", 50, "partial"),
        ("partial", 100, "partial"),
        ("full", 99, "partial"),
        ("full", 100, "full"),
        ("full", 10, "none"),
        ("full", None, "none"),
    ],
)
def test_a_status_is_what_the_rate_allows(status, rate, expected):
    assert proven(status=status, rate=rate, audited="2026-01-10") == expected


def test_without_an_audit_nothing_is_proven():
    assert proven(status="full", rate=100) == "none"


@pytest.mark.parametrize(
    ("audited", "season", "expected"),
    [
        ("2023-12-24", {"closes": "2026-12-24"}, "full"),
        ("2023-12-23", {"closes": "2026-12-24"}, "none"),
        ("2023-12-01", {"opens": "2026-11-28", "closes": "2026-12-24"}, "none"),
        ("2023-12-01", {"opens": "2026-11-28"}, "full"),
        ("2001-01-01", {}, "full"),
    ],
)
def test_an_audit_lasts_three_years(audited, season, expected):
    assert proven(season, status="full", rate=100, audited=audited) == expected


def test_of_a_leap_day():
    found = Accessibility.model_validate({"audited": "2024-02-29"})
    assert is_valid(found, date(2027, 2, 28))
    assert not is_valid(found, date(2027, 3, 1))
