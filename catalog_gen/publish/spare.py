"""Files of the output before last that may be written over: nobody looks at them any more.

To remove a file of 400 MB and make another takes twice as long as to write over it.
"""

import fcntl
import os
from contextlib import suppress
from pathlib import Path
from typing import IO

from catalog_gen.publish.standing import Run, copy_runs


def open_over(file: Path, like: Path) -> IO[bytes]:
    """Open a file of ours to be written over, or a new one in its place.

    It must have a name that nobody else knows. It is written over when it has no reader, and the
    rights that `like` has: whoever opened it before it lost its place, such as a server that still
    sends it, reads on what it was.
    """
    try:
        opened = file.open("r+b")
    except (FileNotFoundError, PermissionError):
        pass
    else:
        if _has_rights_of(opened, like) and _is_ours_alone(opened):
            return opened
        opened.close()
    file.unlink(missing_ok=True)
    return file.open("xb")


def make_twin(file: Path, twin: Path) -> None:
    """Copy a file that has none before it, for the next one to be written over the copy.

    To make it costs what it spares then, when somebody waits for a price to be put right. None is
    made where there is no room for it: the next one then is a new file.
    """
    if not _can_tell():
        return
    size = file.stat().st_size
    twin.parent.mkdir(parents=True, exist_ok=True)
    with twin.open("xb") as target, suppress(OSError):
        copy_runs(file, target, [Run(0, 0, size, ())])
    if twin.stat().st_size < size:
        twin.unlink()


def _can_tell() -> bool:
    """Whether the system tells who has a file open: only then is one written over."""
    return hasattr(fcntl, "F_SETLEASE")


def _has_rights_of(opened: IO[bytes], like: Path) -> bool:
    try:
        found, other = os.fstat(opened.fileno()), like.stat()
    except FileNotFoundError:
        return False
    return found.st_uid == os.geteuid() and found.st_mode == other.st_mode


def _is_ours_alone(file: IO[bytes]) -> bool:
    """Whether nobody else has it open: Linux gives a lease for writing only then (fcntl(2))."""
    if not _can_tell():
        return False
    try:
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError:  # somebody reads it, or this file system has no leases
        return False
    return True
