"""Files of the output before last that may be written over: nobody looks at them any more.

To remove a file of 400 MB and make another takes twice as long as to write over it.
"""

import fcntl
import os
from pathlib import Path
from typing import IO


def is_spare(file: Path, like: Path) -> bool:
    """Whether a file of ours has no reader, and the rights that another one has now.

    Whoever opened it before it lost its place, such as a server that still sends it, reads on what
    it was. It must have a name that nobody else knows.
    """
    try:
        with file.open("r+b") as opened:
            found, other = os.fstat(opened.fileno()), like.stat()
            ours = found.st_uid == os.geteuid() and found.st_mode == other.st_mode
            return ours and _is_ours_alone(opened)
    except (PermissionError, FileNotFoundError):
        return False


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
