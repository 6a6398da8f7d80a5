"""The same tasks on a Dask cluster: other machines, which share no files with this one."""

import asyncio
import logging
import pickle
import threading
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import Any, NamedTuple, Self, TypeVar

import dask
from distributed import CancelledError, Client, Future, KilledWorker, get_worker, rpc
from distributed.comm.core import CommClosedError
from distributed.exceptions import WorkerStartTimeoutError
from distributed.security import Security
from distributed.versions import VersionMismatchWarning

from catalog_gen.tools.errands import WorkerLost
from catalog_gen.tools.packing import SharedFiles, pack_task, unpack_task
from catalog_gen.tools.program import machine_digest
from catalog_gen.tools.runner import ClusterError
from catalog_gen.tools.worker import Outcome, perform

Input = TypeVar("Input")
Output = TypeVar("Output")

_SECONDS_TO_ANSWER = 10
_SECONDS_TO_TRAVEL = 30
_UNDER_WAY_PER_WORKER = 4
_MOST_BYTES_UNDER_WAY = 512 * 1024**2
"""What travels and waits at one time, however many workers there are."""

_LARGE = {"distributed.admin.large-graph-warning-threshold": _MOST_BYTES_UNDER_WAY}
"""A photo travels inside its task, so that the scheduler can send it elsewhere again."""

# Neither WeasyPrint nor what it stands on may be used by two threads at once, and a town's
# machine may have been given workers of several.
_one_at_a_time = threading.Lock()


class _UnderWay(NamedTuple):
    """A task that was sent, what it is called, and its bytes."""

    future: Future[bytes]
    label: str
    size: int


