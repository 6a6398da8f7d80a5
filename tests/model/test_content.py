import pytest
from pydantic import ValidationError

from catalog_gen.model.shop import Address


def test_content_is_frozen():
    address = Address(city="Louviers")
    with pytest.raises(ValidationError):
        address.city = "Rouen"


def test_a_key_that_is_not_known_is_a_mistake():
    with pytest.raises(ValidationError, match="town"):
        Address.model_validate({"town": "Louviers"})
