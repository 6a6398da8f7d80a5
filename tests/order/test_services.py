from datetime import date

import pytest

from catalog_gen.language.words import say
from catalog_gen.model.settings import Season, Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.services import hours_table, services_of, week_words

SETTINGS = Settings.model_validate(
    {
        "title": "Noël",
        "season": {"opens": "2026-11-28", "closes": "2026-12-24"},
        "pickup_points": [
            {"id": "halle", "name": "Halle", "opening_hours": "Tu,Th 09:00-12:00"},
            {"id": "gare", "name": "Gare"},
        ],
    }
)


PLAIN = str.maketrans("\u00a0\u202f", "  ")


def services(language="fr", **ordering):
    shop = Shop.model_validate({"id": "a", "name": "A", "order": ordering})
    settings = SETTINGS.model_copy(update={"language": language})
    return {
        service.name: [line.translate(PLAIN) for line in service.lines]
        for service in services_of(shop, settings)
    }


def words(key, **values):
    return say("fr", key, **values).translate(PLAIN)


def test_nothing_offered():
    assert services() == {}


def test_everything_in_its_order():
    found = services(payment=["cash"], shipping={}, delivery={}, pickup={})
    assert list(found) == ["Retrait", "Livraison", "Envoi", "Règlement"]


def test_in_english():
    found = services("en", payment=["cash"], delivery={"fee": "3"})
    assert found == {"Delivery": ["€3.00"], "Payment": ["cash"]}


@pytest.mark.parametrize("pickup", [{}, {"points": ["gone"]}])
def test_collection_without_details_is_in_the_shop(pickup):
    assert services(pickup=pickup) == {"Retrait": [words("pickup.in_shop")]}


@pytest.mark.parametrize(
    ("ready_in", "delay"),
    [
        ("30 min", "30 min"),
        ("90 min", "90 min"),
        ("2 h", "2 h"),
        ("1 d", "24 h"),
        ("48 h", "48 h"),
        ("3 d", "3 jours"),
    ],
)
def test_how_soon_it_is_ready(ready_in, delay):
    line = words("pickup.ready_in", delay=delay)
    assert services(pickup={"ready_in": ready_in}) == {"Retrait": [line]}


def test_collection_hours_and_shared_points():
    found = services(pickup={"hours": "Tu-Sa 10:00-12:00", "points": ["gare", "halle"]})
    assert found["Retrait"] == [
        "Mar.–sam. 10 h–12 h",
        words("pickup.point", name="Halle") + " (mar. 9 h–12 h, jeu. 9 h–12 h)",
        words("pickup.point", name="Gare"),
    ]


def test_delivery():
    found = services(delivery={"area": "Louviers", "fee": "3", "free_from": "40"})
    free = words("delivery.free_from", price="40,00 €")
    assert found == {"Livraison": [f"Louviers, 3,00 €, {free}"]}


def test_delivery_that_costs_nothing():
    found = services(delivery={"area": "Louviers", "fee": "0"})
    assert found == {"Livraison": [f"Louviers, {words('delivery.free')}"]}


def test_shipping():
    found = services(shipping={"fee": "6.90", "free_from": "60", "note": "Colis suivi"})
    free = words("shipping.free_from", price="60,00 €")
    assert found == {"Envoi": [f"6,90 €, {free}", "Colis suivi"]}


@pytest.mark.parametrize(
    ("shipping", "line"), [({"fee": "0"}, "offert"), ({"free_from": "40"}, "offert dès 40,00 €")]
)
def test_shipping_that_costs_nothing(shipping, line):
    assert services(shipping=shipping) == {"Envoi": [line]}


def test_shipping_without_details_is_possible():
    assert services(shipping={}) == {"Envoi": [words("shipping.possible")]}


def test_payment():
    found = services(payment=["cash", "card", "cheque", "voucher", "transfer"])
    assert found == {"Règlement": ["espèces, carte, chèque, bon cadeau, virement"]}


def test_hours_over_the_season():
    season = Season(opens=date(2026, 11, 28), closes=date(2026, 12, 24))
    table = hours_table("Tu-Sa 10:00-19:00; Dec 13 10:00-12:00", season, "fr")
    assert [len(table.week), len(table.exceptions)] == [1, 1]
    assert hours_table(None, season, "fr") is None


@pytest.mark.parametrize(
    ("delivery", "line"),
    [
        ({}, "possible, demandez à la boutique"),
        ({"area": "Louviers"}, "Louviers"),
        ({"area": "Louviers", "fee": "0"}, "Louviers, offerte"),
        ({"free_from": "40"}, "offerte dès 40,00 €"),
    ],
)
def test_delivery_is_free_only_when_the_shop_says_so(delivery, line):
    assert services(delivery=delivery) == {"Livraison": [line]}


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "mar. 9\u202fh–12\u202fh"), ("en", "Tue 9:00–12:00")]
)
def test_days_within_a_sentence(language, words):
    settings = Settings(title="Noël", language=language)
    assert week_words("Tu 09:00-12:00", settings) == words
