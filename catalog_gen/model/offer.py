"""What a product costs, worked out from what its shop wrote."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from catalog_gen.model.product import Availability, Product

SOLD_BY_QUANTITY = ("food", "alcohol")
"""The kinds of goods that have a unit price (arrêté du 16 novembre 1999)."""

_CENT = Decimal("0.01")


@dataclass(frozen=True)
class UnitPrice:
    """Price per kilogram or litre (arrêté du 16 novembre 1999 relatif à la publicité des prix)."""

    amount: Decimal
    unit: str


@dataclass(frozen=True)
class Offer:
    """The price of a product in the catalog's currency, taxes included; None is on request."""

    price: Decimal | None
    was: Decimal | None
    unit_price: UnitPrice | None
    availability: Availability

    @property
    def can_be_ordered(self) -> bool:
        """Whether order links make sense."""
        return self.availability != "sold_out"


def offer_of(product: Product) -> Offer:
    """Work out the offer of a product."""
    unit_price = None
    content = product.net_content
    if content and product.amount is not None and product.kind in SOLD_BY_QUANTITY:
        per_unit = product.amount / content.in_reference_unit
        amount = per_unit.quantize(_CENT, rounding=ROUND_HALF_UP)
        unit_price = UnitPrice(amount, content.reference_unit)
    return Offer(product.amount, product.was, unit_price, product.availability)
