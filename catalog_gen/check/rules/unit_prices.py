"""Food and drink have a price per kilogram or litre beside their price."""

import re
from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.language.nearest import fold
from catalog_gen.model.offer import SOLD_BY_QUANTITY
from catalog_gen.model.problem import Problem
from catalog_gen.model.product import Product
from catalog_gen.model.reading import Reading

# Assortments and what is sold by the piece need no unit price (arrêté du 16 novembre 1999).
_ASSORTMENT = re.compile(
    r"\b(?:assortiments?|bourriches?|calendriers?|coffrets?|colis|corbeilles?|menus?|paniers?"
    r"|plateaux?|hampers?|baskets?|gift boxe?s?|calendars?|platters?|assorted|selections?)\b"
)
_PIECE = re.compile(
    r"\b(?:(?:a )?la piece|(?:a )?l['’]unite|douzaines?|(?:pour|for) (?:\d+|deux|quatre|six|huit"
    r"|dix|two|four|eight|ten)|\d+ (?:parts|personnes|pieces|convives)|by the piece|each|dozens?)\b"
)


def check(reading: Reading) -> Iterator[Problem]:
    """Find goods sold by quantity that show no unit price (warnings).

    Arrêté du 16 novembre 1999: food and alcohol with a price and no `net_content`; and
    `net_content` that is of no use because `kind` does not say food or alcohol, which is told
    only where somebody forgot it: in shops that sell some, and of goods of another kind.
    """
    for path, shop in shops_of(reading):
        sells_food = any(product.kind in SOLD_BY_QUANTITY for product in shop.products)
        for index, product in enumerate(shop.products):
            place = (*path, "products", index)
            if product.amount is None:
                continue
            if product.kind in SOLD_BY_QUANTITY:
                if not product.net_content and not _is_exempt(product):
                    yield tell(reading, "unit-price-missing", (*place, "price"), "warning")
            elif product.net_content and (product.kind or sells_food):
                facts = {"reason": "kind"}
                here = (*place, "net_content")
                yield tell(reading, "unit-price-missing", here, "warning", **facts)


def _is_exempt(product: Product) -> bool:
    name = fold(product.name)
    if _ASSORTMENT.search(name) or _PIECE.search(name):
        return True
    return bool(product.description and _PIECE.search(fold(product.description)))
