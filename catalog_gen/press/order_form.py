"""The order form to cut out and write on by hand."""

from dataclasses import dataclass
from typing import get_args

from catalog_gen.language.words import say
from catalog_gen.model.catalog import Catalog
from catalog_gen.model.shop import Payment
from catalog_gen.press.paper import A5, Paper

_AROUND = {125.0: 132.0, 145.0: 139.0, 999.0: 123.0}
"""mm of the page that all but the lines for articles take, on pages narrower than so many mm.

The words around the lines wrap on narrow ones; the style sets those of one column closer.
"""
_LINE = 7.5
"""mm; what a hand needs to write."""
_MOST_LINES = 20
_FEWEST_LINES = 2


@dataclass(frozen=True)
class OrderForm:
    """How many lines there are to write on, and what there is to tick."""

    lines: int
    ways: tuple[str, ...]
    """Collection in the shop, at a shared point, delivery, shipping: what some shop offers."""
    payments: tuple[str, ...]


def order_form_view(catalog: Catalog, paper: Paper = A5) -> OrderForm:
    """The view of the order form: only ways and payments that a shop of the catalog offers."""
    language, shops = catalog.settings.language, catalog.shops
    offered = {way for shop in shops for way in shop.order.payment}
    room = paper.height - next(around for width, around in _AROUND.items() if paper.width < width)
    return OrderForm(
        lines=min(_MOST_LINES, max(_FEWEST_LINES, int(room / _LINE))),
        ways=tuple(_ways(catalog)),
        payments=tuple(
            say(language, f"payment.{way}") for way in get_args(Payment) if way in offered
        ),
    )


def _ways(catalog: Catalog) -> list[str]:
    language, shops = catalog.settings.language, catalog.shops
    ways = [say(language, "press.form_shop_pickup")]
    used = {point for shop in shops if shop.order.pickup for point in shop.order.pickup.points}
    # With several of them, the buyer writes which one.
    points = [point.name for point in catalog.settings.pickup_points if point.id in used]
    if len(points) == 1:
        ways.append(points[0])
    elif points:
        ways.append(say(language, "press.form_point"))
    if any(shop.order.delivery for shop in shops):
        ways.append(say(language, "service.delivery").lower())
    if any(shop.order.shipping for shop in shops):
        ways.append(say(language, "service.shipping").lower())
    return ways
