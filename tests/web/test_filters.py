from catalog_gen.web.filters import all_facts, product_filters, shop_filters


def facets_of(site):
    view = product_filters(site, all_facts(site))
    return {facet.name: [c.value for c in facet.choices] for facet in view.facets}


def words_of(site, name):
    view = product_filters(site, all_facts(site))
    return next([c.words for c in f.choices] for f in view.facets if f.name == name)


def test_only_what_tells_entries_apart(site):
    assert facets_of(site) == {"budget": ["0-20", "20-50"], "idea": ["petits-prix"]}


def test_bands_of_prices_that_some_entry_has(make_site):
    prices = {0: {"price": "19.99"}, 1: {"price": "20.00"}, 2: {"price": "100.00"}}
    site = make_site(cire={"products": prices})
    assert facets_of(site)["budget"] == ["0-20", "20-50", "100-"]
    assert words_of(site, "budget") == [
        "Moins de 20\u00a0€", "De 20\u00a0€ à 50\u00a0€", "100\u00a0€ et plus",
    ]  # fmt: skip


def test_bands_in_another_language_and_currency(make_site):
    site = make_site({"language": "en", "currency": "GBP"})
    assert words_of(site, "budget") == ["Less than £20", "£20 to £50"]


def test_shops_in_alphabetical_order(make_site):
    products = [{"name": "Pelote", "price": "9.00"}]
    site = make_site(cire={"name": "Épicerie"}, laine={"name": "Ecru", "products": products})
    assert words_of(site, "shop") == ["Ecru", "Épicerie"]
    assert facets_of(site)["category"] == ["maison"], "the other one has none"


def test_ways_to_get_an_order(make_site):
    order = {"pickup": {}, "delivery": {"fee": "3"}}
    products = [{"name": "Pelote", "price": "9.00"}]
    site = make_site(cire={"order": order}, laine={"products": products})
    assert facets_of(site)["service"] == ["pickup", "delivery"]


def test_a_list_that_nothing_narrows_has_none(make_site):
    site = make_site()
    one = all_facts(site)[:1]
    assert product_filters(site, one) is None
    assert product_filters(site, one * 3) is None
    assert product_filters(site, []) is None


def test_opening_is_asked_for_where_some_shop_says_its_hours(make_site):
    site = make_site()
    assert product_filters(site, all_facts(site)).opening
    silent = make_site(cire={"opening_hours": None})
    assert not product_filters(silent, all_facts(silent)).opening


def test_shops_have_no_budget(site):
    view = shop_filters(site)
    assert view.of_shops
    assert [facet.name for facet in view.facets] == ["category", "idea"]
