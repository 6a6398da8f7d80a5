"""Which photo files lie in a catalog's folder."""

import os
from collections.abc import Iterator
from pathlib import Path

from catalog_gen.model.photo import PHOTO_SUFFIXES
from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.read.links import is_inside

DEEPEST = 3
"""Path parts below the shop's folder: `photos/2026/bougie.jpg`."""


def find_photos(
    folder: Path, shop_folders: tuple[str, ...]
) -> tuple[frozenset[str], tuple[Problem, ...]]:
    """The photos beside catalog.yaml and in the shops' folders, relative, with forward slashes.

    Symbolic links are followed as long as they stay inside the catalog's folder.
    The problems are the directories that cannot be read.
    """
    errors: list[OSError] = []
    found = set(_photos_below(folder, "", 1, errors))
    for shop_folder in shop_folders:
        if is_inside(folder, shop_folder):
            found.update(_photos_below(folder, shop_folder, DEEPEST, errors))
    unreadable = {
        Path(error.filename).relative_to(folder).as_posix()
        for error in errors
        if not isinstance(error, FileNotFoundError)
    }
    problems = (
        Problem("file-unreadable", SourceRef(path), {"file": path}) for path in sorted(unreadable)
    )
    return frozenset(found), tuple(problems)


def _photos_below(folder: Path, start: str, depth: int, errors: list[OSError]) -> Iterator[str]:
    """`start`: a directory that is in the folder, relative to it; `depth`: levels to look at."""
    # Strings and no paths: a build looks at thousands of files.
    try:
        with os.scandir(folder / start) as found:
            entries = [entry for entry in found if _is_named(entry.name)]
    except OSError as error:
        errors.append(error)
        return
    for entry in entries:
        path = f"{start}/{entry.name}" if start else entry.name
        if entry.is_symlink() and not is_inside(folder, path):
            continue
        is_folder, is_file = _kind(entry)
        if is_folder and depth > 1:
            yield from _photos_below(folder, path, depth - 1, errors)
        elif is_file and _is_photo_name(entry.name):
            yield path


def _kind(entry: os.DirEntry[str]) -> tuple[bool, bool]:
    """Whether it is a directory, or a file; neither where a link leads to what nobody may see."""
    try:
        return entry.is_dir(), entry.is_file()
    except OSError:
        return False, False


def _is_named(name: str) -> bool:
    # Content cannot name what does not print, and "._x.jpg" is how macOS keeps its notes.
    return name.isprintable() and not name.startswith(".")


def _is_photo_name(name: str) -> bool:
    _, dot, suffix = name.rpartition(".")
    return dot + suffix.lower() in PHOTO_SUFFIXES
