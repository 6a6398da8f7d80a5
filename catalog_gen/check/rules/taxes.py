"""Prices are what the customer pays: no text speaks of prices without tax."""

import re
from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.model.shop import Shop

_WITHOUT_TAX = re.compile(
    r"(?:€|\beuros?|\beur|\d[.,]\d\d)\s*\(?h\.?\s?t\b"
    r"|\b(?:prix|tarifs?|montants?)\s+\(?h\.?t\b"
    r"|\bhors[\s-](?:taxes?|tva)\b|\bhtva\b"
    r"|\b(?:tva|taxes?)\s+(?:en\s+(?:sus|plus)|non\s+(?:comprises?|incluses?))\b|\+\s*tva\b"
    r"|\b(?:excl(?:\.|uding|usive\s+of)?|ex\.?|plus|without|before)\s+(?:vat|tax(?:es)?)\b"
    r"|\b(?:vat|tax(?:es)?)\s+(?:not\s+included|excluded|extra)\b|\+\s*vat\b",
    re.IGNORECASE,
)
# Every phrase above holds one of these, and looking for them is quick.
_SIGNS = (" ht", "€ht", "0ht", "5ht", "9ht", "(ht", "h.t", "h t", "tax", "tva", "vat")


def check(reading: Reading) -> Iterator[Problem]:
    """Find words like `HT`, `hors taxes` or `excl. VAT` in what customers read (warnings).

    Arrêté du 3 décembre 1987, art. 1, and code de la consommation, art. L112-1: a price is given
    with all its taxes.
    """
    if introduction := reading.catalog.settings.introduction:
        yield from _check_texts(reading, [(("introduction",), introduction)])
    for path, shop in shops_of(reading):
        yield from _check_texts(reading, list(_texts(path, shop)))


def _check_texts(reading: Reading, texts: list[tuple[FieldPath, str]]) -> Iterator[Problem]:
    together = "\n".join([text for _, text in texts]).lower()
    if not any(sign in together for sign in _SIGNS):
        return
    for path, text in texts:
        if found := _WITHOUT_TAX.search(text):
            field = str(path[-1])
            yield tell(reading, "price-without-tax", path, "warning", field=field, value=found[0])


def _texts(path: FieldPath, shop: Shop) -> Iterator[tuple[FieldPath, str]]:
    """What customers read of a shop, with the path of each text."""
    shipping = shop.order.shipping
    notes = {
        ("tagline",): shop.tagline,
        ("description",): shop.description,
        ("order", "note"): shop.order.note,
        ("order", "shipping", "note"): shipping.note if shipping else None,
    }
    yield from (((*path, *keys), text) for keys, text in notes.items() if text)
    for index, product in enumerate(shop.products):
        place = (*path, "products", index)
        yield (*place, "name"), product.name
        if product.description:
            yield (*place, "description"), product.description
        for name, values in product.options.items():
            yield (*place, "options"), " / ".join((name, *values))
