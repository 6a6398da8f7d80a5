"""Amounts that people write as text: `220 g`, `3 x 75 cl`, `2 h`."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, InstanceOf, WithJsonSchema
from pydantic_core import PydanticCustomError

# Factor to the reference unit of the unit price: kilogram or litre (arrêté du 16 novembre 1999).
_REFERENCE_UNIT = {
    "mg": ("kg", Decimal("0.000001")),
    "g": ("kg", Decimal("0.001")),
    "kg": ("kg", Decimal(1)),
    "ml": ("l", Decimal("0.001")),
    "cl": ("l", Decimal("0.01")),
    "dl": ("l", Decimal("0.1")),
    "l": ("l", Decimal(1)),
}
_NET_CONTENT = re.compile(
    r"(?:(?P<count>\d{1,3})\s*[x×]\s*)?(?P<amount>\d{1,6}(?:[.,]\d{1,3})?)\s*(?P<unit>mg|kg|g|ml|cl|dl|l)",
    re.IGNORECASE,
)
_DURATION = re.compile(r"(?P<amount>\d{1,3})\s*(?P<unit>min|h|d|j)", re.IGNORECASE)
_DURATION_UNIT = {"min": "minutes", "h": "hours", "d": "days", "j": "days"}


@dataclass(frozen=True)
class Quantity:
    """The net content of a package: `count` × `amount` of `unit` (mg, g, kg, ml, cl, dl or l)."""

    count: int
    amount: Decimal
    unit: str

    @property
    def reference_unit(self) -> str:
        """The unit that the unit price is given in: `kg` or `l`."""
        return _REFERENCE_UNIT[self.unit][0]

    @property
    def in_reference_unit(self) -> Decimal:
        """The whole content in kilograms or litres."""
        return self.count * self.amount * _REFERENCE_UNIT[self.unit][1]


def parse_quantity(text: str) -> Quantity:
    """Read `220 g`, `1,5 kg` or `3 x 75 cl`.

    Raises:
        PydanticCustomError: `net_content` when the text is no mass or volume above zero.
    """
    found = _NET_CONTENT.fullmatch(text.strip())
    amount = Decimal(found["amount"].replace(",", ".")) if found else Decimal(0)
    count = int(found["count"] or 1) if found else 0
    if not found or not amount or not count:
        raise PydanticCustomError("net_content", "not a mass or a volume")
    return Quantity(count, amount, found["unit"].lower())


def parse_duration(text: str) -> timedelta:
    """Read `30 min`, `2 h` or `3 d` (`3 j` in French).

    Raises:
        PydanticCustomError: `duration` when the text is no duration.
    """
    found = _DURATION.fullmatch(text.strip())
    if not found:
        raise PydanticCustomError("duration", "not a duration")
    return timedelta(**{_DURATION_UNIT[found["unit"].lower()]: int(found["amount"])})


def _read_text(value: Any, parse: Callable[[str], Any]) -> Any:
    return parse(value) if isinstance(value, str) else value


NetContent = Annotated[
    InstanceOf[Quantity],  # not a dictionary that looks like one: its unit would go unchecked
    BeforeValidator(lambda value: _read_text(value, parse_quantity)),
    WithJsonSchema({"type": "string", "examples": ["220 g", "75 cl", "3 x 75 cl"]}),
]
Duration = Annotated[
    timedelta,
    BeforeValidator(lambda value: _read_text(value, parse_duration)),
    WithJsonSchema({"type": "string", "examples": ["30 min", "2 h", "3 d"]}),
]
