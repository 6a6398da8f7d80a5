"""What looks like alcohol is said to be some, so that the health message stands beside it."""

from collections.abc import Iterator

from catalog_gen.check.finding import shops_of, tell
from catalog_gen.language.drinks import find_drink, may_hold_drinks
from catalog_gen.model.problem import Problem
from catalog_gen.model.product import Product
from catalog_gen.model.reading import Reading

_OTHER_KINDS = ("alcohol", "book", "gift_voucher")


def check(reading: Reading) -> Iterator[Problem]:
    """Find products that look like alcohol without `kind: alcohol` (a warning).

    Code de la santé publique, art. L3323-4: the theme sets the message wherever that kind is
    shown.
    """
    language = reading.catalog.settings.language
    for path, shop in shops_of(reading):
        # Few shops sell any: one look at all their words spares a look at each product.
        words = "\n".join(f"{product.name}\n{product.description}" for product in shop.products)
        if not may_hold_drinks(words):
            continue
        for index, product in enumerate(shop.products):
            if field := _told_by(product, language):
                place = (*path, "products", index, field)
                yield tell(reading, "alcohol-unmarked", place, "warning", reason=field)


def _told_by(product: Product, language: str) -> str:
    content = product.net_content
    if product.kind in _OTHER_KINDS or (content and content.reference_unit != "l"):
        return ""
    return find_drink(product.name, product.description or "", language)
