"""Which photo files lie in a catalog's folder."""

import os
from collections.abc import Iterator
from pathlib import Path

from catalog_gen.model.photo import PHOTO_SUFFIXES
from catalog_gen.model.problem import Problem, SourceRef

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
    root = folder.resolve()
    top = folder / start
    for name, directories, files in os.walk(top, onerror=errors.append, followlinks=True):
        directory = Path(name)
        if not _is_inside(directory, root):
            directories.clear()
            continue
        deeper = len(directory.relative_to(top).parts) + 1 < depth
        directories[:] = [child for child in directories if deeper and _is_named(child)]
        for file in (directory / file for file in files if _is_named(file)):
            if _is_photo(file) and (not file.is_symlink() or _is_inside(file, root)):
                yield file.relative_to(folder).as_posix()


def _is_named(name: str) -> bool:
    # Content cannot name what does not print, and "._x.jpg" is how macOS keeps its notes.
    return name.isprintable() and not name.startswith(".")


def _is_photo(file: Path) -> bool:
    return file.suffix.lower() in PHOTO_SUFFIXES and file.is_file()


def _is_inside(path: Path, root: Path) -> bool:
    return path.resolve().is_relative_to(root)
