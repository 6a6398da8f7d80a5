import pytest

from catalog_gen.language.words import say
from catalog_gen.web.products import product_pages
from catalog_gen.web.selection import selection_page


def articles(make_site, **changes):
    site = make_site(cire={"products": {0: changes}})
    return [page.view.article for page in product_pages(site, site.catalog.shops[0])]


def test_what_the_selection_keeps_of_a_product(make_site):
    candle, light, wreath = articles(make_site, options={"Senteur": ["Sapin", "Orange"]})
    assert (candle.shop, candle.page) == ("cire", "boutiques/cire/cc-01/index.html")
    assert (candle.name, candle.reference, candle.cents) == ("Bougie sapin", "CC-01", 2400)
    assert candle.photo == "photos/bougie-480.webp"
    assert candle.options == (("Senteur", ("Sapin", "Orange")),)
    assert (light.photo, light.options, light.sold_out) == ("", (), False)
    assert (wreath.reference, wreath.cents, wreath.sold_out) == ("", None, True)


@pytest.mark.parametrize(
    ("price", "cents"), [("0.29", 29), ("19.995", 2000), ("1", 100), ("on_request", None)]
)
def test_prices_are_whole_cents(make_site, price, cents):
    assert articles(make_site, price=price)[0].cents == cents


def test_the_page_says_what_it_needs_and_where_to_go_without(site, render):
    page = selection_page(site)
    assert (page.address, page.title) == ("ma-selection/index.html", "Ma sélection")
    document = render(site)[page.address]
    assert "JavaScript" in "".join(document.find(".//main").itertext())
    assert (
        document.find(".//*[@class='without-scripts']//a")
        .get("href")
        .endswith("boutiques/index.html")
    )


def test_before_scripts_it_says_what_is_true_of_every_list(site, render):
    main = render(site)["ma-selection/index.html"].find(".//main")
    nothing = main.find(".//*[@data-part='nothing']")
    assert nothing.get("hidden") is None
    assert "".join(nothing.find("p").itertext()) == say("fr", "selection.empty_text")
    links = [link.get("href") for link in nothing.iterfind(".//a")]
    assert links[0] == "../boutiques/index.html"
    # Whether the list is empty is the script's to say.
    said = "".join(main.itertext())
    assert say("fr", "selection.empty") not in said
    assert main.find(".//*[@data-part='sum']").get("data-nothing") == say("fr", "selection.empty")


def test_cards_and_pages_carry_their_article(site, render):
    pages = render(site)
    page = pages["boutiques/cire/cc-01/index.html"]
    (sheet,) = page.findall(".//div[@data-article='boutiques/cire/cc-01/index.html']")
    card = pages["boutiques/cire/index.html"].find(".//article")
    for place in (sheet, card):
        assert place.get("data-shop") == "cire"
        assert place.get("data-cents") == "2400"
        assert place.get("data-photo") == "photos/bougie-480.webp"


def test_what_has_options_is_chosen_on_its_page(make_site, render):
    options = {"Senteur": ["Sapin", "Orange"]}
    pages = render(make_site(cire={"products": {0: {"options": options}}}))
    candle, light, wreath = pages["boutiques/cire/index.html"].findall(".//article")
    assert candle.find(".//a[@class='button add']").get("href").endswith("cc-01/index.html#choisir")
    assert light.find(".//button[@data-add-card]") is not None
    assert wreath.find(".//*[@class='button add']") is None
    chooser = pages["boutiques/cire/cc-01/index.html"].find(".//*[@id='choisir']")
    assert [option.get("value") for option in chooser.iter("option")] == ["", "Sapin", "Orange"]
    assert pages["boutiques/cire/couronne/index.html"].find(".//*[@id='choisir']") is None


def test_the_health_message_stands_ready_where_alcohol_is_sold(make_site, render):
    law = ".//div[@data-part='law']"
    sober, site = make_site(), make_site(cire={"products": {1: {"kind": "alcohol"}}})
    part = render(site)["ma-selection/index.html"].find(law)
    assert part.get("hidden") is not None
    assert part.find("p").text.startswith(say("fr", "law.alcohol"))
    assert render(sober)["ma-selection/index.html"].find(law) is None
