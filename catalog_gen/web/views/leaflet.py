"""The printed catalog to leaf through."""

from dataclasses import dataclass
from typing import NamedTuple

from catalog_gen.web.views.parts import Link, PhotoView


class LeafArea(NamedTuple):  # as `model.leaflet.Area`
    """A part of a printed page that leads somewhere; sides are per cent of the page's.

    `is_page`: whether it leads to a page of the site, whose way up goes in front.
    """

    left: str
    top: str
    width: str
    height: str
    link: Link
    is_page: bool


@dataclass(frozen=True)
class LeafView:
    """A page of the printed catalog, to leaf through."""

    number: int
    title: str
    shop: Link | None
    photo: PhotoView
    areas: tuple[LeafArea, ...]


@dataclass(frozen=True)
class LeafletView:
    """The whole printed catalog, to leaf through."""

    leaves: tuple[LeafView, ...]
    legal: str
