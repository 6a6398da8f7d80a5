import pytest

from catalog_gen.language.words import say
from catalog_gen.model.product import Product
from catalog_gen.model.settings import Settings
from catalog_gen.order.offers import offer_words


def words(language="fr", **values):
    settings = Settings(title="Noël", language=language)
    return offer_words(Product.model_validate({"name": "Miel", **values}), settings)


def test_a_price_in_words():
    found = words(price="24", was="29.00")
    assert (found.price, found.was) == ("24,00\u00a0€", "29,00\u00a0€")
    assert (found.unit_price, found.note) == ("", "")


def test_the_unit_price():
    assert words(price="9.50", net_content="200 g", kind="food").unit_price == "47,50\u00a0€/kg"
    assert words(price="9", net_content="75 cl", kind="alcohol").unit_price == "12,00\u00a0€/L"


def test_on_request_has_no_price():
    assert words(price="on_request").price == words().price == ""


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("availability", ["limited", "pre_order", "sold_out"])
def test_availability(language, availability):
    found = words(language, availability=availability)
    assert found.availability == availability
    assert found.note == say(language, f"offer.{availability}")
