"""What lists can be narrowed and sorted by."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Facts:
    """What filters ask of a product or a shop: identifiers, and the price in cents."""

    cents: int | None
    shop: str
    category: str
    ideas: tuple[str, ...]
    services: tuple[str, ...]
    """`pickup`, `delivery`, `shipping`."""


@dataclass(frozen=True)
class Choice:
    """One choice of a facet: its value in addresses, and its words."""

    value: str
    words: str


@dataclass(frozen=True)
class Facet:
    """Something that a list can be narrowed by: `budget`, `category`, `shop`, `idea`, `service`."""

    name: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class FilterView:
    """What narrows and sorts a list; empty when nothing would change it."""

    facets: tuple[Facet, ...]
    of_shops: bool
    """Whether it lists shops, which have no price to sort by; else products."""
    opening: bool
    """Whether some shop says when it is open."""
