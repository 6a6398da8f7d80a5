import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from catalog_gen.tools.runner import ClusterError, Inputs, WatchedRunner, open_runner
from catalog_gen.tools.workers import Workers

PID = "__import__('os').getpid()"


def silent(*_):
    pass


@pytest.mark.parametrize("jobs", [1, 2])
def test_how_far_the_work_is_is_told(jobs):
    told = []
    with Workers(jobs) as workers:
        runner = WatchedRunner(workers, lambda done, total: told.append((done, total)))
        assert list(runner.run(abs, Inputs(3, iter([-1, -2, -3])))) == [1, 2, 3]
        assert list(runner.run(abs, [])) == []
        assert list(runner.run(abs, iter([-4]))) == [4]
    assert told == [(1, 3), (2, 3), (3, 3), (1, 0)]


def test_inputs_are_made_as_they_are_taken():
    made = []
    inputs = Inputs(1000, (made.append(n) or n for n in range(1000)))
    with open_runner(2, None, silent) as runner:
        results = runner.run(abs, inputs)
        next(results)
        assert len(made) < 20


def test_a_few_tasks_done_here_keep_the_workers_busy(tmp_path):
    """More tasks wait than may be under way: each one done here lets others begin."""
    written = [str(tmp_path / str(number)) for number in range(24)]
    with open_runner(2, None, silent) as runner:
        elsewhere = runner.run(write_name, written)
        here = runner.run_here(wait_for_file, [str(tmp_path / str(number)) for number in range(7)])
        assert list(here) == [os.getpid()] * 7
        assert [*elsewhere] == written


def write_name(path):
    Path(path).write_text(path)
    return path


def wait_for_file(path):
    deadline = time.monotonic() + 30
    while not Path(path).exists():
        assert time.monotonic() < deadline
        os.sched_yield()
    return os.getpid()


@pytest.mark.parametrize("address", [None, "tcp://192.0.2.1:8786"])
def test_where_nothing_waits_tasks_are_just_done_here(address):
    with open_runner(2, address, silent) as runner:
        assert list(runner.run_here(eval, [PID, "1 + 1"])) == [os.getpid(), 2]


def test_as_many_processes_as_jobs():
    with open_runner(2, None, silent) as runner:
        assert len(set(runner.run(eval, [PID] * 50))) == 2


def test_as_many_processes_as_cores(monkeypatch):
    monkeypatch.setattr("catalog_gen.tools.runner.available_cores", lambda: 3)
    with open_runner(None, None, silent) as runner:
        assert len(set(runner.run(eval, [PID] * 50))) == 3


def test_without_what_a_cluster_takes(monkeypatch):
    monkeypatch.delitem(sys.modules, "catalog_gen.tools.cluster", raising=False)
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(ClusterError, match="cluster-not-installed") as caught,
        open_runner(None, "tcp://192.0.2.1:8786", silent),
    ):
        pass
    assert caught.value.facts == {"value": "distributed"}


def test_a_cluster_is_not_called_before_there_is_work():
    with open_runner(None, "tcp://192.0.2.1:8786", silent) as runner:
        assert list(runner.run(abs, [])) == []


def test_a_build_without_a_cluster_does_not_know_of_any():
    script = (
        "import sys\n"
        "import catalog_gen.pipeline, catalog_gen.press.render, catalog_gen.photos.make\n"
        "from catalog_gen.tools.runner import open_runner\n"
        "with open_runner(1, None, print) as runner: list(runner.run(abs, [1]))\n"
        "sys.exit('dask' in sys.modules or 'distributed' in sys.modules)"
    )
    path = {"PYTHONPATH": ":".join(filter(None, sys.path))}
    assert subprocess.run([sys.executable, "-c", script], env=path, check=False).returncode == 0
