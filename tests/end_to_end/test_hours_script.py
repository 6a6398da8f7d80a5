"""Opening hours as the pages' script counts them, on clocks of several places."""

from datetime import date, datetime

import pytest
from readback.browser import run_scripts

from catalog_gen.language.timetable import timetable_of
from catalog_gen.model.catalog import Catalog
from catalog_gen.model.settings import Settings
from catalog_gen.theme.theme import load_theme
from catalog_gen.web.assets import scripts
from catalog_gen.web.site import Site

pytestmark = pytest.mark.end_to_end

OPENS, CLOSES = date(2026, 11, 28), date(2026, 12, 24)
SEASON = {"opens": OPENS, "closes": CLOSES}
USUAL = "Tu-Sa 09:30-12:30,14:30-19:00; Dec 13,20 10:00-18:00; Dec 24 off"
BAR = "Fr 18:00-02:00"
NARROW = "\u202f"
CALL = """
    ([name, hours, now, ...rest]) => {
        const write = (found) =>
            found instanceof Date
                ? new Date(found - found.getTimezoneOffset() * 60000).toISOString().slice(0, 16)
                : Array.isArray(found) ? found.map((one) => [one.words, one.written]) : found
        return write(catalog.hours[name](hours, new Date(...now), ...rest))
    }
"""


def program(theme, language="fr"):
    settings = Settings.model_validate({"title": "Noël", "language": language, "season": SEASON})
    return scripts(Site(Catalog(settings), {}, theme, booklet=False))["site"].content.decode()


@pytest.fixture(scope="module")
def theme(tmp_path_factory):
    return load_theme("noel", tmp_path_factory.mktemp("catalog"))


@pytest.fixture(scope="module", params=["Europe/Paris", "Pacific/Auckland"])
def page(browser, theme, request):
    context = browser.new_context(timezone_id=request.param)
    page = context.new_page()
    run_scripts(page, program(theme))
    yield page
    context.close()


@pytest.fixture
def ask(page):
    """Ask the script about hours at a moment; days are answered as 2026-12-01T09:30."""

    def call(name, text, now, *rest):
        hours = timetable_of(text, OPENS, CLOSES).plain
        moment = [now.year, now.month - 1, now.day, now.hour, now.minute]
        return page.evaluate(CALL, [name, hours, moment, *rest])

    return call


def at(hour, minute=0, day=1, month=12):
    return datetime(2026, month, day, hour, minute)


@pytest.mark.parametrize(
    ("now", "is_open", "closes", "opens"),
    [
        (at(9, 29), False, None, "2026-12-01T09:30"),
        (at(9, 30), True, "2026-12-01T12:30", "2026-12-01T14:30"),
        (at(12, 30), False, None, "2026-12-01T14:30"),
        (at(18, 59), True, "2026-12-01T19:00", "2026-12-02T09:30"),
        (at(20, day=5), False, None, "2026-12-08T09:30"),
        (at(11, day=13), True, "2026-12-13T18:00", "2026-12-15T09:30"),
        (at(11, day=6), False, None, "2026-12-08T09:30"),
        (at(20, day=23), False, None, "2026-12-25T09:30"),
        (at(10, day=5, month=6), True, "2026-06-05T12:30", "2026-06-05T14:30"),
    ],
)
def test_open_or_not_december_sundays_included(ask, now, is_open, closes, opens):
    assert ask("isOpen", USUAL, now) is is_open
    assert ask("closing", USUAL, now) == closes
    assert ask("nextOpening", USUAL, now) == opens


def test_past_midnight(ask):
    assert ask("closing", BAR, at(1, day=5)) == "2026-12-05T02:00"
    assert ask("isOpen", BAR, at(2, day=5)) is False


