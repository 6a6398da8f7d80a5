"""A second folder with the same files as the first: the same bytes under a second name."""

import os
import shutil
from collections.abc import Container
from pathlib import Path

_Entries = dict[str, "os.DirEntry[str]"]


def mirror_folder(source: Path, target: Path, leave: Container[str]) -> None:
    """Make `target`, a folder, hold the files and folders of `source`; no byte is copied.

    What `target` holds already stays, what `source` lacks goes. Files and links whose address
    below the folder is among those to `leave` do not come along. A link stays a link.
    Making a folder takes ten times as long as all else: that is why a mirror is worth keeping.

    Raises:
        OSError: the folders stand on different file systems, or cannot be read or written.
    """
    folders = [""]
    while folders:
        folder = folders.pop()
        there = _mirror_entries(f"{source}/{folder}", f"{target}/{folder}", folder, leave)
        folders += (f"{folder}{name}/" for name in there)


def _mirror_entries(source: str, target: str, folder: str, leave: Container[str]) -> list[str]:
    """Mirror one folder without what its own folders hold; gives the names of these."""
    wanted, found = _entries(source), _entries(target)
    for name in [name for name, entry in wanted.items() if not _is_folder(entry)]:
        if f"{folder}{name}" in leave:
            del wanted[name]
    for name, entry in found.items():
        if name not in wanted or not _is_same(entry, wanted[name]):
            _remove(entry)
    for name, entry in wanted.items():
        if name not in found or not _is_same(entry, found[name]):
            _add(entry, f"{target}{name}")
    return [name for name, entry in wanted.items() if _is_folder(entry)]


def _entries(folder: str) -> _Entries:
    with os.scandir(folder) as entries:
        return {entry.name: entry for entry in entries}


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    return entry.is_dir(follow_symlinks=False)


def _is_same(one: "os.DirEntry[str]", other: "os.DirEntry[str]") -> bool:
    if _is_folder(one) or _is_folder(other):
        return _is_folder(one) and _is_folder(other)
    return one.inode() == other.inode()


def _add(entry: "os.DirEntry[str]", target: str) -> None:
    if _is_folder(entry):
        os.mkdir(target, entry.stat().st_mode & 0o777)  # noqa: PTH102
    else:
        os.link(entry.path, target, follow_symlinks=False)


def _remove(entry: "os.DirEntry[str]") -> None:
    if _is_folder(entry):
        shutil.rmtree(entry.path)
    else:
        os.unlink(entry.path)  # noqa: PTH108
