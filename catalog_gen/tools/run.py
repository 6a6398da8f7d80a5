"""One run of the stages: what is told while it goes on, and what is kept of it."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter

from catalog_gen.model.output import BuildReport, StageReport
from catalog_gen.model.problem import Problem
from catalog_gen.model.season import SeasonDates

Listener = Callable[[str, int, int], None]
"""Is told the name of the stage, how much of it is done, and of how much (0: not known)."""


@dataclass
class Run:
    """The stages of one run that ended, and the problems found so far."""

    listen: Listener
    language: str = "fr"
    season: SeasonDates = field(default_factory=SeasonDates)
    stages: list[StageReport] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    current: str = ""

    @contextmanager
    def stage(self, name: str) -> Iterator[dict[str, int]]:
        """Time a stage; the block writes into the yielded mapping what it counted.

        One that goes on later is one stage: its seconds and counts are added up. The seconds of
        one within another are its own alone.
        """
        outer, self.current = self.current, name
        self.tell(0, 0)
        start, others = perf_counter(), self._seconds()
        counts: dict[str, int] = {}
        yield counts
        inner = self._seconds() - others
        self._add(StageReport(name, perf_counter() - start - inner, counts))
        self.current = outer or name

    def _seconds(self) -> float:
        return sum(stage.seconds for stage in self.stages)

    def _add(self, more: StageReport) -> None:
        for number, stage in enumerate(self.stages):
            if stage.stage == more.stage:
                counts = Counter(stage.counts)
                counts.update(more.counts)
                self.stages[number] = StageReport(stage.stage, stage.seconds + more.seconds, counts)
                return
        self.stages.append(more)

    def tell(self, done: int, total: int) -> None:
        """Tell the listener how far the stage at hand has come."""
        self.listen(self.current, done, total)

    def report(self) -> BuildReport:
        """All of it."""
        return BuildReport(self.language, tuple(self.problems), tuple(self.stages), self.season)
