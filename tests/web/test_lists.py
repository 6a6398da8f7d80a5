from catalog_gen.language.words import say
from catalog_gen.web.lists import category_page, idea_pages, idea_products, shop_groups, shops_page
from catalog_gen.web.notices import alcohol_notice


def names(cards):
    return [card.name for card in cards]


def category_pages(site):
    return [category_page(site, category) for category in site.catalog.settings.categories]


def test_shops_by_category_and_those_without_one_last(site):
    groups = shop_groups(site)
    assert [names(group.shops) for group in groups] == [["Cire & Coton"], ["La Laine"]]
    assert [group.category.words for group in groups] == ["Maison", say("fr", "category.others")]
    assert [group.category.address for group in groups] == ["rayons/maison/index.html", ""]
    assert shops_page(site).view.groups == groups


def test_without_categories_the_shops_stand_alone(make_site):
    groups = shop_groups(make_site({"categories": []}))
    assert [group.category.words for group in groups] == [say("fr", "shops.title")]
    assert names(groups[0].shops) == ["Cire & Coton", "La Laine"]


def test_a_page_for_each_category_even_an_empty_one(site):
    home, fashion = category_pages(site)
    assert (home.title, home.view.accent) == ("Maison", "berry")
    assert names(home.view.shops) == ["Cire & Coton"]
    assert names(home.view.products) == ["Bougie sapin", "Photophore", "Couronne"]
    assert (fashion.view.shops, fashion.view.products) == ((), ())


def test_a_page_for_each_idea(make_site):
    site = make_site(cire={"products": {0: {"ideas": ["enfants"]}}})
    cheap, children = idea_pages(site)
    assert names(cheap.view.products) == ["Photophore"]
    assert names(children.view.products) == ["Bougie sapin"]
    assert cheap.view.accent != children.view.accent
    assert names(idea_products(site, site.catalog.settings.ideas[1])) == ["Bougie sapin"]


def test_a_list_that_shows_alcohol_says_what_the_law_wants(make_site):
    site = make_site(cire={"products": {1: {"kind": "alcohol"}}})
    notice = f"{say('fr', 'law.alcohol')} {say('fr', 'law.minors')}"
    assert [page.view.legal for page in category_pages(site)] == [notice, ""]
    assert [page.view.legal for page in idea_pages(site)] == [notice, ""]


def test_the_page_of_all_shops_says_it_when_one_sells_alcohol(make_site, render):
    site = make_site(cire={"products": {1: {"kind": "alcohol"}}})
    assert shops_page(site).view.legal == alcohol_notice(site.catalog.shops[0].products, "fr")
    assert shops_page(make_site()).view.legal == ""
    law = render(site)["boutiques/index.html"].find(".//p[@class='law']")
    assert law.text == shops_page(site).view.legal
