"""One worker: a process that takes a task, does it and gives back what came of it."""

import fcntl
import gc
import os
import pickle
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

_VALUES = 20_000
"""Values made between two searches for cycles, of which tasks have few: for 4 MB of memory, a
printed page takes 3 ms less."""

_PIPE_BYTES = 1024**2
"""What travels without either side waiting for the other: a printed page has some 130 kB, a usual
pipe holds 64."""

# The worker gets the path of imports from here, and never looks for modules in the folder
# that it happens to be started in (-P).
_START = (
    "import os, pickle, sys; tasks = os.fdopen(os.dup(0), 'rb'); sys.path[:] = pickle.load(tasks); "
    "from catalog_gen.tools.worker import end, serve; serve(tasks); end()"
)


@dataclass(frozen=True)
class Outcome:
    """What came of a task: its result, or the exception that it raised."""

    result: Any = None
    exception: Exception | None = None

    def unwrap(self) -> Any:
        """The result; raises the exception instead if there was one."""
        if self.exception:
            raise self.exception
        return self.result


class Worker:
    """A process with a clean interpreter, so that the threads of this one do not matter to it.

    Unlike a process of multiprocessing it does not import this program's main module again, and
    no helper process stands beside it. When this process dies, its worker ends too.
    """

    def __init__(self, temporary: str | None = None) -> None:
        """`temporary` is a folder for what it would leave behind it when it is killed."""
        # A process group of its own keeps Ctrl-C from it: this process decides when it ends.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            process_group=0,
            env={**os.environ, "TMPDIR": temporary} if temporary else None,
            # What a file would have read ahead, nobody could wait for.
            bufsize=0,
        )
        for pipe in (self._input, self._output):
            _widen(pipe)
        self._input.write(pickle.dumps(sys.path))
        self._owed = 0

    def fileno(self) -> int:
        """What to watch for an outcome."""
        return self._output.fileno()

    def send(self, task: Callable[[Any], Any], value: Any) -> None:
        """Give it a task.

        Raises:
            BrokenPipeError: the process has ended.
        """
        _write_frame(self._input, pickle.dumps((task, value)))

    def prepare(self, task: Callable[[Any], Any], value: Any) -> None:
        """Have it do something before its first task; what comes of it is not wanted.

        Raises:
            BrokenPipeError: the process has ended.
        """
        self.send(task, value)
        self._owed += 1

    def receive(self) -> Outcome | None:
        """Wait for what came of the task, or None: it is only done with what it prepared.

        Raises:
            EOFError: the process has ended.
        """
        frame = _read_frame(self._output)
        if self._owed:
            self._owed -= 1
            return None
        outcome: Outcome = pickle.loads(frame)
        return outcome

    @property
    def is_preparing(self) -> bool:
        """Whether it was prepared and had no task since: it may still be at it."""
        return self._owed > 0

    def is_alive(self) -> bool:
        """Whether the process has not ended."""
        return self._process.poll() is None

    def dismiss(self) -> None:
        """Let the process end by itself; it must have no task."""
        with suppress(BrokenPipeError):
            self._input.close()

    def stop(self, seconds: float = 0) -> str:
        """End the process if it does not end by itself in so many seconds; says how it ended."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        self._process.kill()
        self.dismiss()
        self._output.close()
        code = self._process.wait()
        return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"

    @property
    def _input(self) -> IO[bytes]:
        assert self._process.stdin
        return self._process.stdin

    @property
    def _output(self) -> IO[bytes]:
        assert self._process.stdout
        return self._process.stdout


def serve(tasks: IO[bytes]) -> None:
    """Do the tasks that come in until they end; this is what a worker runs."""
    outcomes = os.fdopen(os.dup(1), "wb")
    # What a task reads and prints must not get between tasks and outcomes.
    with Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    gc.set_threshold(_VALUES)
    with outcomes, suppress(EOFError, BrokenPipeError):
        while True:
            _write_frame(outcomes, perform(_read_frame(tasks)))


def end() -> None:
    """End this process without taking it apart, a tenth of a second after a few pages."""
    sys.stdout.flush()
    os._exit(0)


def perform(frame: bytes, unpack: Callable[[bytes], Any] = pickle.loads) -> bytes:
    """What came of a task, as bytes: the pickle of an Outcome.

    `unpack` makes the task and its input of the bytes that they travelled as.
    """
    try:
        task, value = unpack(frame)
        return pickle.dumps(Outcome(task(value)))
    except Exception as error:
        trace = "".join(traceback.format_exception(error))
        error.add_note(f"In a worker:\n{trace}")
        return _pack_exception(error, trace)


def _pack_exception(error: Exception, trace: str) -> bytes:
    try:
        frame = pickle.dumps(Outcome(exception=error))
        pickle.loads(frame)
    except Exception:
        # Some exceptions do not survive the journey; their text does.
        return pickle.dumps(Outcome(exception=RuntimeError(trace)))
    return frame


def _widen(pipe: IO[bytes]) -> None:
    # Linux alone has it, and an administrator may allow less.
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        with suppress(PermissionError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _write_frame(file: IO[bytes], content: bytes) -> None:
    left = memoryview(len(content).to_bytes(8) + content)
    while left:
        left = left[file.write(left) :]
    file.flush()


def _read_frame(file: IO[bytes]) -> bytes:
    return _read_exactly(file, int.from_bytes(_read_exactly(file, 8)))


def _read_exactly(file: IO[bytes], size: int) -> bytes:
    read: list[bytes] = []
    while size:
        more = file.read(size)
        if not more:
            raise EOFError
        read.append(more)
        size -= len(more)
    return b"".join(read)
