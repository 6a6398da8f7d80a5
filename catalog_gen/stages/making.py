"""What the stages of a build share."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.model.request import BuildRequest
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.run import Run
from catalog_gen.tools.runner import WatchedRunner

if TYPE_CHECKING:
    from catalog_gen.publish.publish import Publication


@dataclass(frozen=True)
class Look:
    """What makes pages of content: the theme, and for paper the printer's condition and profile."""

    theme: Theme
    condition: PrintingCondition
    profile: bytes = field(repr=False)


@dataclass(frozen=True)
class Making:
    """What the stages of a build share."""

    run: Run
    request: BuildRequest
    cache: Cache
    runner: WatchedRunner
    publication: "Publication"
