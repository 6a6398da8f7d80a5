"""What a build is asked for."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalog_gen.model.photo import PRESS_USES, PRINTED_USES, SCREEN_USES, RenditionUse

PARTS = ("web", "press")
"""What `--only` chooses among."""

BOOKLET = "web/catalogue.pdf"
"""The screen edition, below output/: made by the press stage, published with the site."""


@dataclass(frozen=True)
class BuildRequest:
    """What to build and where to.

    No `shops` means all of them; with some, only their own pages are made and everything else
    stays as it was. `jobs`: None takes every core that the process may use. `cluster`: the
    address of a Dask scheduler, whose workers do the tasks instead. `today` says whether the season
    is early, open or over; None: it is open.
    """

    folder: Path
    output: Path
    only: frozenset[str] = frozenset(PARTS)
    shops: frozenset[str] = frozenset()
    jobs: int | None = None
    cluster: str | None = None
    today: date | None = None

    @property
    def photo_uses(self) -> frozenset[RenditionUse]:
        """What renditions are needed for."""
        screen = SCREEN_USES if "web" in self.only else frozenset[RenditionUse]()
        printed = PRINTED_USES | frozenset(PRESS_USES.values())
        return screen | (printed if "press" in self.only else frozenset())

    @property
    def makes_booklet(self) -> bool:
        """Whether the screen edition comes of it: a book has all shops or is not made."""
        return "press" in self.only and not self.shops
