"""What reading a catalog's folder gave."""

from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path

from catalog_gen.model.catalog import Catalog
from catalog_gen.model.problem import Problem, Sources


@dataclass(frozen=True)
class Reading:
    """A catalog with where its values came from and what could not be read.

    `files` are the photo files found, relative to the catalog's folder, with forward slashes
    (`content/shops/cire-et-coton/bougie.jpg`): content may name these and no others.
    """

    folder: Path
    catalog: Catalog
    sources: Sources
    files: frozenset[str]
    problems: tuple[Problem, ...] = ()

    def only(self, shops: Container[str]) -> "Reading":
        """The same with no other shops than these, given by their identifiers."""
        chosen = tuple(shop for shop in self.catalog.shops if shop.id in shops)
        return replace(self, catalog=replace(self.catalog, shops=chosen))
