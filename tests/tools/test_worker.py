import fcntl
import math
import os
import sys
import termios
import time
from array import array
from importlib import import_module
from subprocess import PIPE, Popen
from types import ModuleType

import pytest

from catalog_gen.tools.worker import Worker

PID = "__import__('os').getpid()"
DIE = "__import__('os').kill(__import__('os').getpid(), 9)"


@pytest.fixture
def worker():
    worker = Worker()
    yield worker
    worker.stop()


def do(worker, task, value):
    worker.send(task, value)
    return worker.receive().unwrap()


def test_a_worker_is_another_process_that_stays(worker):
    first, second = do(worker, eval, PID), do(worker, eval, PID)
    assert first == second != os.getpid()


def test_large_values_travel_both_ways(worker):
    content = os.urandom(1_000_000)
    assert do(worker, bytes, content) == content


def test_a_printed_page_travels_without_either_side_waiting(worker):
    worker.send(bytes, 500_000)
    deadline = time.monotonic() + 30
    while waiting_in(worker) < 500_000:
        assert time.monotonic() < deadline
    assert worker.receive().unwrap() == bytes(500_000)


def waiting_in(worker):
    """How many bytes wait in the pipe that nobody has read."""
    waiting = array("i", [0])
    fcntl.ioctl(worker, termios.FIONREAD, waiting)
    return waiting[0]


def test_where_pipes_may_not_be_larger_values_travel_all_the_same(monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(fcntl, "fcntl", refuse)
    worker = Worker()
    monkeypatch.undo()
    assert do(worker, bytes, 500_000) == bytes(500_000)
    worker.stop()


def test_what_it_prepared_is_told_apart_from_what_a_task_gave(worker):
    worker.prepare(abs, -1)
    assert worker.is_preparing
    worker.send(abs, -2)
    assert worker.receive() is None
    assert not worker.is_preparing
    assert worker.receive().unwrap() == 2


def test_it_ends_without_being_taken_apart(worker, tmp_path):
    """What Python does at the end of a process takes a tenth of a second after a few pages."""
    path = tmp_path / "taken apart"
    do(worker, exec, f"import atexit; atexit.register(open, {str(path)!r}, 'x')")
    worker.dismiss()
    assert worker.stop(20) == "exit code 0"
    assert not path.exists()


def test_an_exception_comes_back_with_its_place_in_the_worker(worker):
    with pytest.raises(ValueError, match="math domain") as caught:
        do(worker, math.sqrt, -1)
    assert "In a worker" in caught.value.__notes__[0]
    assert do(worker, math.sqrt, 4) == 2


def test_a_result_that_cannot_travel_is_told(worker):
    with pytest.raises(Exception, match="pickle"):
        do(worker, eval, "lambda: 0")
    assert do(worker, math.sqrt, 4) == 2


def test_an_exception_of_an_unknown_class_is_told_in_words(worker):
    with pytest.raises(RuntimeError, match="Odd: no such shop"):
        do(worker, exec, "class Odd(Exception): pass\nraise Odd('no such shop')")
    assert do(worker, math.sqrt, 4) == 2


def test_what_a_task_prints_does_not_get_between(capfd):
    worker = Worker()
    do(worker, eval, "__import__('os').system('echo from a program')")
    do(worker, print, "from a task")
    assert do(worker, math.sqrt, 4) == 2
    worker.dismiss()
    worker.stop(seconds=60)
    assert capfd.readouterr() == ("", "from a program\nfrom a task\n")


def test_a_task_that_reads_finds_nothing(worker):
    with pytest.raises(EOFError):
        do(worker, input, "")
    assert do(worker, math.sqrt, 4) == 2


def test_a_task_that_no_worker_finds_is_an_exception(worker, monkeypatch):
    module = ModuleType("only_here")
    exec("def task(value): return value", vars(module))
    monkeypatch.setitem(sys.modules, "only_here", module)
    with pytest.raises(ModuleNotFoundError, match="only_here"):
        do(worker, module.task, 1)
    assert do(worker, math.sqrt, 4) == 2


def test_the_end_of_the_process_is_told(worker):
    worker.send(eval, DIE)
    with pytest.raises(EOFError):
        worker.receive()
    assert worker.stop(seconds=60) == "signal SIGKILL"


def test_a_task_that_leaves_ends_the_process(worker):
    worker.send(sys.exit, 3)
    with pytest.raises(EOFError):
        worker.receive()
    assert worker.stop(seconds=60) == "exit code 3"


def test_a_dismissed_worker_ends_by_itself(worker):
    worker.dismiss()
    assert worker.stop(seconds=60) == "exit code 0"


def test_modules_of_the_folder_at_hand_are_not_run(tmp_path, monkeypatch):
    (tmp_path / "pickle.py").write_text("raise SystemExit('run by accident')", encoding="ascii")
    monkeypatch.chdir(tmp_path)
    worker = Worker()
    try:
        assert do(worker, math.sqrt, 4) == 2
    finally:
        worker.stop()


@pytest.fixture
def trade(tmp_path, monkeypatch):
    """A module that is found on the path of imports."""
    code = (
        "def double(n): return 2 * n\n"
        "class Odd(Exception):\n"
        "    def __init__(self, shop, product): super().__init__('no such product')\n"
        "def fail(_): raise Odd('cire', 'bougie')\n"
    )
    (tmp_path / "a_trade.py").write_text(code, encoding="ascii")
    monkeypatch.syspath_prepend(tmp_path)
    yield import_module("a_trade")
    del sys.modules["a_trade"]


def test_a_worker_imports_what_this_process_can(trade, worker):
    assert do(worker, trade.double, 21) == 42


def test_an_exception_that_does_not_arrive_is_told_in_words(trade, worker):
    # Its constructor takes two values, and its pickle brings one.
    with pytest.raises(RuntimeError, match="Odd: no such product"):
        do(worker, trade.fail, 1)
    assert do(worker, trade.double, 21) == 42


def test_a_worker_ends_when_its_process_is_killed():
    script = (
        "from catalog_gen.tools.worker import Worker; worker = Worker(); "
        f"worker.send(eval, {PID!r}); print(worker.receive().unwrap(), flush=True); input()"
    )
    command = [sys.executable, "-c", script]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=environment) as parent:
        assert int(parent.stdout.readline()) != parent.pid
        parent.kill()
        # Ends when the last process that holds the other end has ended: the worker.
        parent.communicate(timeout=60)
