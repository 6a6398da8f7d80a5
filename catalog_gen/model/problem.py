"""What is wrong with the content, and where."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning"]

FieldPath = tuple[str | int, ...]
"""Where a value lives: `("shops", "cire-et-coton", "products", 0, "price")`, or `("season",)`."""


@dataclass(frozen=True, order=True)
class SourceRef:
    """A place in a content file: path relative to the catalog, line and column from 1."""

    path: str
    line: int = 0
    column: int = 0
    width: int = 1
    """How many characters the offending text covers."""


CATALOG_FILE = SourceRef("catalog.yaml")


@dataclass(frozen=True)
class Problem:
    """One mistake. `code` names its message and its page in docs/reference/problems/.

    `facts` fill the message: values found, values expected, shop, product, field.
    """

    code: str
    source: SourceRef
    facts: Mapping[str, str] = field(default_factory=dict)
    severity: Severity = "error"


@dataclass(frozen=True)
class Sources:
    """The side table of positions: which place in which file a value came from."""

    places: Mapping[FieldPath, SourceRef] = field(default_factory=dict)

    def find(self, path: FieldPath) -> SourceRef:
        """The place of a value, or of the nearest value around it that was written."""
        for end in range(len(path), -1, -1):
            if place := self.places.get(path[:end]):
                return place
        return CATALOG_FILE


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems stops the build."""
    return any(problem.severity == "error" for problem in problems)
