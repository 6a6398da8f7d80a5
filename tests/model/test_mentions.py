import pytest

from catalog_gen.model.mentions import missing_mentions
from catalog_gen.model.settings import Publisher

WHOLE = {
    "name": "Ville de Louviers",
    "director": "Hélène Carlier",
    "address": {"city": "Louviers"},
    "telephone": "02 61 91 00 00",
    "host": {"name": "Bassin", "address": "Le Havre", "telephone": "02 61 91 00 07"},
}


def test_a_publisher_who_says_everything() -> None:
    assert missing_mentions(Publisher.model_validate(WHOLE)) == ()


@pytest.mark.parametrize("key", ["director", "address", "telephone", "host"])
def test_tells_each_key(key: str) -> None:
    assert missing_mentions(Publisher.model_validate({**WHOLE, key: None})) == (key,)


def test_an_address_of_nothing_is_none() -> None:
    assert missing_mentions(Publisher.model_validate({**WHOLE, "address": {}})) == ("address",)


def test_a_host_has_an_address_and_a_telephone_too() -> None:
    publisher = Publisher.model_validate({**WHOLE, "host": {"name": "Bassin"}})
    assert missing_mentions(publisher) == ("host.address", "host.telephone")


def test_nobody_says_nothing() -> None:
    assert missing_mentions(None) == ("publisher",)
