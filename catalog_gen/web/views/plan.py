"""The plan and the list beside it."""

from dataclasses import dataclass

from catalog_gen.web.views.parts import OrderLink, PhotoView


@dataclass(frozen=True)
class Pin:
    """A pin on the plan: `left` and `top` are shares of the image, as SVG writes them.

    `place`: where it belongs, when it had to step aside for another.
    """

    mark: str
    name: str
    anchor: str
    accent: str
    left: str
    top: str
    place: tuple[str, str] | None = None


@dataclass(frozen=True)
class PlanEntry:
    """A place in the list beside the plan; `mark` is its pin's, empty when it has none."""

    mark: str
    name: str
    anchor: str
    address: str
    accent: str
    place: str
    hours: tuple[str, ...]
    telephone: OrderLink | None


@dataclass(frozen=True)
class PlanView:
    """The plan: its image and pins, the shops on it, shared points, and the shops elsewhere."""

    photo: PhotoView
    pins: tuple[Pin, ...]
    entries: tuple[PlanEntry, ...]
    collect: tuple[PlanEntry, ...]
    elsewhere: tuple[PlanEntry, ...]
    address: str
    """Of the plan's own page."""
