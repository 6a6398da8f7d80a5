import os
import signal

import pytest

from catalog_gen.cli.interruption import note_interruptions, stop_if_interrupted, was_interrupted
from catalog_gen.cli.printer import Printer


@pytest.fixture(autouse=True)
def noting():
    before = signal.getsignal(signal.SIGINT)
    note_interruptions()
    yield
    note_interruptions()
    signal.signal(signal.SIGINT, before)


def lose_an_interruption():
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)


def test_without_a_signal_nothing_stops():
    assert not was_interrupted()
    stop_if_interrupted()


def test_an_interruption_that_got_lost_stops_the_next_step():
    lose_an_interruption()
    assert was_interrupted()
    with pytest.raises(KeyboardInterrupt):
        stop_if_interrupted()


def test_a_stage_does_not_begin_after_one(tmp_path):
    lose_an_interruption()
    with Printer(tmp_path, quiet=True, verbose=False) as printer, pytest.raises(KeyboardInterrupt):
        printer.listen("publish", 0, 0)
