"""One way to run in parallel: the same call does its tasks in this process or in several."""

import selectors
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, count, islice
from operator import attrgetter
from tempfile import TemporaryDirectory
from typing import Any, Self, TypeVar

from catalog_gen.tools.errands import Errand, TaskRun, WorkerLost
from catalog_gen.tools.worker import Worker

Input = TypeVar("Input")
Output = TypeVar("Output")

_SECONDS_TO_END = 5


def run_tasks(
    task: Callable[[Input], Output], inputs: Iterable[Input], jobs: int
) -> Iterator[Output]:
    """The results of a task for each of the inputs, in their order; see `Workers.run`."""
    with Workers(jobs) as workers:
        yield from workers.run(task, inputs)


class Workers:
    """Up to `jobs` processes, which start when tasks come and stay for the next run.

    Leaving the `with` block ends them: at once those that have a task. Their temporary files,
    which a process that is ended does not clear away, go with them.
    """

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._idle: list[Worker] = []
        self._busy: dict[Worker, Errand] = {}
        self._runs: list[TaskRun] = []
        self._meanwhile: Iterator[object] | None = None
        self._temporary: TemporaryDirectory[str] | None = None

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
        if self._temporary:
            self._temporary.cleanup()
            self._temporary = None

    def prepare(self, task: Callable[[Input], object], value: Input) -> None:
        """Have a process do something ahead of its tasks, such as a long import.

        Each call takes a process of its own as long as there may be more; the one that was
        prepared last gets the first task. Nothing is done where tasks are done in this process.
        """
        if self.jobs > 1:
            worker = self._engage() if len(self._idle) < self.jobs else self._hire()
            self._idle.append(worker)
            with suppress(BrokenPipeError):
                worker.prepare(task, value)

    def prepare_further(self, task: Callable[[Input], object], value: Input) -> None:
        """Have the process that was prepared last do more, as long as it has had no task."""
        if self._idle and self._idle[-1].is_preparing:
            with suppress(BrokenPipeError):
                self._idle[-1].prepare(task, value)

    def release(self) -> None:
        """Let the processes end while this one goes on: no more tasks will come."""
        for worker in self._idle:
            worker.dismiss()

    def attend(self) -> None:
        """Take what has been done and hand out what waits, for who is busy with something else.

        Raises:
            WorkerLost: a worker ended in the middle of a task.
        """
        if self._runs:
            self._take_outcomes(wait=False)
            self._hand_out()

    @contextmanager
    def meanwhile(self, work: Iterator[object]) -> Iterator[None]:
        """Go on with `work`, a step at a time, where the block would only wait for processes.

        What is left of it at the end of the block is left to the caller.
        """
        self._meanwhile = work
        try:
            yield
        finally:
            self._meanwhile = None

    def run(
        self,
        task: Callable[[Input], Output],
        inputs: Iterable[Input],
        label: Callable[[Input], str] | None = None,
    ) -> Iterator[Output]:
        """The results of a task for each of the inputs, in their order.

        The first tasks begin at once, the others as results are taken, of this run or of another:
        several may be under way, and the one that began first goes first. `task` is a pure
        function of an importable module; inputs, results and exceptions travel by pickle. Inputs
        are taken as workers come free, so that memory does not grow with their number. With one
        job, or one input and no process yet, this is plain `map`. `label` names an input in the
        message of WorkerLost.

        Raises:
            WorkerLost: a worker ended in the middle of a task.
        """
        return self._start(TaskRun(task, enumerate(inputs), label))

    def run_beside(
        self, task: Callable[[Input], Output], inputs: Iterable[Input]
    ) -> Iterator[Output]:
        """As `run`, before all that waits, for inputs that have a `name`.

        On whatever machines `run` does its tasks, these are done on this one.
        """
        return self._start(TaskRun(task, enumerate(inputs), attrgetter("name"), goes_first=True))

    def _start(self, run: TaskRun) -> Iterator[Any]:
        first = list(islice(run.waiting, 2))
        run.waiting = chain(first, run.waiting)
        has_processes = bool(self._idle or self._busy)
        if self.jobs == 1 or (len(first) < 2 and not has_processes):
            return (run.task(value) for _, value in run.waiting)
        self._runs.append(run)
        self._runs.sort(key=lambda run: not run.goes_first)
        self._hand_out()
        return self._results(run)

    def _results(self, run: TaskRun) -> Iterator[Any]:
        try:
            for following in count():
                self._take_outcomes(wait=False)
                self._hand_out()
                while following not in run.done:
                    if run.is_exhausted and not run.under_way:
                        return
                    self._await_outcomes()
                    self._hand_out()
                yield run.done.pop(following).unwrap()
        finally:
            self._runs.remove(run)
            self._stop_busy(run)

    def _hand_out(self) -> None:
        """Give tasks to all workers that have none, in the order of the runs."""
        for run in self._runs:
            free = self.jobs - len(self._busy)
            for _ in range(min(free, run.room(self.jobs))):
                if (drawn := run.take()) is None:
                    break
                index, value = drawn
                worker = self._hire()
                name = run.label(value) if run.label else f"task {index + 1}"
                self._busy[worker] = Errand(run, index, name)
                run.under_way += 1
                try:
                    worker.send(run.task, value)
                except BrokenPipeError as error:
                    raise self._lose(worker) from error

    def _hire(self) -> Worker:
        """A worker without a task; those that were killed meanwhile are replaced."""
        while self._idle:
            worker = self._idle.pop()
            if worker.is_alive():
                return worker
            worker.stop()
        return self._engage()

    def _engage(self) -> Worker:
        if not self._temporary:
            # A program that a worker started may still be writing there when it is cleared away.
            self._temporary = TemporaryDirectory(prefix="catalog-gen-", ignore_cleanup_errors=True)
        return Worker(self._temporary.name)

    def _await_outcomes(self) -> None:
        """Wait for an outcome at least, or go on with what is to be done meanwhile: one step."""
        if self._take_outcomes(wait=False):
            return
        work = self._meanwhile
        if work is None:
            self._draw_ahead()
            self._take_outcomes(wait=True)
            return
        # A step may itself wait for tasks: it does not go on with itself.
        self._meanwhile = None
        if next(work, self) is not self:
            self._meanwhile = work

    def _draw_ahead(self) -> None:
        """Have the next input at hand: making one can take as long as a tenth of its task."""
        for run in self._runs:
            if run.room(self.jobs) > 0 and run.draw():
                return

    def _take_outcomes(self, *, wait: bool) -> int:
        """Give each run what came of its tasks that have ended; wait for a worker if told.

        Gives how many had something to say.
        """
        with selectors.PollSelector() as selector:
            for worker in self._busy:
                selector.register(worker, selectors.EVENT_READ)
            ready: list[Any] = [key.fileobj for key, _ in selector.select(None if wait else 0)]
        for worker in ready:
            try:
                outcome = worker.receive()
            except EOFError as error:
                raise self._lose(worker) from error
            if outcome is None:
                continue
            errand = self._busy.pop(worker)
            errand.run.under_way -= 1
            errand.run.done[errand.index] = outcome
            self._idle.append(worker)
        return len(ready)

    def _lose(self, worker: Worker) -> WorkerLost:
        return WorkerLost(self._busy.pop(worker).label, worker.stop(_SECONDS_TO_END))

    def _stop_busy(self, run: TaskRun | None = None) -> None:
        """Stop the workers that have a task of a run; without one, all that have a task."""
        for worker, errand in list(self._busy.items()):
            if run in (errand.run, None):
                del self._busy[worker]
                worker.stop()
