import re
from decimal import Decimal

from catalog_gen.model.shop import Shop
from catalog_gen.order.number import order_number
from catalog_gen.order.order import Line, Order

MOMENT = 1_796_032_800_000


def order(name="Bougie", number="", **shop):
    found = Shop.model_validate({"id": "cire", "name": "Cire", **shop})
    line = Line("CC-01", name, Decimal("24.00"))
    return Order("Noël", found, (line,), "EUR", "fr", number=number)


def test_the_shops_code_and_four_signs():
    assert re.fullmatch(r"CC-[0-9A-HJKMNP-TV-Z]{4}", order_number(order(code="CC"), MOMENT))
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}", order_number(order(), MOMENT))


def test_other_words_or_another_moment_give_another_number():
    asked = [(order(), MOMENT), (order(), MOMENT + 1), (order("Photophore"), MOMENT)]
    assert len({order_number(*one) for one in asked}) == 3


def test_the_number_itself_does_not_count():
    assert order_number(order(number="CC-AAAA"), MOMENT) == order_number(order(), MOMENT)


def test_hundreds_of_orders_have_hardly_a_number_twice():
    numbers = {order_number(order(), MOMENT + 977 * n) for n in range(500)}
    assert len(numbers) >= 498
