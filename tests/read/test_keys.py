import pytest

from catalog_gen.model.problem import FieldPath
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.read.keys import keys_at


@pytest.mark.parametrize(
    ("path", "some_keys"),
    [
        ((), {"name", "products", "order"}),
        (("order",), {"channels", "pickup"}),
        (("order", "pickup"), {"hours", "ready_in", "points"}),
        (("products", 3), {"name", "price", "net_content"}),
        (("social",), {"facebook", "instagram"}),
    ],
)
def test_knows_the_keys_of_a_shop(path: FieldPath, some_keys: set[str]) -> None:
    assert some_keys <= set(keys_at(Shop, path))


def test_knows_the_keys_of_the_settings() -> None:
    assert keys_at(Settings, ("season",)) == ("collect_until", "opens", "closes")
    assert keys_at(Settings, ("categories", 0)) == ("id", "name", "colour")
    assert keys_at(Settings, ("publish", "web")) == ("to",)
    assert keys_at(Settings, ("publisher", "host")) == ("name", "address", "telephone")


@pytest.mark.parametrize(
    "path",
    [
        ("name",),
        ("products",),
        ("products", 0, "options"),
        ("products", 0, "price"),
        ("location", 0),
        ("products", "name"),
        ("social", 0),
        ("nowhere", "at", "all"),
    ],
)
def test_gives_none_where_any_or_no_key_can_be_written(path: FieldPath) -> None:
    assert keys_at(Shop, path) == ()
