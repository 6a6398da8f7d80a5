"""Ctrl-C that cannot get lost.

Python raises KeyboardInterrupt wherever the program happens to be; inside a library's C or Rust
code that swallows exceptions, it vanishes and the work goes on. So the signal is noted as well,
and asked for again whenever a stage begins or tells how far it has come.
"""

import signal
from dataclasses import dataclass
from types import FrameType


@dataclass
class _Note:
    interrupted: bool = False


_NOTE = _Note()


def note_interruptions() -> None:
    """From now on, note SIGINT besides raising KeyboardInterrupt."""
    _NOTE.interrupted = False
    signal.signal(signal.SIGINT, _note)


def was_interrupted() -> bool:
    """Whether SIGINT came, even if its exception got lost."""
    return _NOTE.interrupted


def stop_if_interrupted() -> None:
    """Stop now, if SIGINT came earlier.

    Raises:
        KeyboardInterrupt: it came.
    """
    if _NOTE.interrupted:
        raise KeyboardInterrupt


def _note(_signal: int, _frame: FrameType | None) -> None:
    _NOTE.interrupted = True
    raise KeyboardInterrupt
