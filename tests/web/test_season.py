from dataclasses import replace

import pytest

from catalog_gen.web.season import season_view
from catalog_gen.web.views import SeasonView

SHOP, PRODUCT = "boutiques/cire/index.html", "boutiques/cire/cc-01/index.html"


def states(site):
    return [state for state, _ in season_view(site).notes]


def shown(page):
    """The notes of the season that show without scripts."""
    notes = page.findall(".//p[@data-season]")
    return [note.get("data-season") for note in notes if note.get("hidden") is None]


def orders(page):
    links = [link.get("href") for link in page.findall(".//a")]
    return [link for link in links if "body=" in link or link.endswith("#commander")]


@pytest.mark.parametrize(
    ("state", "notes"), [("early", ["early", "over"]), ("open", ["over"]), ("over", ["over"])]
)
def test_what_is_to_come_is_at_hand(site, state, notes):
    assert states(replace(site, season=state)) == notes


def test_the_words_name_the_day(site):
    (_, early), (_, over) = season_view(replace(site, season="early")).notes
    assert "28 novembre 2026" in early
    assert "24 décembre 2026" in over


def test_without_dates_nothing_is_said(make_site):
    site = make_site({"season": {"opens": None, "closes": None}})
    assert season_view(site) == SeasonView("open", ())


@pytest.mark.parametrize("address", ["index.html", SHOP, PRODUCT])
@pytest.mark.parametrize(
    ("state", "said"), [("early", ["early"]), ("open", []), ("over", ["over"])]
)
def test_pages_say_what_the_season_is(site, render, address, state, said):
    assert shown(render(replace(site, season=state))[address]) == said


@pytest.mark.parametrize("address", [SHOP, PRODUCT])
def test_order_links_go_when_it_is_over_and_the_shop_stays_within_reach(site, render, address):
    over = render(replace(site, season="over"))[address]
    assert not orders(over)
    assert over.find(".//a[@href='tel:+33261910012']") is not None
    assert over.find(".//a[@href='mailto:bonjour@cire.example']") is not None


@pytest.mark.parametrize("state", ["early", "open"])
def test_order_links_stand_before_and_in_the_season_and_scripts_can_hide_them(site, render, state):
    pages = render(replace(site, season=state))
    assert orders(pages[SHOP])
    assert (
        len(orders(pages[PRODUCT]))
        == len(orders(pages[PRODUCT].find(".//*[@id='commander']/div[@data-order]"))) + 1
    )
    hidden = pages[SHOP].findall(".//*[@data-order]")
    assert all(any(link in part.iter() for part in hidden) for link in buttons(pages[SHOP]))


def buttons(page):
    return [link for link in page.findall(".//a") if link.get("href").endswith("#commander")]
