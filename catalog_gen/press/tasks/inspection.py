"""A section in inks to inspect."""

from dataclasses import dataclass, replace
from typing import Self

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.finding import Finding
from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.sheets import Sheets


@dataclass(frozen=True)
class InspectionTask:
    """A section in inks, where its pictures are, and what the printer asks for."""

    section: Sheets
    pictures: Pictures
    condition: PrintingCondition

    @property
    def name(self) -> str:
        """The section's."""
        return self.section.name

    def packed(self) -> Self:
        """The same with section and pictures inside, for workers without access to the cache."""
        section = self.section.packed()
        return replace(self, section=section, pictures=self.pictures.packed_for(*section.contents))


def inspect_section(task: InspectionTask) -> tuple[Finding, ...]:
    """Inspect the pages of one section; see `press.preflight`."""
    from catalog_gen.press.preflight.inspection import inspect_pages
    from catalog_gen.press.proxies.fulfilment import fulfil

    (section,) = task.section.read()
    return inspect_pages(fulfil(section, task.pictures), task.condition)