class Cluster:
    """The workers of a Dask scheduler, called when the first task comes.

    Inputs travel with the contents of the files they name, and results come back, so that
    machines need nothing in common but the program. A worker that is lost costs nothing but
    time: its tasks are done again elsewhere.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._client: Client | None = None
        self._shared: dict[str, Future[SharedFiles]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._shared.clear()
        if self._client:
            self._client.close()

    def prepare(self, task: Callable[[Input], object], value: Input) -> None:
        """Do nothing: its workers stay from build to build."""

    def prepare_further(self, task: Callable[[Input], object], value: Input) -> None:
        """Do nothing, for the same reason."""

    def release(self) -> None:
        """Do nothing, for the same reason."""

    def attend(self) -> None:
        """Do nothing: tasks go to the scheduler as results are taken."""

    def meanwhile(self, work: Iterator[object]) -> AbstractContextManager[None]:
        """Do nothing meanwhile: machines come and go, and have to be looked after."""
        return nullcontext()

    def run(
        self,
        task: Callable[[Input], Output],
        inputs: Iterable[Input],
        label: Callable[[Input], str] | None = None,
    ) -> Iterator[Output]:
        """The results of a task for each of the inputs, in their order; see `Workers.run`.

        A few tasks per worker are under way at one time, and no more than half a gigabyte.

        Raises:
            ClusterError: the cluster cannot be reached, has no workers, was lost, or runs another
                program than this one.
            WorkerLost: several workers ended in the middle of the same task.
        """
        under_way: deque[_UnderWay] = deque()
        for number, value in enumerate(inputs, start=1):
            name = label(value) if label else f"task {number}"
            frame, shared = pack_task(task, value)
            while under_way and self._is_full(under_way, len(frame)):
                yield self._result(under_way.popleft())
            under_way.append(_UnderWay(self._submit(frame, shared), name, len(frame)))
        while under_way:
            yield self._result(under_way.popleft())

    def run_beside(
        self, task: Callable[[Input], Output], inputs: Iterable[Input]
    ) -> Iterator[Output]:
        """The results, when they are asked for: these tasks are for this machine."""
        return map(task, inputs)

    def _is_full(self, under_way: deque[_UnderWay], more: int) -> bool:
        if sum(task.size for task in under_way) + more > _MOST_BYTES_UNDER_WAY:
            return True
        with self._trouble_told() as client:
            # It says nothing when it was lost this moment; the next result tells.
            workers: int = client.scheduler_info(n_workers=0).get("n_workers", 0)
        return len(under_way) >= max(1, workers) * _UNDER_WAY_PER_WORKER

    def _submit(self, frame: bytes, shared: Iterable[SharedFiles]) -> Future[bytes]:
        with self._trouble_told() as client, dask.config.set(_LARGE):
            parts = [self._share(client, files) for files in shared]
            return client.submit(work, machine_digest(), frame, *parts, pure=False)

    def _share(self, client: Client, files: SharedFiles) -> Future[SharedFiles]:
        """The files as a task of their own: made anew wherever they get lost."""
        if files.digest not in self._shared:
            self._shared[files.digest] = client.submit(
                pickle.loads, pickle.dumps(files), key=f"catalog-files-{files.digest}"
            )
        return self._shared[files.digest]

    def _result(self, task: _UnderWay) -> Any:
        frame = None
        while frame is None:
            with self._trouble_told(task.label) as client:
                frame = _fetch(task.future)
                if frame is None:
                    client.wait_for_workers(1, timeout=_SECONDS_TO_ANSWER)
        outcome: Outcome = pickle.loads(frame)
        return outcome.unwrap()

    @contextmanager
    def _trouble_told(self, label: str = "") -> Iterator[Client]:
        """Gives the client; what Dask raises becomes what it means here."""
        try:
            if self._client is None:
                self._client = _connect(self._address)
                _check_machines(self._client, self._address)
            if self._client.status != "running":
                raise CommClosedError(f"the client is {self._client.status}")
            yield self._client
        except WorkerStartTimeoutError as error:
            raise ClusterError("cluster-without-workers", {"value": self._address}) from error
        except KilledWorker as error:
            raise WorkerLost(label, type(error).__name__, reason="cluster") from error
        except (OSError, CancelledError) as error:
            raise ClusterError("cluster-lost", {"value": self._address}) from error


def work(program: str, frame: bytes, *shared: SharedFiles) -> bytes:
    """Do a task that came packed, on a worker; the bytes are the pickle of an Outcome.

    With another program than that of the catalog, results could differ: none is given.
    """
    if program != machine_digest():
        return pickle.dumps(Outcome(exception=_differs(get_worker().address)))
    with _one_at_a_time:
        return perform(frame, partial(unpack_task, shared=shared))


def _connect(address: str) -> Client:
    # What it would write to the terminal comes as an exception too, and other versions of
    # libraries are looked for more closely in a moment.
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", category=VersionMismatchWarning)
    facts = {"value": address}
    try:
        security = Security()
        if address.startswith("tls:") and not security.get_connection_args("client")["ssl_context"]:
            raise ClusterError("cluster-unreachable", facts | {"reason": "certificates"})
        # In a thread of its own: whoever calls may have a loop already.
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, _call(address, security)).result()
        return Client(address, timeout=_SECONDS_TO_ANSWER, security=security, set_as_default=False)
    except OSError as error:
        raise ClusterError("cluster-unreachable", facts) from error
    except ImportError as error:
        raise _differs(address) from error


async def _call(address: str, security: Security) -> None:
    """See that a scheduler answers: a Client cannot be hurried, nor interrupted, while it calls."""
    settings = security.get_connection_args("client")
    async with asyncio.timeout(_SECONDS_TO_ANSWER):
        async with rpc(address, connection_args=settings) as scheduler:
            await scheduler.identity(n_workers=0)


def _check_machines(client: Client, address: str) -> None:
    """Refuse machines that would do the tasks otherwise than this one, or not at all.

    The scheduler does none, but must know their names.
    """
    client.wait_for_workers(1, timeout=_SECONDS_TO_ANSWER)
    try:
        client.run_on_scheduler(machine_digest)
    except (ImportError, AttributeError) as error:
        raise _differs(address) from error
    for worker, digest in sorted(client.run(machine_digest, on_error="return").items()):
        if digest != machine_digest():
            raise _differs(worker)


def _fetch(future: Future[bytes]) -> bytes | None:
    """What came of a task; None when it takes so long that the workers may all be gone."""
    try:
        future.exception(timeout=_SECONDS_TO_ANSWER)
        frame: bytes = future.result(timeout=_SECONDS_TO_TRAVEL)
    except TimeoutError:
        return None
    return frame


def _differs(worker: str) -> ClusterError:
    return ClusterError("cluster-differs", {"value": worker})
