from itertools import chain
from typing import get_args

import pytest

from catalog_gen.language.nearest import key_of
from catalog_gen.model import product, settings, shop
from catalog_gen.model.content import Content
from catalog_gen.read.french import MEANT, guess

PRODUCT = tuple(product.Product.model_fields)
SHOP = tuple(shop.Shop.model_fields)


@pytest.mark.parametrize(
    ("word", "choices", "meant"),
    [
        ("prix", PRODUCT, "price"),
        ("Réf.", PRODUCT, "ref"),
        ("téléphone", SHOP, "telephone"),
        ("tel", SHOP, "telephone"),
        ("horaires d'ouverture", SHOP, "opening_hours"),
        ("opening-hours", SHOP, "opening_hours"),
        ("discription", SHOP, "description"),
        ("horaires", tuple(shop.Pickup.model_fields), "hours"),
        ("carte", ("cash", "card"), "card"),
        ("Épuisé", get_args(product.Availability), "sold_out"),
        ("bicyclette", SHOP, ""),
    ],
)
def test_guesses_what_was_meant(word: str, choices: tuple[str, ...], meant: str) -> None:
    assert guess(word, choices) == meant


def test_every_word_is_folded_and_means_something_that_the_format_has() -> None:
    models = {*_contents(product), *_contents(shop), *_contents(settings)}
    literals = (product.Availability, product.Kind, shop.Channel, shop.Payment)
    known = {
        *chain.from_iterable(model.model_fields for model in models),
        *chain.from_iterable(get_args(choice) for choice in (*literals, settings.LanguageCode)),
        *get_args(settings.PageName),
        *("none", "partial", "full", "true", "false", product.ON_REQUEST),
    }
    for word, meant in MEANT.items():
        assert key_of(word) == word
        assert set(meant) <= known


def _contents(module: object) -> set[type[Content]]:
    return {
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Content)
    }
