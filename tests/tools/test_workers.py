import math
import os
import signal
import sys
import tempfile
import time
from itertools import count
from pathlib import Path
from subprocess import PIPE, Popen

import psutil
import pytest

from catalog_gen.tools.errands import WorkerLost
from catalog_gen.tools.workers import Workers, run_tasks

PID = "__import__('os').getpid()"
DIE = "__import__('os').kill(__import__('os').getpid(), 9)"
LEAVE = "__import__('tempfile').mkdtemp()"


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_the_order_of_the_inputs(jobs):
    assert list(run_tasks(math.sqrt, (n * n for n in range(50)), jobs)) == list(range(50))


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_inputs_no_results(jobs):
    assert list(run_tasks(math.sqrt, [], jobs)) == []


def test_one_job_stays_in_this_process():
    assert set(run_tasks(eval, [PID] * 5, jobs=1)) == {os.getpid()}


def test_several_jobs_are_as_many_processes():
    pids = set(run_tasks(eval, [PID] * 50, jobs=2))
    assert len(pids) == 2
    assert os.getpid() not in pids


def test_one_input_is_not_worth_a_process():
    assert list(run_tasks(eval, [PID], jobs=2)) == [os.getpid()]


def test_processes_search_for_cycles_rarely():
    """They do not come through the command line, which sees to it for itself."""
    least = "__import__('gc').get_threshold()[0]"
    assert set(run_tasks(eval, [least] * 2, jobs=2)) == {20_000}


def test_the_processes_stay_for_the_next_run():
    with Workers(2) as workers:
        first = set(workers.run(eval, [PID] * 50))
        second = set(workers.run(eval, [PID] * 50))
        alone = set(workers.run(eval, [PID]))
    assert first == second >= alone
    assert not any(psutil.pid_exists(pid) for pid in first)


def test_inputs_are_taken_as_results_are():
    taken = []
    with Workers(2) as workers:
        results = workers.run(abs, (taken.append(n) or n for n in range(1000)))
        for _ in range(100):
            next(results)
        assert 100 <= len(taken) <= 110


def test_an_early_result_does_not_let_the_late_ones_pile_up():
    taken = []
    inputs = (taken.append(n) or ("input()" if n == 0 else "1") for n in range(1000))
    with Workers(2) as workers:
        results = workers.run(eval, inputs)
        with pytest.raises(EOFError):
            next(results)
    assert len(taken) <= 9


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_exception_comes_at_its_place(jobs):
    results = run_tasks(math.sqrt, [1, 4, -1, 9], jobs)
    assert [next(results), next(results)] == [1, 2]
    with pytest.raises(ValueError, match="math domain"):
        next(results)


def test_a_killed_worker_is_told_with_its_task():
    with Workers(2) as workers:
        with pytest.raises(WorkerLost, match="doing task 3 ended with signal SIGKILL") as caught:
            list(workers.run(eval, ["1", "2", DIE, "4"]))
        assert (caught.value.label, caught.value.end) == ("task 3", "signal SIGKILL")
        assert list(workers.run(eval, ["1", "2"])) == [1, 2]


def test_a_label_names_the_task():
    names = {DIE: "the one that dies", "1": "another"}
    with Workers(2) as workers:
        results = workers.run(eval, ["1", DIE], label=names.get)
        with pytest.raises(WorkerLost, match="doing the one that dies"):
            list(results)


def test_workers_killed_between_two_runs_are_replaced():
    with Workers(2) as workers:
        for victim in set(workers.run(eval, [PID] * 50)):
            os.kill(victim, signal.SIGKILL)
            os.waitid(os.P_PID, victim, os.WEXITED | os.WNOWAIT)
        assert list(workers.run(eval, ["1", "2", "3"])) == [1, 2, 3]


def test_leaving_in_the_middle_leaves_no_process():
    before = psutil.Process().children()
    with Workers(2) as workers:
        results = workers.run(eval, [PID, *["__import__('time').sleep(600)"] * 3])
        next(results)
    assert psutil.Process().children() == before


