import pytest

from catalog_gen.language.words import say
from catalog_gen.model.settings import Season
from catalog_gen.web.build import site_view
from catalog_gen.web.home import home_page, season_words


def test_the_home_page(site):
    page = home_page(site, ())
    assert (page.address, page.title, page.description) == ("index.html", "", "Le catalogue")
    assert page.view.title == "Noël à Louviers"
    assert page.view.season == "28 novembre – 24 décembre 2026"
    assert (page.view.shops, page.view.products) == (2, 3)
    assert page.view.groups[0].category.words == "Maison"


def test_the_covers_own_title(make_site):
    assert home_page(make_site({"cover": {"title": "Noël !"}}), ()).view.title == "Noël !"


def test_only_ideas_that_show_something(site):
    tiles = home_page(site, ()).view.ideas
    assert [(tile.link.words, tile.products) for tile in tiles] == [("Moins de 20 €", 1)]
    assert tiles[0].link.address == "idees/petits-prix/index.html"


@pytest.mark.parametrize("season", [{}, {"opens": "2026-11-28"}, {"closes": "2026-12-24"}])
def test_half_a_season_is_not_told(season):
    assert season_words(Season.model_validate(season), "fr") == ""


def test_the_way_to_ideas_is_there_only_when_they_hold_a_product(make_site):
    def leads_to_ideas(site):
        view = site_view(site, "style.css", {})
        return any(link.address.endswith("#idees") for link in view.navigation)

    assert leads_to_ideas(make_site())
    empty = {"ideas": [{"id": "vide", "name": "Vide"}]}
    assert not leads_to_ideas(make_site(settings=empty))


def test_a_home_page_that_shows_who_sells_alcohol_says_what_the_law_wants(make_site, render):
    site = make_site(cire={"products": {1: {"kind": "alcohol"}}})
    law = render(site)["index.html"].find(".//section[@id='boutiques']/p[@class='law']")
    assert law.text.startswith(say("fr", "law.alcohol"))
    assert render(make_site())["index.html"].find(".//p[@class='law']") is None
