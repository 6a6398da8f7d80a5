import pytest
from pydantic import ValidationError

from catalog_gen.model.shop import Shop


def shop(**values):
    return Shop.model_validate({"id": "cire-et-coton", "name": "Cire & Coton", **values})


def test_only_a_name_is_required():
    found = shop()
    assert (found.products, found.order.channels, found.order.payment) == ((), None, ())


@pytest.mark.parametrize(
    "values",
    [
        {"id": "../etc"},
        {"location": ["91", "0"]},
        {"location": ["49.2", "181"]},
        {"order": {"channels": ["fax"]}},
        {"order": {"payment": ["bitcoin"]}},
        {"order": {"note": "a\nBcc: x@y.example"}},
        {"email": "a@b.example\nBcc: x@y.example"},
        {"social": {"myspace": "https://x.example"}},
    ],
)
def test_what_a_shop_cannot_be(values):
    with pytest.raises(ValidationError):
        shop(**values)


@pytest.mark.parametrize(
    ("values", "front"),
    [
        ({"photo": "a.jpg", "products": [{"name": "A", "photo": "b.jpg"}]}, "a.jpg"),
        ({"products": [{"name": "A"}, {"name": "B", "photos": ["b.jpg", "c.jpg"]}]}, "b.jpg"),
        ({"products": [{"name": "A"}]}, None),
    ],
)
def test_what_stands_for_a_shop(values, front):
    assert shop(**values).front_photo == front