def test_temporary_files_of_processes_that_are_ended_are_cleared_away(tmp_path, monkeypatch):
    """WeasyPrint keeps fonts in such a folder until its objects are taken apart."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with Workers(2) as workers:
        made = [Path(path) for path in workers.run(eval, [LEAVE] * 2)]
        results = workers.run(eval, [f"({LEAVE}, __import__('time').sleep(600))"] * 2)
        assert all(path.is_relative_to(tmp_path) and path.exists() for path in made)
    results.close()
    assert not list(tmp_path.iterdir())


def test_giving_up_the_results_frees_the_workers():
    with Workers(2) as workers:
        results = workers.run(eval, ["1", *["__import__('time').sleep(600)"] * 3])
        next(results)
        results.close()
        assert list(workers.run(abs, [-1, -2])) == [1, 2]


def test_two_runs_do_not_mix():
    with Workers(2) as workers:
        one = workers.run(abs, range(-40, 0))
        other = workers.run(str, range(40))
        assert [next(one), next(other), next(one)] == [40, "0", 39]
        assert list(other) == [str(number) for number in range(1, 40)]
        assert list(one) == list(range(38, 0, -1))


def test_the_first_tasks_begin_before_a_result_is_asked_for():
    taken = []
    with Workers(2) as workers:
        results = workers.run(abs, (taken.append(n) or n for n in range(10)))
        assert taken == [0, 1]
        assert len(psutil.Process().children()) == 2
        assert list(results) == list(range(10))


def test_what_another_run_left_half_done_goes_on(tmp_path):
    with Workers(2) as workers:
        given_up = workers.run(abs, range(-100, 0))
        next(given_up)
        other = workers.run(abs, range(-3, 0))
        given_up.close()
        assert list(other) == [3, 2, 1]


def test_one_run_does_not_keep_the_results_of_another():
    taken = []
    with Workers(2) as workers:
        waiting = workers.run(abs, (taken.append(n) or n for n in range(-100, 0)))
        assert list(workers.run(abs, range(-50, 0))) == list(range(50, 0, -1))
        assert len(taken) <= 8
        assert list(waiting) == list(range(100, 0, -1))


def test_ctrl_c_ends_at_once_without_leaving_children():
    script = (
        # Shells start what runs in the background with it ignored.
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from catalog_gen.tools.workers import Workers\n"
        "with Workers(2) as workers:\n"
        f"    print(*set(workers.run(eval, [{PID!r}] * 50)), flush=True)\n"
        "    list(workers.run(eval, [\"__import__('time').sleep(600)\"] * 2))\n"
    )
    command = [sys.executable, "-c", script]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with Popen(
        command, stdout=PIPE, stderr=PIPE, start_new_session=True, env=environment
    ) as parent:
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        os.killpg(parent.pid, signal.SIGINT)
        _, complaint = parent.communicate(timeout=60)
    assert parent.returncode == -signal.SIGINT
    assert complaint.count(b"KeyboardInterrupt") == 1
    assert not any(psutil.pid_exists(pid) for pid in pids)


def test_a_prepared_worker_has_done_it_before_its_first_task():
    with Workers(2) as workers:
        workers.prepare(exec, "raise ValueError('nobody asked')")
        workers.prepare(exec, "import builtins; builtins.ready = 'ready'")
        # The one that was prepared last.
        assert list(workers.run(eval, ["__import__('builtins').ready"])) == ["ready"]
        assert list(workers.run(abs, [-1, -2, -3])) == [1, 2, 3]


def test_each_preparation_has_a_process_as_long_as_there_may_be_more():
    with Workers(2) as workers:
        for _ in range(3):
            workers.prepare(abs, 1)
        assert len(psutil.Process().children()) == 2


def test_what_is_prepared_further_is_done_by_the_process_prepared_last():
    with Workers(4) as workers:
        workers.prepare(abs, 1)
        workers.prepare(exec, "import builtins; builtins.ready = ['early']")
        workers.prepare_further(exec, "import builtins; builtins.ready.append('late')")
        assert len(psutil.Process().children()) == 2
        assert list(workers.run(eval, ["__import__('builtins').ready"])) == [["early", "late"]]


def test_nothing_is_prepared_further_where_nothing_was_prepared():
    with Workers(2) as workers:
        workers.prepare_further(exec, "raise ValueError('nobody there')")
        assert not psutil.Process().children()
        assert list(workers.run(abs, [-1, -2])) == [1, 2]
        workers.prepare_further(exec, "raise ValueError('too late')")
        assert list(workers.run(abs, [-1, -2])) == [1, 2]


def test_nobody_waits_for_a_worker_that_is_only_done_with_what_it_prepared(tmp_path):
    late, never = (str(tmp_path / name) for name in ("late", "never"))
    with Workers(2) as workers:
        workers.prepare(wait_for_file, late)
        (prepared,) = workers._idle
        slow = workers.run(wait_for_file, [never])
        quick = workers.run(abs, [-1])
        Path(late).touch()
        assert list(quick) == [1]
        assert set(workers._busy) == {prepared}
        Path(never).touch()
        assert list(slow) == [never]


def test_what_is_run_beside_goes_before_all_that_waits(tmp_path):
    first, taken = tmp_path / "first", []

    def noted(*names):
        for name in names:
            taken.append(name)
            yield first

    with Workers(2) as workers:
        usual = workers.run(wait_for_file, noted(*range(8)))
        beside = workers.run_beside(wait_for_file, noted("a", "b", "c"))
        later = workers.run_beside(wait_for_file, noted("d", "e", "f"))
        first.touch()
        assert list(usual) == [first] * 8
        assert list(beside) == list(later) == [first] * 3
    # Two of each run are taken at once: others of the first one wait until these are under way.
    assert sorted(taken[:6], key=str) == [0, 1, "a", "b", "d", "e"]
    assert taken[6:] == ["c", "f", *range(2, 8)]


def test_preparing_where_there_is_one_process_does_nothing():
    with Workers(1) as workers:
        workers.prepare(exec, "raise ValueError('here')")
        workers.prepare_further(exec, "raise ValueError('here')")
        assert list(workers.run(eval, [PID])) == [os.getpid()]


def test_a_worker_killed_while_it_prepares_loses_no_task():
    with Workers(2) as workers:
        workers.prepare(exec, DIE)
        (idle,) = workers._idle
        idle._process.wait()
        workers.prepare_further(abs, 1)
        assert list(workers.run(abs, [-1, -2])) == [1, 2]


def test_leaving_does_not_wait_for_what_is_being_prepared(tmp_path):
    pipe = tmp_path / "never"
    os.mkfifo(pipe)
    with Workers(2) as workers:
        workers.prepare(open, str(pipe))
        (idle,) = workers._idle
    assert idle._process.returncode == -signal.SIGKILL


def test_released_processes_end_by_themselves():
    with Workers(2) as workers:
        pids = set(workers.run(eval, [PID] * 20))
        processes = [psutil.Process(pid) for pid in pids]
        workers.release()
        _, alive = psutil.wait_procs(processes, timeout=20)
        assert not alive


def wait_for_file(path):
    deadline = time.monotonic() + 30
    while not Path(path).exists():
        assert time.monotonic() < deadline
        os.sched_yield()
    return path


def touch_each(*paths):
    """Steps without which nobody goes on."""
    for path in paths:
        Path(path).touch()
        yield path


def test_where_it_would_only_wait_this_process_goes_on_with_something_else(tmp_path):
    paths = [str(tmp_path / name) for name in "abcdef"]
    steps = touch_each(*paths)
    with Workers(2) as workers, workers.meanwhile(steps):
        assert list(workers.run(wait_for_file, paths)) == paths
    assert list(steps) == []


def test_after_the_block_nothing_more_is_done(tmp_path):
    path = str(tmp_path / "path")
    steps = (Path(path).touch() or number for number in count())
    with Workers(2) as workers:
        with workers.meanwhile(steps):
            assert list(workers.run(wait_for_file, [path, path])) == [path, path]
        done = next(steps)
        assert done > 0
        assert list(workers.run(math.factorial, [3000] * 9)) == [math.factorial(3000)] * 9
        assert next(steps) == done + 1


def test_a_step_may_wait_for_tasks_of_its_own(tmp_path):
    path = str(tmp_path / "path")

    def steps(workers):
        yield list(workers.run(abs, range(-20, 0)))
        yield from touch_each(path)
        done.append(list(workers.run(abs, range(-20, 0))))

    done = []
    with Workers(2) as workers, workers.meanwhile(steps(workers)):
        inputs = [path, *[str(tmp_path)] * 20]
        assert list(workers.run(wait_for_file, inputs)) == inputs


def test_a_step_that_takes_the_last_outcome_leaves_nobody_waiting(tmp_path):
    path = str(tmp_path / "path")

    def steps(workers):
        Path(path).touch()
        while workers._busy:
            workers.attend()
        yield from ()

    with Workers(2) as workers, workers.meanwhile(steps(workers)):
        assert list(workers.run(wait_for_file, [path, path])) == [path, path]


def test_what_a_step_raises_is_raised(tmp_path):
    def steps():
        raise LookupError("lost")
        yield

    with Workers(2) as workers:
        with pytest.raises(LookupError, match="lost"), workers.meanwhile(steps()):
            list(workers.run(wait_for_file, [str(tmp_path / "never")] * 2))
        assert list(workers.run(abs, [-1, -2])) == [1, 2]


def test_in_one_process_nothing_is_done_meanwhile():
    steps = iter([1, 2])
    with Workers(1) as workers, workers.meanwhile(steps):
        assert list(workers.run(abs, [-1, -2])) == [1, 2]
    assert list(steps) == [1, 2]


def test_the_next_input_is_made_while_all_processes_are_busy(tmp_path):
    last = tmp_path / "last"

    def inputs():
        yield str(last)
        yield str(last)
        last.touch()
        yield str(last)

    with Workers(2) as workers:
        assert list(workers.run(wait_for_file, inputs())) == [str(last)] * 3


def test_no_more_than_the_next_input_is_made_ahead():
    made = []
    inputs = (made.append(number) or number for number in range(100))
    with Workers(2) as workers:
        results = workers.run(abs, inputs)
        for _ in range(5):
            next(results)
        assert len(made) <= 5 + 2 * 4
        results.close()
        assert list(workers.run(abs, range(-3, 0))) == [3, 2, 1]
