import math
import os
import pickle
import signal
import ssl
from dataclasses import dataclass
from types import SimpleNamespace

import dask
import pytest
from distributed import CancelledError, KilledWorker
from distributed.comm.core import CommClosedError
from distributed.exceptions import WorkerStartTimeoutError

from catalog_gen.tools import cluster
from catalog_gen.tools.cluster import Cluster, work
from catalog_gen.tools.errands import WorkerLost
from catalog_gen.tools.packing import pack_task, share_files
from catalog_gen.tools.program import machine_digest
from catalog_gen.tools.runner import ClusterError

ADDRESS = "tcp://192.0.2.1:8786"
LOCKED = "__import__('catalog_gen.tools.cluster').tools.cluster._one_at_a_time.locked()"


@dataclass
class Sent:
    """A task that was sent to a pretended cluster; its trouble comes when it is asked for."""

    client: "Machines"
    key: str | None
    function: object
    arguments: tuple[object, ...]

    def exception(self, timeout):
        if self.client.slow:
            raise self.client.slow.pop()

    def result(self, timeout):
        self.client.fetched += self.key is None
        if self.client.trouble:
            raise self.client.trouble
        given = [a.result(timeout) if isinstance(a, Sent) else a for a in self.arguments]
        return pickle.loads(pickle.dumps(self.function(*pickle.loads(pickle.dumps(given)))))


class Machines:
    """What of a Client is used, without machines."""

    def __init__(self):
        self.workers = {"tcp://one": machine_digest(), "tcp://two": machine_digest()}
        self.sent, self.slow = [], []
        self.trouble = self.scheduler_trouble = None
        self.fetched = 0
        self.closed = False
        self.status = "running"

    def submit(self, function, *arguments, key=None, pure=True):
        self.sent.append(Sent(self, key, function, arguments))
        return self.sent[-1]

    def scheduler_info(self, n_workers):
        return {"n_workers": len(self.workers)}

    def wait_for_workers(self, n_workers, timeout):
        if len(self.workers) < n_workers:
            raise WorkerStartTimeoutError(0, n_workers, timeout)

    def run_on_scheduler(self, function):
        if self.scheduler_trouble:
            raise self.scheduler_trouble

    def run(self, function, on_error):
        assert (function, on_error) == (machine_digest, "return")
        return self.workers

    def close(self):
        self.closed = True

    @property
    def tasks(self):
        return [sent for sent in self.sent if sent.key is None]


@pytest.fixture
def machines(monkeypatch):
    machines = Machines()
    monkeypatch.setattr(cluster, "_connect", lambda _address: machines)
    return machines


@pytest.fixture
def run(machines):
    """All results of a task for some inputs."""

    def run(task, inputs, label=None):
        with Cluster(ADDRESS) as workers:
            return list(workers.run(task, inputs, label))

    return run


def test_results_come_in_the_order_of_the_inputs(run, machines):
    assert run(math.sqrt, (n * n for n in range(50))) == list(range(50))
    assert machines.closed


def test_a_few_tasks_per_worker_are_under_way(machines):
    with Cluster(ADDRESS) as workers:
        results = workers.run(abs, range(1000))
        for _ in range(100):
            next(results)
        assert len(machines.tasks) <= 100 + 2 * 4
        machines.workers |= {f"tcp://{n}": "" for n in range(8)}
        next(results)
        next(results)
        assert 100 + 9 * 4 < len(machines.tasks) <= 102 + 10 * 4


def test_large_tasks_are_few(machines, monkeypatch):
    monkeypatch.setattr(cluster, "_MOST_BYTES_UNDER_WAY", 5000)
    with Cluster(ADDRESS) as workers:
        results = workers.run(len, (b"x" * 1000 for _ in range(20)))
        under_way = [len(machines.tasks) - machines.fetched for _ in results]
    assert max(under_way) == 3
    assert len(under_way) == 20


def test_a_task_may_be_larger_than_all_that_may_be_under_way(run, monkeypatch):
    monkeypatch.setattr(cluster, "_MOST_BYTES_UNDER_WAY", 10)
    assert run(len, [b"x" * 1000] * 3) == [1000] * 3


def test_shared_files_are_sent_once(machines):
    files = share_files({"a": b"A"})
    with Cluster(ADDRESS) as workers:
        assert list(workers.run(repr, [files] * 3)) == [repr(files)] * 3
        assert list(workers.run(hash, [files])) == [hash(files)]
    [shared] = [sent for sent in machines.sent if sent.key]
    assert files.digest in shared.key
    assert len(machines.tasks) == 4


def test_an_exception_of_a_task_comes_as_itself(run):
    with pytest.raises(ValueError, match="math domain") as caught:
        run(math.sqrt, [1, -1])
    assert "In a worker" in caught.value.__notes__[0]
    with pytest.raises(FileNotFoundError):
        run(os.stat, ["/no/such/file"])


