"""Files of the output before last that may be written over: nobody looks at them any more.

To remove a file of 400 MB and make another takes twice as long as to write over it.
"""

import fcntl
import os
from pathlib import Path
from typing import IO


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


def _has_rights_of(opened: IO[bytes], like: Path) -> bool:
    try:
        found, other = os.fstat(opened.fileno()), like.stat()
    except FileNotFoundError:
        return False
    return found.st_uid == os.geteuid() and found.st_mode == other.st_mode


def _is_ours_alone(file: IO[bytes]) -> bool:
    """Whether nobody else has it open: Linux gives a lease for writing only then (fcntl(2))."""
    if not hasattr(fcntl, "F_SETLEASE"):
        return False
    try:
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError:  # somebody reads it, or this file system has no leases
        return False
    return True
