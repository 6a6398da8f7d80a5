from decimal import Decimal

import pytest

from catalog_gen.model.shop import Shop
from catalog_gen.order.order import Collection, Line, Order, costs_of, is_sent, one_line

CANDLE = Line("CC-01", "Bougie", Decimal("24.00"), 2)
ASK = Line("CC-02", "Couronne", None, 3)
TWICE = {
    "delivery": {"fee": "3.00", "free_from": "48.00"},
    "shipping": {"fee": "6.90", "free_from": "48.01"},
}


def order(way, *lines, **ordering):
    shop = Shop.model_validate({"id": "cire", "name": "Cire", "order": ordering})
    return Order("Noël", shop, lines, "EUR", "fr", Collection(way))


def costs(*asked, **ordering):
    found = costs_of(order(*asked, **ordering))
    return found.fee, found.total, found.known, found.complete


def test_what_is_collected_costs_what_the_goods_cost():
    assert costs("shop", CANDLE, **TWICE) == (None, Decimal("48.00"), True, True)
    assert costs("", CANDLE, **TWICE) == (None, Decimal("48.00"), True, True)


def test_a_fee_is_counted_below_the_sum_that_frees_of_it():
    assert costs("shipping", CANDLE, **TWICE) == (Decimal("6.90"), Decimal("54.90"), True, True)
    assert costs("delivery", CANDLE, **TWICE) == (0, Decimal("48.00"), True, True)


def test_a_fee_that_the_shop_does_not_say_leaves_the_total_open():
    assert costs("delivery", CANDLE, delivery={}) == (None, Decimal("48.00"), True, False)
    free = {"free_from": "40"}
    assert costs("delivery", CANDLE, delivery=free) == (0, Decimal("48.00"), True, True)


def test_a_price_on_request_leaves_the_total_open():
    assert costs("shop", CANDLE, ASK) == (None, Decimal("48.00"), True, False)
    assert costs("shop", ASK) == (None, Decimal(0), False, False)


def test_a_shop_that_sends_nothing_takes_no_fee():
    assert not is_sent(order("delivery", CANDLE))
    assert costs("delivery", CANDLE) == (None, Decimal("48.00"), True, True)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("12 rue du Matrey\r\n\r\n27400 Louviers\n", "12 rue du Matrey, 27400 Louviers"),
        (" a\t\tb\u00a0 c\u202f", "a b c"),
        ("a\u2028b\x85c\vd\fe", "a, b, c, d, e"),
        ("\x00a\x1bb\x7f", "a b"),
        (" \n\t ", ""),
        ("", ""),
    ],
)
def test_one_field_is_one_line(text, line):
    assert one_line(text) == line
