"""The number that an order goes by: short, and hardly ever given twice by one shop."""

from dataclasses import replace

from catalog_gen.order.message import full_message
from catalog_gen.order.order import Order

# Crockford's base 32: no letter that is read as another.
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def order_number(order: Order, moment: int) -> str:
    """`CC-7F3K`: the shop's code, then four signs of the order's words and of the moment.

    `moment`: milliseconds since 1970 on the customer's device. The hash is FNV-1a, 32 bits,
    of which 20 remain: one shop that takes 200 orders gives one of them twice in 50 seasons.
    """
    words = f"{moment}\n{full_message(replace(order, number='')).body}"
    value = 0x811C9DC5
    for byte in words.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    value ^= value >> 16
    signs = "".join(_SIGNS[value >> shift & 31] for shift in (15, 10, 5, 0))
    return f"{order.shop.code}-{signs}" if order.shop.code else signs
