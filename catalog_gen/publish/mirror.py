"""A second folder with the same files as the first: the same bytes under a second name."""

import os
import shutil
from collections.abc import Container
from pathlib import Path

_FOLDER = 0
_Entries = dict[str, int]
"""Names in a folder: the number of each file or link, which no file shares, or `_FOLDER`."""


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
        wanted = _list(f"{source}/{folder}")
        for name, number in list(wanted.items()):
            address = f"{folder}{name}"
            if number == _FOLDER:
                folders.append(f"{address}/")
            elif address in leave:
                del wanted[name]
            else:
                files.add(address)
        _mirror_entries(wanted, f"{source}/{folder}", f"{target}/{folder}")
    return files


def _mirror_entries(wanted: _Entries, source: str, target: str) -> None:
    """Mirror one folder without what its own folders hold."""
    found = _list(target)
    if found == wanted:
        return
    for name, number in found.items():
        if wanted.get(name) != number:
            _remove(f"{target}{name}", number)
    for name, number in wanted.items():
        if found.get(name) != number:
            _add(f"{source}{name}", f"{target}{name}", number)


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


def _remove(path: str, number: int) -> None:
    if number == _FOLDER:
        shutil.rmtree(path)
    else:
        os.unlink(path)  # noqa: PTH108
