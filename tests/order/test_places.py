from urllib.parse import parse_qs, urlsplit

import pytest

from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Address, Shop
from catalog_gen.order.places import (
    address_lines,
    directions_link,
    local_address,
    show_web_address,
)


def shop(**values):
    return Shop.model_validate({"id": "a", "name": "A", **values})


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        (None, ()),
        (Address(), ()),
        (Address(city="Louviers"), ("Louviers",)),
        (
            Address(street="12 rue du Matrey", postal_code="27400", city="Louviers"),
            ("12 rue du Matrey", "27400 Louviers"),
        ),
    ],
)
def test_address_lines(address, lines):
    assert address_lines(address) == lines


def test_directions_to_a_known_place():
    link = urlsplit(directions_link(shop(location=["49.2153", "1.1706"])))
    assert (link.scheme, link.netloc) == ("https", "www.openstreetmap.org")
    assert parse_qs(link.query) == {"mlat": ["49.2153"], "mlon": ["1.1706"]}
    assert link.fragment == "map=18/49.2153/1.1706"


def test_directions_to_an_address():
    street = "12 rue de l’Été & Cie #3?"
    link = directions_link(shop(address={"street": street, "city": "Louviers"}))
    assert parse_qs(urlsplit(link).query) == {"query": [f"{street}, Louviers"]}
    assert link.isascii()


def test_no_directions_to_nowhere():
    assert directions_link(shop()) == ""


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.cire.example/", "cire.example"),
        ("https://cire.example/commander/", "cire.example/commander"),
        ("http://Cire.example", "cire.example"),
    ],
)
def test_a_web_address_as_people_read_it(url, shown):
    assert show_web_address(url) == shown


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (None, ""),
        ({"street": "2 rue Foch", "postal_code": "27400", "city": "Louviers"}, "2 rue Foch"),
        ({"city": "Louviers"}, ""),
        ({"street": "2 rue Foch", "postal_code": "76000", "city": "Rouen"},
         "2 rue Foch, 76000 Rouen"),
        ({"street": "2 rue Foch"}, "2 rue Foch"),
    ],
)  # fmt: skip
def test_in_the_publisher_s_town_the_street_is_enough(address, words):
    home = {"name": "Ville", "address": {"city": "Louviers"}}
    settings = Settings.model_validate({"title": "Noël", "publisher": home})
    found = Address.model_validate(address) if address else None
    assert local_address(found, settings) == words
    plain = Settings.model_validate({"title": "Noël"})
    assert local_address(found, plain) == ", ".join(address_lines(found))
