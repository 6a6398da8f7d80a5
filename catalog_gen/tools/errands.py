"""Runs of a task, the errands of workers in them, and the end of a worker on one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from catalog_gen.tools.worker import Outcome

_OUTCOMES_PER_WORKER = 4
"""Tasks under way or done before their turn, per worker: what bounds the memory of a run."""


@dataclass(eq=False)
class TaskRun:
    """A task over its inputs: those that wait, and what came of some out of their order."""

    task: Callable[[Any], Any]
    waiting: Iterator[tuple[int, Any]]
    label: Callable[[Any], str] | None
    goes_first: bool = False
    done: dict[int, Outcome] = field(default_factory=dict)
    under_way: int = 0
    is_exhausted: bool = False
    _drawn: tuple[int, Any] | None = None

    def room(self, workers: int) -> int:
        """How many more of its tasks may be under way, or done before their turn."""
        return workers * _OUTCOMES_PER_WORKER - len(self.done) - self.under_way

    def draw(self) -> bool:
        """Have the next input at hand; whether there is one."""
        if self._drawn is None:
            self._drawn = next(self.waiting, None)
            self.is_exhausted = self._drawn is None
        return not self.is_exhausted

    def take(self) -> tuple[int, Any] | None:
        """The next input, with its number from 0; None when there are no more."""
        self.draw()
        taken, self._drawn = self._drawn, None
        return taken


@dataclass(frozen=True)
class Errand:
    """What a worker is doing: the run, the number of the input in it, from 0, and its name."""

    run: TaskRun
    index: int
    label: str


class WorkerLost(Exception):  # noqa: N818
    """A worker was killed from outside, or crashed, in the middle of a task.

    `code` names the problem that it is, `facts` are its facts.
    """

    code = "worker-lost"

    def __init__(self, label: str, end: str, reason: str = "") -> None:
        super().__init__(f"the worker that was doing {label} ended with {end}")
        self.label = label
        """The task."""
        self.end = end
        """`signal SIGKILL`, `exit code 1`."""
        self.facts = {"task": label, "end": end} | ({"reason": reason} if reason else {})
