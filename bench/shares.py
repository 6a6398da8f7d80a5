"""Where the time of a call goes: what its code is part of, looked at now and then.

A timer interrupts the main thread every few milliseconds. The time since the last look counts for
what the outermost function at work belongs to that belongs to anything, so that a library's time
has in it what it calls back. Nothing of the program is replaced, and no result changes.
"""

import signal
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import perf_counter
from types import BuiltinFunctionType, FrameType, FunctionType, ModuleType

_PAUSE = 0.005
"""s"""
REST = "rest"
_DEFINED = (type, FunctionType, BuiltinFunctionType)

Parts = Mapping[str, str]
"""By the name of a part, a library that its modules import, or a folder (`/press/preflight/`)."""


def share_time(call: Callable[[], object], parts: Parts) -> dict[str, float]:
    """Seconds of wall time by part, and those of none as the `REST`; call it in the main thread.

    Work in other processes counts for whoever waits for it. Of two parts that a module belongs
    to, the first one has it.
    """
    spent: Counter[str] = Counter()
    with _looking(spent, parts):
        call()
    return {name: round(spent[name], 3) for name in (*parts, REST)}


@contextmanager
def _looking(spent: Counter[str], parts: Parts) -> Iterator[None]:
    known: dict[str, str | None] = {}
    last = perf_counter()

    def look(_signal: int, frame: FrameType | None) -> None:
        nonlocal last
        now = perf_counter()
        spent[_part_of(frame, parts, known)] += now - last
        last = now

    before = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, _PAUSE, _PAUSE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        spent[REST] += perf_counter() - last


def _part_of(frame: FrameType | None, parts: Parts, known: dict[str, str | None]) -> str:
    """The part of the outermost frame that has one; `known` by file."""
    outermost = REST
    while frame:
        file = frame.f_code.co_filename
        if file not in known:
            known[file] = next((p for p, k in parts.items() if _belongs(frame, k)), None)
        outermost = known[file] or outermost
        frame = frame.f_back
    return outermost


def _belongs(frame: FrameType, mark: str) -> bool:
    if "/" in mark:
        return mark in frame.f_code.co_filename
    values = (frame.f_globals.get("__name__"), *map(_origin, list(frame.f_globals.values())))
    return any(name == mark or str(name).startswith(f"{mark}.") for name in values)


def _origin(value: object) -> str | None:
    """The module that a value of a module is, or where its class or function comes from.

    Nothing else is asked for its attributes: a name that is imported at its first use would be
    imported here, perhaps while it is already.
    """
    kind = type(value)
    if issubclass(kind, ModuleType):
        name = vars(value).get("__name__")
    else:
        name = getattr(value, "__module__", None) if issubclass(kind, _DEFINED) else None
    return name if isinstance(name, str) else None
