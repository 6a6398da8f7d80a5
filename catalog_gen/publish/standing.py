"""Inserts that stand in the output already: copied from file to file, by the system alone."""

import errno
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.publish.manifest import Entry
from catalog_gen.tools.cache import Cache, make_key

_CANNOT = {errno.ENOSYS, errno.EXDEV, errno.EINVAL, errno.ENOTSUP, errno.EPERM}
"""The system, or one of the file systems, does not copy from file to file."""


@dataclass(frozen=True)
class Placed:
    """An insert, and where it begins in a file: bytes from the start."""

    place: int
    insert: Insert


@dataclass(frozen=True)
class Run:
    """Inserts that stand in two files in the same order and distances.

    `source`, `target`: bytes from the start of each file; `size`: bytes from the first insert to
    the end of the last. What is between them may differ: it is written afterwards.
    """

    source: int
    target: int
    size: int
    keys: tuple[str, ...]


def place_inserts(file: OutputFile) -> list[Placed]:
    """Where each insert of a file begins, in their order."""
    placed, inserted = [], 0
    for insert in file.inserts:
        placed.append(Placed(insert.offset + inserted, insert))
        inserted += insert.size
    return placed


def keep_places(cache: Cache, recipe: str, inserts: Sequence[Placed]) -> None:
    """Remember where the inserts of a file of this recipe begin."""
    places = {placed.insert.key: placed.place for placed in inserts}
    cache.put(_key(recipe), json.dumps(places).encode("ascii"))


def recall_places(cache: Cache, entry: Entry) -> Mapping[str, int]:
    """Where the inserts of a file that was written begin, by key; empty when it is not known."""
    known = cache.get(_key(entry.recipe))
    places: Mapping[str, int] = json.loads(known) if known else {}
    return places


def find_runs(inserts: Sequence[Placed], places: Mapping[str, int]) -> Iterator[Run]:
    """The runs of inserts that a file has in common with one in which they begin at `places`."""
    run: list[Placed] = []
    for placed in inserts:
        if placed.insert.key not in places:
            continue
        if run and _shift(placed, places) != _shift(run[-1], places):
            yield _run(run, places)
            run = []
        run.append(placed)
    if run:
        yield _run(run, places)


def copy_runs(standing: Path, target: IO[bytes], runs: Sequence[Run]) -> frozenset[str]:
    """Copy runs from a file that stands to an open one; the keys of the inserts it has then.

    None where the system cannot do that.

    Raises:
        OSError: a file cannot be read or written.
    """
    # Linux alone has it; the bytes do not come through this process.
    if not runs or not hasattr(os, "copy_file_range"):
        return frozenset()
    with standing.open("rb") as old:
        copied = [run for run in runs if _copy(old.fileno(), target.fileno(), run)]
    return frozenset(key for run in copied for key in run.keys)


def _copy(source: int, target: int, run: Run) -> bool:
    done = 0
    try:
        while done < run.size:
            places = run.source + done, run.target + done
            copied = os.copy_file_range(source, target, run.size - done, *places)
            if not copied:
                return False
            done += copied
    except OSError as error:
        if error.errno not in _CANNOT:
            raise
    return done == run.size


def _shift(placed: Placed, places: Mapping[str, int]) -> int:
    return placed.place - places[placed.insert.key]


def _run(inserts: Sequence[Placed], places: Mapping[str, int]) -> Run:
    first, last = inserts[0], inserts[-1]
    size = last.place + last.insert.size - first.place
    keys = tuple(placed.insert.key for placed in inserts)
    return Run(places[first.insert.key], first.place, size, keys)


def _key(recipe: str) -> str:
    return make_key("places", recipe)
