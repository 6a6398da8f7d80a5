"""The printed catalog as pages to leaf through: pictures, and where parts of them lead."""

from dataclasses import dataclass
from typing import NamedTuple

from catalog_gen.model.photo import Rendition

LeadsTo = int | tuple[str, int] | str
"""A page by its number, from 1; a product by its shop and its place in it, from 0; an address."""


class Area(NamedTuple):  # of thousands in a book: a dataclass takes five times as long
    """A part of a page that leads somewhere; sides are shares of the page's, 0 to 1."""

    left: float
    top: float
    width: float
    height: float
    leads_to: LeadsTo


@dataclass(frozen=True)
class Leaf:
    """One page: what stands on it, whose it is (empty: nobody's), and its pictures by width."""

    title: str
    shop: str = ""
    areas: tuple[Area, ...] = ()
    pictures: tuple[Rendition, ...] = ()
