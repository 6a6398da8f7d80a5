"""A second folder with the same files as the first: the same bytes under a second name."""

import os
import shutil
from collections.abc import Container
from pathlib import Path

_Entries = dict[str, "os.DirEntry[str]"]


def mirror_folder(source: Path, target: Path, leave: Container[str]) -> set[str]:
    """Make `target`, a folder, hold the files and folders of `source`; no byte is copied.

    What `target` holds already stays, what `source` lacks goes. Files and links whose address
    below the folder is among those to `leave` do not come along. A link stays a link.
    Gives the addresses of the files and links that did.
    Making a folder takes ten times as long as all else: that is why a mirror is worth keeping.

    Raises:
        OSError: the folders stand on different file systems, or cannot be read or written.
    """
    folders, files = [""], set[str]()
    while folders:
        folder = folders.pop()
        wanted = _wanted_entries(f"{source}/{folder}", folder, leave)
        _mirror_entries(wanted, f"{target}/{folder}")
        for name, entry in wanted.items():
            if _is_folder(entry):
                folders.append(f"{folder}{name}/")
            else:
                files.add(f"{folder}{name}")
    return files


def _wanted_entries(source: str, folder: str, leave: Container[str]) -> _Entries:
    return {
        name: entry
        for name, entry in _entries(source).items()
        if _is_folder(entry) or f"{folder}{name}" not in leave
    }


def _mirror_entries(wanted: _Entries, target: str) -> None:
    """Mirror one folder without what its own folders hold."""
    found, lacking = _entries(target), []
    for name, entry in wanted.items():
        if name in found and _is_same(entry, found[name]):
            del found[name]
        else:
            lacking.append(entry)
    for entry in found.values():
        _remove(entry)
    for entry in lacking:
        _add(entry, f"{target}{entry.name}")


def _entries(folder: str) -> _Entries:
    with os.scandir(folder) as entries:
        return {entry.name: entry for entry in entries}


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    return entry.is_dir(follow_symlinks=False)


def _is_same(one: "os.DirEntry[str]", other: "os.DirEntry[str]") -> bool:
    is_folder = _is_folder(one)
    return is_folder == _is_folder(other) and (is_folder or one.inode() == other.inode())


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
