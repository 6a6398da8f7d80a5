from collections.abc import Callable

import pytest

from catalog_gen.check.rules import opening_hours
from catalog_gen.model.reading import Reading

Found = list[tuple[str, int, int]]


@pytest.fixture
def found(read_shops: Callable[..., Reading]) -> Callable[..., Found]:
    def check(*arguments: object) -> Found:
        problems = opening_hours.check(read_shops(*arguments))
        return [(p.code, p.source.line, p.source.column) for p in problems]

    return check


@pytest.mark.parametrize(
    "hours",
    [
        *("Tu-Sa 09:30-12:30,14:30-19:00", "Tu,Th 09:00-12:00; Sa 14:00-18:00", "24/7"),
        *("Tu-Sa 09:30-19:00; Dec 13,20 10:00-18:00", "Mo-Sa 09:00-19:00; PH off", "off"),
    ],
)
def test_takes_hours_in_openstreetmaps_syntax(found: Callable[..., Found], hours: str) -> None:
    assert found(f'name: Cire\nopening_hours: "{hours}"\n') == []


@pytest.mark.parametrize(
    ("hours", "suggestion"),
    [
        ("mardi 9h-12h", "Tu 09:00-12:00"),
        ("mardi au samedi 9h à 12h30", "Tu-Sa 09:00-12:30"),
        ("Lun-Ven 9h30-12h, 14h-18h", "Mo-Fr 09:30-12:00,14:00-18:00"),
        ("du mardi au dimanche de 10:00 à 18:00", "Tu-Su 10:00-18:00"),
        ("mar. et jeu. 9 h 30 - 12 h", "Tu,Th 09:30-12:00"),
        ("dim fermé", "Su off"),
        ("sur rendez-vous", ""),
        ("Tu-Sa 10-12", ""),
        ("Tu-Sa 25:00-26:00", ""),
    ],
)
def test_tells_hours_that_are_not_understood_and_translates_french(
    read_shops: Callable[..., Reading], hours: str, suggestion: str
) -> None:
    (problem,) = opening_hours.check(read_shops(f'name: Cire\nopening_hours: "{hours}"\n'))
    assert (problem.code, problem.source.column) == ("bad-opening-hours", 16)
    assert problem.facts["suggestion"] == suggestion


def test_checks_collection_hours_and_points_too(found: Callable[..., Found]) -> None:
    shop = "name: Cire\norder: {pickup: {hours: mardi}}\n"
    settings = "title: a\npickup_points: [{id: b, name: c, opening_hours: mardi}]\n"
    assert found(shop, settings) == [("bad-opening-hours", 2, 49), ("bad-opening-hours", 2, 25)]
