"""How much the folders of a cache hold, without looking into those in which nothing changed."""

import json
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from catalog_gen.tools.files import is_temporary, write_whole

RECORD = "weights.json"
_DAY = 24 * 60 * 60

_Weight = tuple[int, int]
"""When a file last came to a folder or went (ns), and the bytes of all."""


def weigh_folders(place: Path) -> int:
    """The bytes of all files in the folders with names of two letters at a place.

    A record beside them keeps what each of them held when a file last came or went, which the
    time of the folder tells; without one that can be read, every folder is looked into.
    Files that a writer has not finished do not count; after a day he was killed, and they go.
    """
    known = _read_record(place / RECORD)
    weights: dict[str, _Weight] = {}
    total = 0
    for folder in place.glob("??"):
        # Asked for first: what comes while the files are counted is counted next time.
        changed = folder.stat().st_mtime_ns
        weight = known.get(folder.name, (0, 0))
        settled = weight[0] == changed
        if not settled:
            size, settled = _weigh_folder(folder)
            weight = (changed, size)
        total += weight[1]
        if settled:
            weights[folder.name] = weight
    if weights != known:
        write_whole(place / RECORD, [json.dumps(weights).encode()])
    return total


def list_files(folder: Path) -> Iterator[tuple["os.DirEntry[str]", os.stat_result]]:
    """Every file with its state, but those that another process removes meanwhile."""
    with suppress(NotADirectoryError), os.scandir(folder) as entries:
        for entry in entries:
            try:
                state = entry.stat()
            except FileNotFoundError:
                continue
            yield entry, state


def _weigh_folder(folder: Path) -> tuple[int, bool]:
    """The bytes of a folder's files, and whether all of them are finished."""
    size, settled = 0, True
    for entry, state in list_files(folder):
        if not is_temporary(entry.name):
            size += state.st_size
            continue
        settled = False
        if time.time() - state.st_mtime > _DAY:
            Path(entry.path).unlink(missing_ok=True)
    return size, settled


def _read_record(path: Path) -> Mapping[str, _Weight]:
    """What the record says; nothing when it is not one that was written here."""
    try:
        data: Any = json.loads(path.read_bytes())
        weights = {name: (changed, size) for name, (changed, size) in data.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
    numbers = (number for weight in weights.values() for number in weight)
    return weights if all(type(number) is int and number >= 0 for number in numbers) else {}
