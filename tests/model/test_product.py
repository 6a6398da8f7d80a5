from decimal import Decimal

import pytest
from pydantic import ValidationError

from catalog_gen.model.product import Product


def product(**values):
    return Product.model_validate({"name": "Bougie", **values})


@pytest.mark.parametrize(
    ("written", "amount"),
    [("24.00", "24.00"), ("24", "24"), (" 24.5 ", "24.5"), (24, "24"), ("-3", "-3"), (".5", "0.5")],
)
def test_a_price_is_kept_as_written(written, amount):
    assert str(product(price=written).amount) == amount


@pytest.mark.parametrize(
    "written",
    ["24,00", "24 €", "1e5", "NaN", "Infinity", "1_000", "²", "٣", "", "1.2.3", "9" * 13, True, []],
)
def test_what_is_no_amount(written):
    with pytest.raises(ValidationError):
        product(price=written)


@pytest.mark.parametrize("written", ["NaN", "Infinity", "-Infinity"])
def test_a_decimal_must_be_a_number(written):
    with pytest.raises(ValidationError):
        product(was=Decimal(written))


@pytest.mark.parametrize("values", [{}, {"price": "on_request"}])
def test_on_request_has_no_amount(values):
    assert product(**values).amount is None


def test_on_request_is_no_former_price():
    with pytest.raises(ValidationError):
        product(was="on_request")


@pytest.mark.parametrize(
    ("values", "photos"),
    [
        ({}, ()),
        ({"photo": "a.jpg"}, ("a.jpg",)),
        ({"photos": ["b.jpg", "c.jpg"]}, ("b.jpg", "c.jpg")),
        ({"photo": "a.jpg", "photos": ["b.jpg"]}, ("a.jpg", "b.jpg")),
    ],
)
def test_all_photos_the_first_one_first(values, photos):
    assert product(**values).all_photos == photos


def test_only_the_name_is_required():
    found = product()
    assert (found.availability, found.options, found.print) == ("in_stock", {}, None)
    with pytest.raises(ValidationError):
        Product.model_validate({})
