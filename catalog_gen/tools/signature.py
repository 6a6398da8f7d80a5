"""The signature of files as they stand: same signature, same bytes, without reading them."""

import hashlib
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

_SETTLED = 2_000_000_000
"""ns; a file changed later than this before now may change again without its times telling."""


def sign_files(places: Iterable[Path], extra: str = "") -> str | None:
    """The signature of all files in the places given (files, or folders with all below).

    Names, file numbers, sizes and times of content and of status, which no program can set back,
    stand for the bytes. `extra` is signed with them. None when a file was touched a moment ago,
    when a folder is a link to elsewhere, or when something cannot be looked at: then nothing may
    be concluded.
    """
    signature = hashlib.sha256(extra.encode())
    newest = 0
    try:
        for path, state in _walk(places):
            newest = max(newest, state.st_mtime_ns, state.st_ctime_ns)
            times = (state.st_mtime_ns, state.st_ctime_ns)
            identity = repr((path, state.st_dev, state.st_ino, state.st_size, times))
            signature.update(identity.encode("utf-8", "surrogateescape"))
    except OSError:
        return None
    return None if newest > time.time_ns() - _SETTLED else signature.hexdigest()


def _walk(places: Iterable[Path]) -> Iterator[tuple[str, os.stat_result]]:
    for place in places:
        yield str(place), place.stat()
        if place.is_dir():
            yield from _walk_folder(str(place))


def _walk_folder(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            yield entry.path, entry.stat()
            if entry.is_dir():
                if entry.is_symlink():
                    raise NotADirectoryError(entry.path)
                yield from _walk_folder(entry.path)
