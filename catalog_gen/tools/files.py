"""Files and folders that change at once, and locks that builds share. Knows nothing of shops."""

import ctypes
import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

_TEMPORARY = ".new-"
_AT_CURRENT_FOLDER = -100
_EXCHANGE = 2
_NOT_SUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


class LockedError(Exception):
    """Another process holds the lock."""


@contextmanager
def lock(path: Path) -> Iterator[None]:
    """Hold an exclusive lock on a file for the time of a block; the system frees it at a crash.

    Raises:
        LockedError: another process holds it.
        OSError: it cannot be opened; a link to another file is not followed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # A folder from elsewhere may bring a link of that name: what it leads to is left alone.
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o666)
    try:
        _hold(file, path)
        yield
    finally:
        os.close(file)


def write_whole(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file that appears whole or not at all, in the place of the one that was there."""
    handle, name = tempfile.mkstemp(prefix=_TEMPORARY, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def is_temporary(name: str) -> bool:
    """Whether a file of this name is one that `write_whole` had not finished."""
    return name.startswith(_TEMPORARY)


def replace_folder(new: Path, current: Path, spent: Path) -> None:
    """Let the folders `new` and `current` change places; where there is no `current`, `new` moves.

    At every instant `current` is the old folder or the new one, where the system can exchange
    two names at once (Linux); elsewhere it is absent for the time between two renames,
    and stands at `spent` until the third.

    Raises:
        OSError: the folders stand on different file systems, or may not be renamed.
    """
    if not current.exists():
        new.rename(current)
        return
    if _exchange(new, current):
        return
    current.rename(spent)
    try:
        new.rename(current)
    except OSError:
        spent.rename(current)
        raise
    spent.rename(new)


def remove_folder(folder: Path) -> int:
    """Remove a folder with all that is in it, if it is there; how many files that was."""
    if not folder.is_dir():
        return 0
    files = sum(path.is_file() for path in folder.rglob("*"))
    shutil.rmtree(folder)
    return files


def _hold(file: int, path: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise LockedError(str(path)) from error


def _exchange(first: Path, second: Path) -> bool:
    # Linux has no Python name for renameat2(2); False where system or file system lacks it.
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    names = os.fsencode(first), os.fsencode(second)
    if rename(_AT_CURRENT_FOLDER, names[0], _AT_CURRENT_FOLDER, names[1], _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(first), None, str(second))
