"""What reading a catalog's folder gave."""

from dataclasses import dataclass
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
