"""One way to run in parallel: the same call does its tasks in this process or in several."""

import selectors
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain, count, islice
from typing import Any, Self, TypeVar

from catalog_gen.tools.worker import Outcome, Worker

Input = TypeVar("Input")
Output = TypeVar("Output")

_OUTCOMES_PER_WORKER = 4
"""Tasks under way or done before their turn, per worker: what bounds the memory of a run."""
_SECONDS_TO_END = 5


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


def run_tasks(
    task: Callable[[Input], Output], inputs: Iterable[Input], jobs: int
) -> Iterator[Output]:
    """The results of a task for each of the inputs, in their order; see `Workers.run`."""
    with Workers(jobs) as workers:
        yield from workers.run(task, inputs)


class Workers:
    """Up to `jobs` processes, which start when tasks come and stay for the next run.

    Leaving the `with` block ends them: at once those that have a task.
    """

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._idle: list[Worker] = []
        self._busy: dict[Worker, tuple[int, str]] = {}
        self._running = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop_busy()
        for worker in self._idle:
            if worker.is_preparing:
                worker.stop()
            worker.dismiss()
        while self._idle:
            self._idle.pop().stop(_SECONDS_TO_END)

    def prepare(self, task: Callable[[Input], object], value: Input) -> None:
        """Have one process do something ahead of its tasks, such as a long import.

        Nothing is done where tasks are done in this process.
        """
        if self.jobs > 1:
            worker = self._hire()
            self._idle.append(worker)
            with suppress(BrokenPipeError):
                worker.prepare(task, value)

    def release(self) -> None:
        """Let the processes end while this one goes on: no more tasks will come."""
        for worker in self._idle:
            worker.dismiss()

    def run(
        self,
        task: Callable[[Input], Output],
        inputs: Iterable[Input],
        label: Callable[[Input], str] | None = None,
    ) -> Iterator[Output]:
        """The results of a task for each of the inputs, in their order.

        `task` is a pure function of an importable module; inputs, results and exceptions travel
        by pickle. Inputs are taken as workers come free, so that memory does not grow with their
        number. With one job, or one input and no process yet, this is plain `map`.
        `label` names an input in the message of WorkerLost.

        Raises:
            WorkerLost: a worker ended in the middle of a task.
            RuntimeError: another run of these workers is under way.
        """
        remaining = iter(inputs)
        first = list(islice(remaining, 2))
        if self.jobs == 1 or (len(first) < 2 and not self._idle):
            return map(task, chain(first, remaining))
        return self._spread(task, enumerate(chain(first, remaining)), label)

    def _spread(
        self,
        task: Callable[[Input], Output],
        waiting: Iterator[tuple[int, Input]],
        label: Callable[[Input], str] | None,
    ) -> Iterator[Output]:
        if self._running:
            raise RuntimeError("another run of these workers is under way")
        self._running = True
        done: dict[int, Outcome] = {}
        try:
            for following in count():
                self._take_outcomes(done, wait=False)
                self._hand_out(task, waiting, label, len(done))
                while following not in done:
                    if not self._busy:
                        return
                    self._take_outcomes(done, wait=True)
                    self._hand_out(task, waiting, label, len(done))
                yield done.pop(following).unwrap()
        finally:
            self._stop_busy()
            self._running = False

    def _hand_out(
        self,
        task: Callable[[Input], Output],
        waiting: Iterator[tuple[int, Input]],
        label: Callable[[Input], str] | None,
        done: int,
    ) -> None:
        """Give tasks to all workers that have none."""
        room = self.jobs * _OUTCOMES_PER_WORKER - done
        for index, value in islice(waiting, max(0, min(self.jobs, room) - len(self._busy))):
            worker = self._hire()
            self._busy[worker] = index, label(value) if label else f"task {index + 1}"
            try:
                worker.send(task, value)
            except BrokenPipeError as error:
                raise self._lose(worker) from error

    def _hire(self) -> Worker:
        """A worker without a task; those that were killed meanwhile are replaced."""
        while self._idle:
            worker = self._idle.pop()
            if worker.is_alive():
                return worker
            worker.stop()
        return Worker()

    def _take_outcomes(self, done: dict[int, Outcome], *, wait: bool) -> None:
        """Move what came of the tasks that have ended to `done`; wait for at least one if told."""
        with selectors.PollSelector() as selector:
            for worker in self._busy:
                selector.register(worker, selectors.EVENT_READ)
            ready: list[Any] = [key.fileobj for key, _ in selector.select(None if wait else 0)]
        for worker in ready:
            try:
                outcome = worker.receive()
            except EOFError as error:
                raise self._lose(worker) from error
            index, _ = self._busy.pop(worker)
            self._idle.append(worker)
            done[index] = outcome

    def _lose(self, worker: Worker) -> WorkerLost:
        _, label = self._busy.pop(worker)
        return WorkerLost(label, worker.stop(_SECONDS_TO_END))

    def _stop_busy(self) -> None:
        while self._busy:
            self._busy.popitem()[0].stop()
