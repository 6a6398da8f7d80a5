"""A section to separate into inks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from catalog_gen.press.sheets import Sheets
from catalog_gen.theme.inks import Inks


@dataclass(frozen=True)
class SeparationTask:
    """A section, and what its colours and pictures become.

    `twins`: the proxy of a picture's twin, by the sha256 of the picture's own in hexadecimal.
    """

    section: Sheets
    twins: Mapping[str, bytes]
    inks: Inks

    @property
    def name(self) -> str:
        """The section's."""
        return self.section.name

    def packed(self) -> Self:
        """The same with the section inside, for workers that have no access to the cache."""
        return replace(self, section=self.section.packed())


def separate_section(task: SeparationTask) -> bytes:
    """Separate one section; see `press.separation`."""
    from catalog_gen.press.separation import separate

    (section,) = task.section.read()
    return separate(section, task.inks, task.twins)
