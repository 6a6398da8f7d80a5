"""Where tasks run is decided once: in this process, in several, or on a cluster of machines."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from catalog_gen.tools.cores import available_cores
from catalog_gen.tools.workers import Workers

Input = TypeVar("Input")
Output = TypeVar("Output")


class Runner(Protocol):
    """Runs a task over its inputs; see `Workers.run`."""

    def run(
        self,
        task: Callable[[Input], Output],
        inputs: Iterable[Input],
        label: Callable[[Input], str] | None = None,
    ) -> Iterator[Output]:
        """The results of a task for each of the inputs, in their order."""


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

    def run(
        self,
        task: Callable[[Input], Output],
        inputs: Iterable[Input],
        label: Callable[[Input], str] | None = None,
    ) -> Iterator[Output]:
        """As the runner does; all inputs are held, to know their number."""
        waiting = list(inputs)
        for done, result in enumerate(self._runner.run(task, waiting, label), start=1):
            self._tell(done, len(waiting))
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
