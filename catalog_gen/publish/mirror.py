"""A second folder with the same files as the first: the same bytes under a second name."""

import os
import shutil
import time
from collections.abc import Container, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_FOLDER = 0
_TICK = 20_000_000
"""ns: systems set times by a clock that stands still for up to 10 ms."""
_Entries = Mapping[str, int]
"""Names in a folder: the number of each file or link, which no file shares, or `_FOLDER`."""


@dataclass(frozen=True)
class Comparison:
    """What a folder holds, and how another one differs from it."""

    files: frozenset[str] = frozenset()
    """The addresses of all files and links below the first; what links lead to is not below."""
    differing: Mapping[str, tuple[_Entries, _Entries]] = field(default_factory=dict)
    """Of folders that do not hold the same, parents first: what is in either. Ends in a slash."""
    times: Mapping[str, int] = field(default_factory=dict)
    """When something last came to a folder of the first or went (ns); 0: a moment ago."""


def compare_folders(source: Path, target: Path) -> Comparison:
    """Look at two folders, of which the second may lack; nothing is read but names and numbers.

    Raises:
        OSError: one cannot be read.
    """
    files: list[str] = []
    differing: dict[str, tuple[_Entries, _Entries]] = {}
    times: dict[str, int] = {}
    folders = [("", target.is_dir())]
    while folders:
        folder, is_there = folders.pop()
        # Asked for first: what comes while it is listed makes it another folder.
        times[folder] = _changed(f"{source}/{folder}")
        wanted = _list(f"{source}/{folder}")
        found = _list(f"{target}/{folder}") if is_there else {}
        if wanted != found:
            differing[folder] = wanted, found
        for name, number in wanted.items():
            if number == _FOLDER:
                folders.append((f"{folder}{name}/", found.get(name) == _FOLDER))
            else:
                files.append(f"{folder}{name}")
    return Comparison(frozenset(files), differing, times)


def has_stayed(source: Path, compared: Comparison) -> bool:
    """Whether nothing came to any folder of the first, or went, since they were compared."""
    if not compared.times:
        return not source.exists()
    try:
        return all(t and t == _changed(f"{source}/{name}") for name, t in compared.times.items())
    except (FileNotFoundError, NotADirectoryError):
        return False


def mirror_folder(
    source: Path, target: Path, compared: Comparison, leave: Iterable[str] = ()
) -> frozenset[str]:
    """Make `target` hold the files and folders of `source`, as compared; no byte is copied.

    What `target` holds already stays, what `source` lacks goes. Files and links whose address
    below the folder is among those to `leave` do not come along. A link stays a link.
    Gives the addresses of the files and links that did.
    Making a folder takes ten times as long as all else: that is why a mirror is worth keeping.

    Raises:
        OSError: the folders stand on different file systems, or cannot be read or written, or are
            no longer what they were when they were compared.
    """
    left = compared.files.intersection(leave)
    for folder, (wanted, found) in compared.differing.items():
        _mirror_entries(folder, wanted, found, source, target, left)
    for address in left:
        if f"{address.rpartition('/')[0]}/".lstrip("/") not in compared.differing:
            _remove(f"{target}/{address}", is_folder=False)
    return compared.files - left


def _mirror_entries(
    folder: str, wanted: _Entries, found: _Entries, source: Path, target: Path, left: Container[str]
) -> None:
    """Mirror one folder without what its own folders hold."""
    staying = {name: number for name, number in wanted.items() if f"{folder}{name}" not in left}
    for name, number in found.items():
        if staying.get(name) != number:
            _remove(f"{target}/{folder}{name}", is_folder=number == _FOLDER)
    for name, number in staying.items():
        if found.get(name) != number:
            _add(f"{source}/{folder}{name}", f"{target}/{folder}{name}", number)


def _changed(folder: str) -> int:
    """When something last came or went; 0 when that may go on without being told apart."""
    changed = os.lstat(folder).st_mtime_ns
    return changed if time.time_ns() - changed > _TICK else 0


def _list(folder: str) -> _Entries:
    with os.scandir(folder) as entries:
        return {
            entry.name: _FOLDER if entry.is_dir(follow_symlinks=False) else entry.inode()
            for entry in entries
        }


def _add(source: str, target: str, number: int) -> None:
    if number == _FOLDER:
        os.mkdir(target, os.stat(source).st_mode & 0o777)  # noqa: PTH102, PTH116
    else:
        os.link(source, target, follow_symlinks=False)


def _remove(path: str, *, is_folder: bool) -> None:
    if is_folder:
        shutil.rmtree(path)
    else:
        with suppress(FileNotFoundError):  # a large file may have been set aside meanwhile
            os.unlink(path)  # noqa: PTH108
