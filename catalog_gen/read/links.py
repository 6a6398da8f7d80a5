"""Symbolic links, which may lead out of a catalog's folder."""

import os
from pathlib import Path
from stat import S_ISLNK


def is_inside(folder: Path, path: str) -> bool:
    """Whether a path relative to a folder, with forward slashes, leads to a place in it.

    Only where a part of the path is a link, or `..`, must all of it be followed, which is slow.
    """
    part = os.fspath(folder)
    for name in path.split("/"):
        part = f"{part}/{name}"
        if name == ".." or _is_link(part):
            return _leads_inside(folder, path)
    return True


def _is_link(path: str) -> bool:
    try:
        return S_ISLNK(os.lstat(path).st_mode)
    except OSError:  # whoever opens it is told
        return False


def _leads_inside(folder: Path, path: str) -> bool:
    try:
        return (folder / path).resolve().is_relative_to(folder.resolve())
    except RuntimeError:  # links in a circle
        return False
