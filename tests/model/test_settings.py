from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from catalog_gen.model.settings import Settings


def settings(**values):
    return Settings.model_validate({"title": "Noël", **values})


def test_only_the_title_is_required():
    found = settings()
    assert (found.language, found.currency, found.theme) == ("fr", "EUR", "noel")
    assert (found.print.page, found.print.products_per_shop) == ("A5", None)
    assert found.accessibility.status == "none"
    with pytest.raises(ValidationError):
        Settings.model_validate({})


def test_days():
    found = settings(season={"opens": "2026-11-28", "closes": date(2026, 12, 24)})
    assert (found.season.opens, found.season.closes) == (date(2026, 11, 28), date(2026, 12, 24))


@pytest.mark.parametrize("day", ["2026-02-30", "28/11/2026", "soon", ""])
def test_what_is_no_day(day):
    with pytest.raises(ValidationError):
        settings(season={"opens": day})


@pytest.mark.parametrize(
    ("page", "read"), [("A4", "A4"), (["148", "210.5"], (Decimal(148), Decimal("210.5")))]
)
def test_a_page_by_name_or_in_millimetres(page, read):
    assert settings(print={"page": page}).print.page == read


@pytest.mark.parametrize("page", ["A3", ["0", "210"], ["148"], ["148", "2001"]])
def test_what_is_no_page(page):
    with pytest.raises(ValidationError):
        settings(print={"page": page})


@pytest.mark.parametrize(
    "values",
    [
        {"language": "de"},
        {"currency": "euro"},
        {"theme": "../noel"},
        {"accessibility": {"rate": 101}},
        {"categories": [{"id": "Maison", "name": "Maison"}]},
        {"print": {"products_per_shop": 0}},
        {"publish": {"../web": {"to": "sftp://x"}}},
    ],
)
def test_what_settings_cannot_be(values):
    with pytest.raises(ValidationError):
        settings(**values)
