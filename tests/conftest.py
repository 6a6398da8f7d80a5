"""What tests of several rooms share."""

import signal
from decimal import Decimal
from functools import cache
from importlib import import_module

import pytest
from hypothesis import settings as hypothesis_settings
from PIL import Image

from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.order import Collection, Line, Order

# The same examples on every machine and in every run: a red suite stays red until it is mended.
hypothesis_settings.register_profile("catalog", derandomize=True, database=None, deadline=None)
hypothesis_settings.load_profile("catalog")

LONGEST_SECONDS = 20
TOWN = "27400 Louviers"
ORDER_SETTINGS = {
    "title": "Noël à Louviers",
    "pickup_points": [
        {
            "id": "halle",
            "name": "Halle aux drapiers",
            "address": {"street": "Place de la Halle", "postal_code": "27400", "city": "Louviers"},
        }
    ],
}

CATALOG = """\
title: Noël à Louviers
url: https://noel.example/
season: {opens: 2026-11-28, closes: 2026-12-24}
cover: {photo: cover.jpg}
categories:
  - {id: maison, name: Maison, colour: fir}
ideas:
  - {id: petits-prix, name: Moins de 20 €, price_up_to: 20}
publisher:
  name: Ville de Louviers
  director: Hélène Carlier
  address: {street: 19 rue Pierre Mendès France, postal_code: "27400", city: Louviers}
  telephone: "02 61 91 00 00"
  host: {name: Hébergement du Bassin, address: 76600 Le Havre, telephone: "02 61 91 00 07"}
print: {printer: {name: Imprimerie Peuplier, address: 27100 Val-de-Reuil}}
"""
CIRE = """\
name: Cire & Coton
code: CC
category: maison
telephone: "02 61 91 00 12"
email: bonjour@cire.example
opening_hours: "Tu-Sa 09:30-12:30"
products:
  - ref: CC-01
    name: Bougie sapin
    price: 24.00
    photo: bougie.jpg
    alt: Une bougie
  - ref: CC-02
    name: Photophore
    price: 18.50
"""
LAINE = """\
name: La Laine
category: maison
telephone: "02 61 91 00 13"
products:
  - ref: LL-01
    name: Bonnet
    price: 32.00
"""


@pytest.fixture(scope="session")
def open_once():
    """Opens templates that are compiled once for all tests."""
    return cache(import_module("catalog_gen.theme.templates").open_templates)


@pytest.fixture
def compiled_templates(open_once, monkeypatch):
    """The site is made with those."""
    monkeypatch.setattr("catalog_gen.web.render.open_templates", open_once)


@pytest.fixture(scope="session")
def read_case():
    """A case of `tests/order/cases.json` → the settings and the order that it is about."""
    return read_order_case


@pytest.fixture
def hurry():
    """The test fails when it takes far longer than it should: its input was made to hang."""

    def give_up(*_):
        raise TimeoutError(f"not done in {LONGEST_SECONDS} s")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(LONGEST_SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def catalog_folder(tmp_path):
    """A whole catalog of two shops on disk, with nothing to complain of."""
    return write_catalog(tmp_path / "noel")


@pytest.fixture
def change(catalog_folder):
    """Change some words of a content file."""

    def replace_words(name, old, new):
        path = catalog_folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace_words


@pytest.fixture(scope="session")
def write_another_catalog():
    """The same for fixtures that live longer than a test: give the folder to make."""
    return write_catalog


def read_order_case(case):
    settings = Settings.model_validate({**ORDER_SETTINGS, **case["settings"]})
    asked = dict(case["order"])
    lines = tuple(
        Line(
            line["reference"],
            line["name"],
            None if line["price"] is None else Decimal(line["price"]),
            line["quantity"],
            tuple((name, value) for name, value in line["options"]),
            note=line["note"],
        )
        for line in asked.pop("lines")
    )
    wish = dict(asked.pop("collection", {}))
    way, point = wish.pop("kind", ""), wish.pop("point", "")
    places = {one.id: f"{one.name}, {one.address.street}, {TOWN}" for one in settings.pickup_points}
    collection = Collection(way, point=places.get(point, ""), **wish)
    shop = Shop.model_validate(case["shop"])
    order = Order(
        settings.title, shop, lines, settings.currency, settings.language, collection, **asked
    )
    return settings, order


def write_catalog(folder):
    for name, text in (("cire", CIRE), ("laine", LAINE)):
        shop = folder / "content" / "shops" / name
        shop.mkdir(parents=True)
        (shop / "shop.yaml").write_text(text, encoding="utf-8")
    (folder / "catalog.yaml").write_text(CATALOG, encoding="utf-8")
    make_photo(folder / "cover.jpg", (1000, 1450))
    make_photo(folder / "content/shops/cire/bougie.jpg", (800, 600))
    return folder


def make_photo(path, size):
    """A photo of one colour, large enough for print."""
    Image.new("RGB", size, (163, 37, 47)).save(path)
