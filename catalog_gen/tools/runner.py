"""Where tasks run is decided once: in this process, in several, or on a cluster of machines."""

from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from catalog_gen.tools.cores import available_cores
from catalog_gen.tools.workers import Workers

Input = TypeVar("Input")
Output = TypeVar("Output")


@dataclass(frozen=True)
class Inputs(Generic[Input]):
    """Inputs that are made as they are taken, and how many there will be."""

    number: int
    values: Iterable[Input]

    def __len__(self) -> int:
        return self.number

    def __iter__(self) -> Iterator[Input]:
        return iter(self.values)


class Runner(Protocol):
    """Runs a task over its inputs; see `Workers`."""

    def prepare(self, task: Callable[[Input], object], value: Input) -> None:
        """Have a worker do something ahead of its tasks, if that saves time."""

    def prepare_further(self, task: Callable[[Input], object], value: Input) -> None:
        """Have the worker that was prepared last do more, once it is known what."""

    def release(self) -> None:
        """Let the workers go: no more tasks will come."""

    def attend(self) -> None:
        """Give workers that are done what waits for them, without waiting for the others."""

    def meanwhile(self, work: Iterator[object]) -> AbstractContextManager[None]:
        """Go on with `work`, a step at a time, where the block would only wait for workers."""

    def run(
        self,
        task: Callable[[Input], Output],
        inputs: Iterable[Input],
        label: Callable[[Input], str] | None = None,
    ) -> Iterator[Output]:
        """The results of a task for each of the inputs, in their order; tasks may begin at once."""

    def run_beside(
        self, task: Callable[[Input], Output], inputs: Iterable[Input]
    ) -> Iterator[Output]:
        """As `run`, on this machine, before all that waits, for inputs that have a `name`."""


class RunTasks(Protocol):
    """Runs a task over its inputs, here or elsewhere; results in their order (`Runner.run`)."""

    def __call__(
        self, task: Callable[[Input], Output], inputs: Iterable[Input], /
    ) -> Iterator[Output]:
        """The results."""


class ClusterError(Exception):
    """A cluster that cannot do the tasks; what was made before stays in the cache.

    `code` names the problem that it is, `facts` are its facts.
    """

    def __init__(self, code: str, facts: dict[str, str]) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


class WatchedRunner:
    """Tells, after each result, how many of a run's tasks are done, and of how many."""

    def __init__(self, runner: Runner, tell: Callable[[int, int], None]) -> None:
        self._runner = runner
        self._tell = tell

    def prepare(self, task: Callable[[Input], object], value: Input) -> None:
        """As the runner does."""
        self._runner.prepare(task, value)

    def prepare_further(self, task: Callable[[Input], object], value: Input) -> None:
        """As the runner does."""
        self._runner.prepare_further(task, value)

    def release(self) -> None:
        """As the runner does."""
        self._runner.release()

    def attend(self) -> None:
        """As the runner does."""
        self._runner.attend()

    def run(
        self,
        task: Callable[[Input], Output],
        inputs: Iterable[Input],
        label: Callable[[Input], str] | None = None,
    ) -> Iterator[Output]:
        """As the runner does. It is not known of how many where inputs have no length."""
        total = len(inputs) if isinstance(inputs, Sized) else 0
        return self._watch(self._runner.run(task, inputs, label), total)

    def run_beside(
        self, task: Callable[[Input], Output], inputs: Iterable[Input]
    ) -> Iterator[Output]:
        """As the runner does; nothing is told of it."""
        return self._runner.run_beside(task, inputs)

    def meanwhile(self, work: Iterator[object]) -> AbstractContextManager[None]:
        """As the runner does."""
        return self._runner.meanwhile(work)

    def run_here(
        self, task: Callable[[Input], Output], inputs: Iterable[Input]
    ) -> Iterator[Output]:
        """The same in this process, for a few; between them, workers get what waits for them."""
        for value in inputs:
            self._runner.attend()
            yield task(value)

    def _watch(self, results: Iterator[Output], total: int) -> Iterator[Output]:
        for done, result in enumerate(results, start=1):
            self._tell(done, total)
            yield result


@contextmanager
def open_runner(
    jobs: int | None, cluster: str | None, tell: Callable[[int, int], None]
) -> Iterator[WatchedRunner]:
    """Runs tasks in up to `jobs` processes (None: one per core), or on a Dask cluster.

    `cluster`: the scheduler's address, `tcp://HOST:PORT` or `tls://HOST:PORT`; it is called when
    the first task comes.

    Raises:
        ClusterError: what runs tasks on a cluster is not installed.
    """
    if cluster is None:
        with Workers(jobs or available_cores()) as workers:
            yield WatchedRunner(workers, tell)
        return
    try:
        # Half a second and twenty libraries, for those who have a cluster.
        from catalog_gen.tools.cluster import Cluster
    except ModuleNotFoundError as error:
        raise ClusterError("cluster-not-installed", {"value": str(error.name)}) from error
    with Cluster(cluster) as machines:
        yield WatchedRunner(machines, tell)
