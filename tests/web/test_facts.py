import pytest

from catalog_gen.web.facts import cents_of, product_facts, services_of, shop_facts


def test_facts_of_a_product(make_site):
    site = make_site(cire={"products": {0: {"ideas": ["enfants"]}, 1: {"price": "20.00"}}})
    shop = site.catalog.shops[0]
    candle, light = product_facts(site, shop, shop.products)[:2]
    assert (candle.cents, candle.shop, candle.category) == (2400, "cire", "maison")
    assert (candle.ideas, light.ideas) == (("enfants",), ("petits-prix",))
    assert product_facts(site, shop, shop.products[1:2]) == (light,)


def test_facts_of_a_shop(make_site):
    site = make_site(cire={"products": {0: {"ideas": ["enfants"]}}})
    cire, laine = (shop_facts(site, shop) for shop in site.catalog.shops)
    assert (cire.cents, cire.ideas) == (None, ("petits-prix", "enfants"))
    assert (laine.category, laine.ideas, laine.services) == ("", (), ())


@pytest.mark.parametrize(
    ("price", "cents"), [("0.29", 29), ("19.995", 2000), ("1", 100), ("on_request", None)]
)
def test_prices_are_whole_cents(make_site, price, cents):
    site = make_site(cire={"products": {0: {"price": price}}})
    assert cents_of(site.catalog.shops[0].products[0]) == cents


def test_services_that_a_shop_speaks_of(make_site):
    order = {"pickup": {"ready_in": "2 h"}, "delivery": None, "shipping": {"fee": "6.90"}}
    site = make_site(cire={"order": order})
    assert services_of(site.catalog.shops[0]) == ("pickup", "shipping")
