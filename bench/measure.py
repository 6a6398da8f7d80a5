"""One command, measured from outside: time, processor time and memory of all its processes."""

import os
import resource
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, thread_time

import psutil

_SHARE = 1 / 30
"""How much of one core looking at the memory may take."""
_LEAST_PAUSE = 0.01
"""s"""
_LEAST_LOOKS = 4
_LINES_SHOWN = 15
_COMPILES_ANEW = "PYTHONDONTWRITEBYTECODE"

MEMORY_KIND = "PSS" if sys.platform == "linux" else "USS"
"""What the memory of a process is. PSS (proc(5), smaps_rollup) divides what processes share among
them, so that their sum counts everything once; USS leaves out what is shared."""


class CommandFailed(Exception):  # noqa: N818
    """The command measured ended with an error; its message has the end of what it said."""


@dataclass(frozen=True)
class Measurement:
    """What one run of a command took."""

    wall: float
    """s, from its start to its end."""
    processor: float
    """s, user and system, of the command and of all processes that it waited for."""
    memory: int
    """Bytes: the most that all its processes together had at one time, as far as was seen; 0 for
    a command too short to be looked at often enough."""
    output: str


def run_measured(command: Sequence[str], folder: Path) -> Measurement:
    """Run a command in a folder.

    Raises:
        CommandFailed: it ended with an exit code other than 0.
    """
    before = _processor_of_children()
    start = perf_counter()
    with subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, encoding="utf-8", env=_surroundings(),
    ) as process:  # fmt: skip
        watch = _MemoryWatch(process.pid)
        watch.start()
        output, _ = process.communicate()
        wall = perf_counter() - start
        memory = watch.stop()
    if process.returncode:
        last = "\n".join(output.splitlines()[-_LINES_SHOWN:])
        raise CommandFailed(f"{' '.join(command)} ended with {process.returncode}:\n{last}")
    return Measurement(wall, _processor_of_children() - before, memory, output)


class _MemoryWatch(threading.Thread):
    """Looks at a process and its descendants as often as costs little, and keeps the most seen."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self._most = 0
        self._looks = 0
        self._process = process
        self._ended = threading.Event()

    def run(self) -> None:
        with suppress(psutil.NoSuchProcess):
            root = psutil.Process(self._process)
            pause = 0.0
            while not self._ended.wait(pause):
                start = thread_time()
                family = [root, *root.children(recursive=True)]
                self._most = max(self._most, sum(map(_memory, family)))
                self._looks += 1
                pause = max(_LEAST_PAUSE, (thread_time() - start) / _SHARE)

    def stop(self) -> int:
        """The most memory seen, in bytes."""
        self._ended.set()
        self.join()
        return self._most if self._looks >= _LEAST_LOOKS else 0


def _surroundings() -> dict[str, str]:
    """Those of a machine that keeps what Python compiled, as every installed program does."""
    return {name: value for name, value in os.environ.items() if name != _COMPILES_ANEW}


def _processor_of_children() -> float:
    """s, user and system, of all processes that have ended and were waited for."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _memory(process: psutil.Process) -> int:
    """Bytes; none for a process that has just ended, or whose memory may not be looked at."""
    try:
        memory = process.memory_full_info()
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return 0
    return int(getattr(memory, MEMORY_KIND.lower()))
