"""The manifest of an output folder: which files the tool made there, and their bytes."""

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

NAME = ".catalog-manifest.json"
_VERSION = 1
_NO_NAMES = frozenset(("", ".", ".."))


class Entry(NamedTuple):  # of twenty thousand files: a dataclass takes five times as long
    """One file as it was written: size in bytes, modification time in ns, and what tells it."""

    digest: str
    """The sha256 of its bytes, or of what it was put together from (`publish.contents.digest`)."""
    size: int
    modified: int
    recipe: str = ""
    """What it was made from (`publish.contents.recipe`); empty when an earlier version wrote it."""


Manifest = Mapping[str, Entry]
"""Entries by address below the output folder."""


def read_manifest(output: Path) -> Manifest:
    """The manifest of an output folder; empty when there is none, or none that can be read."""
    try:
        data: Any = json.loads((output / NAME).read_text(encoding="utf-8"))
        if data["version"] != _VERSION:
            return {}
        files = data["files"].items()
        return {address: Entry(*values) for address, values in files if _lies_below(address)}
    except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, TypeError, AttributeError):
        # Without a manifest nothing counts as ours: files are written anew, none is removed.
        return {}


def write_manifest(output: Path, manifest: Manifest) -> None:
    """Write the manifest into a folder that nobody reads yet."""
    files = dict(sorted(manifest.items()))
    content = json.dumps({"version": _VERSION, "files": files}, separators=(",", ":"))
    (output / NAME).write_text(content, encoding="utf-8")


def stands(output: str, address: str, entry: Entry) -> bool:
    """Whether the file on disk still is what was written.

    Size and time may spare reading it; when they differ, its bytes decide.
    """
    path = f"{output}/{address}"  # thousands of files: a Path takes longer than the system
    try:
        found = os.lstat(path)
        if (found.st_size, found.st_mtime_ns) == (entry.size, entry.modified):
            return True
        return found.st_size == entry.size and _digest(path) == entry.digest
    except (FileNotFoundError, NotADirectoryError):
        return False


def _lies_below(address: str) -> bool:
    # Nobody's hand may point the tool at files outside its output.
    return _NO_NAMES.isdisjoint(address.split("/"))


def _digest(path: str) -> str:
    with open(path, "rb") as file:  # noqa: PTH123
        return hashlib.file_digest(file, "sha256").hexdigest()
