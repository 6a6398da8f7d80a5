"""What a product costs, in words."""

from dataclasses import dataclass
from decimal import Decimal

from catalog_gen.language.prices import format_price, format_unit
from catalog_gen.language.words import say
from catalog_gen.model.offer import offer_of
from catalog_gen.model.product import Availability, Product
from catalog_gen.model.settings import Settings


@dataclass(frozen=True)
class OfferWords:
    """The words of an offer; what does not apply is empty (no price: it is on request)."""

    price: str
    was: str
    unit_price: str
    """`47,50 €/kg`."""
    availability: Availability
    note: str
    """`Épuisé`, `Derniers exemplaires`…; empty when simply in stock."""


def offer_words(product: Product, settings: Settings) -> OfferWords:
    """The offer of a product in the catalog's language and currency."""
    offer = offer_of(product)
    unit = offer.unit_price
    simple = offer.availability == "in_stock"
    return OfferWords(
        price=_price(offer.price, settings),
        was=_price(offer.was, settings),
        unit_price=f"{_price(unit.amount, settings)}/{format_unit(unit.unit)}" if unit else "",
        availability=offer.availability,
        note="" if simple else say(settings.language, f"offer.{offer.availability}"),
    )


def _price(amount: Decimal | None, settings: Settings) -> str:
    return "" if amount is None else format_price(amount, settings.currency, settings.language)
