from decimal import Decimal

import pytest

from catalog_gen.model.offer import UnitPrice, offer_of
from catalog_gen.model.product import Product


def offer(**values):
    return offer_of(Product.model_validate({"name": "Confiture", **values}))


def test_price_and_former_price():
    found = offer(price="24.00", was="29.00")
    assert (found.price, found.was) == (Decimal("24.00"), Decimal("29.00"))


@pytest.mark.parametrize("values", [{}, {"price": "on_request"}])
def test_on_request(values):
    assert offer(**values).price is None


@pytest.mark.parametrize(
    ("price", "content", "amount", "unit"),
    [
        ("5.00", "250 g", "20.00", "kg"),
        ("10.00", "75 cl", "13.33", "l"),
        ("20.00", "3 x 50 cl", "13.33", "l"),
        ("1.00", "80 g", "12.50", "kg"),
        ("0.05", "1 kg", "0.05", "kg"),
        ("0.125", "1 kg", "0.13", "kg"),
    ],
)
def test_what_is_sold_by_quantity_has_a_unit_price(price, content, amount, unit):
    found = offer(price=price, net_content=content, kind="food")
    assert found.unit_price == UnitPrice(Decimal(amount), unit)


@pytest.mark.parametrize(
    "values",
    [
        {"price": "5.00", "net_content": "250 g"},
        {"price": "5.00", "net_content": "250 g", "kind": "book"},
        {"price": "5.00", "kind": "food"},
        {"price": "on_request", "net_content": "250 g", "kind": "food"},
    ],
)
def test_otherwise_there_is_none(values):
    assert offer(**values).unit_price is None


def test_alcohol_is_sold_by_quantity_too():
    assert offer(price="9.00", net_content="75 cl", kind="alcohol").unit_price is not None


@pytest.mark.parametrize(
    ("availability", "can"),
    [("in_stock", True), ("limited", True), ("pre_order", True), ("sold_out", False)],
)
def test_only_what_is_sold_out_cannot_be_ordered(availability, can):
    assert offer(availability=availability).can_be_ordered is can
