"""A Dask cluster on this machine: a scheduler and workers, each a process of its own."""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from distributed import Client
from readback.command import surroundings

LONGEST_SECONDS = 60
ABROAD = {"LC_ALL": "C", "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "7", "LANG": "C"}
"""Workers are somewhere else."""
NO_FONTS = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig></fontconfig>
"""


@dataclass
class Machines:
    """A running cluster. Processes end by their own numbers, and with the test."""

    address: str
    client: Client
    scheduler: int
    workers: dict[str, int]
    """Process numbers by address."""
    killed: list[str] = field(default_factory=list)

    def kill_the_busiest(self) -> None:
        """Kill the worker that has most tasks of those under way, or their results."""
        waiting, done = self.client.processing(), self.client.has_what()
        load = {worker: len(waiting[worker]) + len(done[worker]) for worker in self.workers}
        victim = max(load, key=load.__getitem__)
        if not load[victim]:
            raise AssertionError("no worker has anything to do")
        os.kill(self.workers.pop(victim), signal.SIGKILL)
        self.killed.append(victim)

    def kill_the_scheduler(self) -> None:
        os.kill(self.scheduler, signal.SIGKILL)
        self.killed.append(self.address)


@contextmanager
def start_machines(folder: Path, count: int, threads: int = 1) -> Iterator[Machines]:
    """A cluster of so many workers on loopback, on ports that the system chooses."""
    (folder / "fonts.conf").write_text(NO_FONTS, encoding="utf-8")
    with ExitStack() as stack:
        own = ("--host", "127.0.0.1", "--no-dashboard")
        scheduler, lines = stack.enter_context(_start("scheduler", folder, *own, "--port", "0"))
        address = _find_address(lines)
        for _ in range(count):
            kind = ("--no-nanny", "--nthreads", str(threads), "--local-directory", str(folder))
            stack.enter_context(_start("worker", folder, address, *own, *kind))
        client = Client(address, timeout=LONGEST_SECONDS, set_as_default=False)
        stack.enter_context(client)
        client.wait_for_workers(count, timeout=LONGEST_SECONDS)
        yield Machines(address, client, scheduler, client.run(os.getpid))


@contextmanager
def _start(
    kind: str, folder: Path, *options: str
) -> Iterator[tuple[int, "queue.SimpleQueue[str]"]]:
    """A process of Dask: its number and the lines that it writes."""
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    with subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.dask_{kind}", *options],
        env=surroundings() | ABROAD | {"FONTCONFIG_FILE": str(folder / "fonts.conf")},
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stderr
        reader = threading.Thread(target=_read_lines, args=(process.stderr, lines))
        reader.start()
        try:
            yield process.pid, lines
        finally:
            process.kill()
            reader.join()


def _read_lines(file: Iterator[str], lines: "queue.SimpleQueue[str]") -> None:
    for line in file:
        lines.put(line)


def _find_address(lines: "queue.SimpleQueue[str]") -> str:
    while True:
        _, found, address = lines.get(timeout=LONGEST_SECONDS).partition("Scheduler at:")
        if found:
            return address.strip()
