"""What a build makes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog_gen.model.problem import Problem
from catalog_gen.model.season import SeasonDates


@dataclass(frozen=True)
class Insert:
    """An entry of the cache that goes into a file, before the byte `offset` of what is there.

    `size`: its bytes.
    """

    offset: int
    key: str
    size: int


@dataclass(frozen=True)
class OutputFile:
    """One file to publish: its address below output/ (forward slashes) and where its bytes are."""

    address: str
    key: str
    """Where the cache holds the bytes."""
    digest: str | None = field(default=None, compare=False)
    """The sha256 of the bytes, where it was asked for already."""
    inserts: tuple[Insert, ...] = ()
    """What goes between them, in the order of the file: a book is kept without its pictures."""

    @property
    def keys(self) -> tuple[str, ...]:
        """All entries of the cache that it is put together from."""
        return self.key, *(insert.key for insert in self.inserts)


@dataclass(frozen=True)
class StageReport:
    """What one stage did, and how long it took.

    `counts` are named: `shops`, `products`, `errors`, `made`, `reused`, `pages`, `written`…
    """

    stage: str
    seconds: float
    counts: Mapping[str, int]


@dataclass(frozen=True)
class BuildReport:
    """What a build did; the command line prints it and takes its exit code from it."""

    language: str
    problems: tuple[Problem, ...] = ()
    stages: tuple[StageReport, ...] = ()
    season: SeasonDates = field(default_factory=SeasonDates)