@pytest.mark.parametrize(
    ("text", "now", "words"),
    [
        (USUAL, at(10), "Ouvert jusqu’à 12 h 30"),
        (USUAL, at(13), "Fermé, ouvre aujourd’hui à 14 h 30"),
        (USUAL, at(20), "Fermé, ouvre demain, mercredi 2 décembre, à 9 h 30"),
        (USUAL, at(20, day=29, month=11), "Fermé, ouvre mardi 1er décembre, à 9 h 30"),
        ("24/7", at(3), "Ouvert jour et nuit"),
        (BAR, at(23, day=4), "Ouvert jusqu’à 2 h"),
        ("off", at(10), "Fermé"),
    ],
)
def test_in_words(ask, text, now, words):
    assert ask("say", text, now).replace(NARROW, " ").replace("\u00a0", " ") == words


def slots(ask, text, now, ready=0, count=3, work=None):
    hours = timetable_of(work, OPENS, CLOSES).plain if work else None
    found = ask("slots", text, now, ready, count, hours)
    return [words.replace(NARROW, " ") for words, _ in found]


def test_slots_are_parts_of_real_openings(ask):
    assert slots(ask, USUAL, at(8), count=6) == [
        "aujourd’hui, mardi 1er décembre, 9 h 30–11 h",
        "aujourd’hui, mardi 1er décembre, 11 h–12 h 30",
        "aujourd’hui, mardi 1er décembre, 14 h 30–16 h",
        "aujourd’hui, mardi 1er décembre, 16 h–17 h 30",
        "aujourd’hui, mardi 1er décembre, 17 h 30–19 h",
        "demain, mercredi 2 décembre, 9 h 30–11 h",
    ]


def test_a_message_names_the_day_without_today_and_tomorrow(ask):
    [[_, written]] = ask("slots", USUAL, at(8), 0, 1)
    assert written.replace(NARROW, " ") == "mardi 1er décembre, 9 h 30–11 h"


def test_no_slot_begins_before_the_order_is_ready(ask):
    late = slots(ask, USUAL, at(9, 50), ready=30)
    assert late[:2] == [
        "aujourd’hui, mardi 1er décembre, 10 h 30–11 h",
        "aujourd’hui, mardi 1er décembre, 11 h–12 h 30",
    ]
    assert slots(ask, USUAL, at(9, 50), ready=1440, count=1) == [
        "demain, mercredi 2 décembre, 10 h–11 h"
    ]
    assert slots(ask, USUAL, at(10, 15), ready=30, count=1) == [
        "aujourd’hui, mardi 1er décembre, 11 h–12 h 30"
    ]


def test_an_order_written_at_night_waits_for_the_shop_to_open(ask):
    pickup = "Tu-Sa 10:00-12:00"
    assert slots(ask, pickup, at(22), ready=120, count=1) == [
        "demain, mercredi 2 décembre, 10 h–12 h"
    ]
    assert slots(ask, pickup, at(22), ready=120, count=1, work=USUAL) == [
        "demain, mercredi 2 décembre, 11 h 30–12 h"
    ]


def test_slots_lie_within_the_season(ask):
    assert slots(ask, USUAL, at(8, day=10, month=11), count=1) == [
        "samedi 28 novembre, 9 h 30–11 h"
    ]
    assert len(slots(ask, USUAL, at(16, day=23), count=9)) == 2
    assert slots(ask, USUAL, at(8, day=25)) == []


def test_a_shop_that_never_opens_has_no_slot(ask):
    assert slots(ask, "off", at(8)) == []
    assert ask("nextOpening", "off", at(8)) is None


def test_in_english(browser, theme):
    page = browser.new_page()
    run_scripts(page, program(theme, "en"))
    hours = timetable_of(USUAL, OPENS, CLOSES).plain
    moment = [2026, 10, 30, 20, 0]
    [[words, _]] = page.evaluate(CALL, ["slots", hours, moment, 0, 1])
    assert words == "tomorrow, Tuesday 1 December, 9:30–11:00"
    assert page.evaluate(CALL, ["say", hours, moment]).replace("\u00a0", " ") == (
        "Closed, opens tomorrow, Tuesday 1 December, at 9:30"
    )
    page.close()