@pytest.mark.parametrize("end", [CommClosedError("closed"), CancelledError(), OSError()])
def test_a_cluster_that_is_lost(run, machines, end):
    machines.trouble = end
    with pytest.raises(ClusterError, match="cluster-lost") as caught:
        run(abs, [1])
    assert caught.value.facts == {"value": ADDRESS}
    assert machines.closed


@pytest.mark.parametrize("status", ["connecting", "closing", "closed"])
def test_nothing_is_sent_to_a_cluster_that_was_lost(machines, status):
    with Cluster(ADDRESS) as workers:
        results = workers.run(abs, range(100))
        next(results)
        machines.status, sent = status, len(machines.sent)
        with pytest.raises(ClusterError, match="cluster-lost"):
            next(results)
    assert len(machines.sent) == sent


def test_a_scheduler_that_no_longer_counts_its_workers(run, machines, monkeypatch):
    monkeypatch.setattr(machines, "scheduler_info", lambda n_workers: {})
    assert run(abs, range(20)) == list(range(20))


def test_a_task_that_ends_worker_after_worker_is_named(run, machines):
    machines.trouble = KilledWorker("work-1", None, 3)
    with pytest.raises(WorkerLost) as caught:
        run(abs, [1], label=lambda n: f"photo {n}")
    assert caught.value.facts == {"task": "photo 1", "end": "KilledWorker", "reason": "cluster"}


def test_a_slow_task_is_waited_for_while_there_are_workers(run, machines):
    machines.slow = [TimeoutError(), TimeoutError()]
    assert run(abs, [-1]) == [1]


def test_a_task_is_not_waited_for_when_no_worker_is_left(machines):
    with Cluster(ADDRESS) as workers:
        results = workers.run(abs, [1, 2])
        assert next(results) == 1
        machines.slow = [TimeoutError()]
        machines.workers.clear()
        with pytest.raises(ClusterError, match="cluster-without-workers"):
            next(results)


def test_a_cluster_without_workers(run, machines):
    machines.workers.clear()
    with pytest.raises(ClusterError, match="cluster-without-workers"):
        run(abs, [1])


@pytest.mark.parametrize("answer", ["another digest", ModuleNotFoundError("catalog_gen")])
def test_another_program_on_a_worker(run, machines, answer):
    machines.workers["tcp://two"] = answer
    with pytest.raises(ClusterError, match="cluster-differs") as caught:
        run(abs, [1])
    assert caught.value.facts == {"value": "tcp://two"}
    assert not machines.sent


def test_a_scheduler_without_the_program(run, machines):
    machines.scheduler_trouble = ModuleNotFoundError("catalog_gen")
    with pytest.raises(ClusterError, match="cluster-differs") as caught:
        run(abs, [1])
    assert caught.value.facts == {"value": ADDRESS}


def test_a_worker_that_came_later_with_another_program(monkeypatch):
    monkeypatch.setattr(cluster, "get_worker", lambda: SimpleNamespace(address="tcp://late"))
    frame, _ = pack_task(os.kill, (os.getpid(), signal.SIGKILL))
    outcome = pickle.loads(work("another digest", frame))
    assert (outcome.exception.code, outcome.exception.facts) == (
        "cluster-differs",
        {"value": "tcp://late"},
    )


def test_a_worker_of_several_threads_does_one_task_at_a_time():
    frame, _ = pack_task(eval, LOCKED)
    assert pickle.loads(work(machine_digest(), frame)).result is True


def test_nobody_answers(monkeypatch):
    monkeypatch.setattr(cluster, "_SECONDS_TO_ANSWER", 0.1)
    with (
        pytest.raises(ClusterError, match="cluster-unreachable") as caught,
        Cluster("tcp://127.0.0.1:1") as workers,
    ):
        next(workers.run(abs, [1]))
    assert caught.value.facts == {"value": "tcp://127.0.0.1:1"}


def test_certificates_are_missing():
    with (
        pytest.raises(ClusterError, match="cluster-unreachable") as caught,
        Cluster("tls://127.0.0.1:1") as workers,
    ):
        next(workers.run(abs, [1]))
    assert caught.value.facts["reason"] == "certificates"


def test_certificates_that_are_none(tmp_path):
    (tmp_path / "ca.pem").write_text("no certificate")
    settings = dict.fromkeys(("ca-file", "client.cert"), str(tmp_path / "ca.pem"))
    tls = {f"distributed.comm.tls.{name}": path for name, path in settings.items()}
    with (
        dask.config.set(tls),
        pytest.raises(ClusterError, match="cluster-unreachable") as caught,
        Cluster("tls://127.0.0.1:1") as workers,
    ):
        next(workers.run(abs, [1]))
    assert isinstance(caught.value.__cause__, ssl.SSLError)


def test_nothing_to_do_calls_nobody(machines, run):
    machines.workers.clear()
    assert run(abs, []) == []
