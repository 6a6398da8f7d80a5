"""Both editions of a book, bound."""

from dataclasses import dataclass

from catalog_gen.model.output import OutputFile
from catalog_gen.press.plates import Plates


@dataclass(frozen=True)
class Bound:
    """Where the cache holds the screen edition, and the press edition; the files of both.

    `catalogue` is the press edition in one file; None where its cover is one apart.
    """

    screen: str
    plates: Plates
    booklet: OutputFile
    catalogue: OutputFile | None

    @property
    def files(self) -> tuple[OutputFile, ...]:
        """Those that are published, unless the preflight refuses the press edition."""
        return (self.booklet, self.catalogue) if self.catalogue else (self.booklet,)
