"""The page that sections are laid out on."""

from dataclasses import dataclass

from catalog_gen.model.settings import Print
from catalog_gen.press.page_format import page_format


@dataclass(frozen=True)
class Paper:
    """A trimmed page, and the margin that text and photos keep to; mm."""

    width: float = 148
    height: float = 210
    margin: float = 12

    @property
    def measure(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


A5 = Paper()


def paper_of(settings: Print) -> Paper:
    """The page that the settings ask for."""
    full = page_format(settings, 1)
    return Paper(full.width, full.height, full.margin)
