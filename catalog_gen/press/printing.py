"""What a book is printed with."""

from dataclasses import dataclass, field

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.theme.inks import Inks


@dataclass(frozen=True)
class Printing:
    """What the press edition is made for: the printer's condition, its profile, the tokens' inks.

    `profile`: ICC, empty for a condition in RGB.
    """

    condition: PrintingCondition
    profile: bytes = field(repr=False)
    inks: Inks
