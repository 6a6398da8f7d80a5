"""Large files begun ahead: what stands of them is copied while all other files are looked at."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.contents import recipe
from catalog_gen.publish.manifest import Manifest, stands
from catalog_gen.publish.standing import Run, copy_runs, find_runs, place_inserts, recall_places
from catalog_gen.tools.cache import Cache


@dataclass(frozen=True)
class Ground:
    """Folders beside the output: where files are begun, and where the output before last is."""

    aside: Path
    spare: Path


Take = Callable[[OutputFile, Path], frozenset[str]]
"""Moves what was copied of a file to the folder where it is to be; which inserts it has then."""


@contextmanager
def copy_ahead(
    files: Iterable[OutputFile], output: Path, before: Manifest, ground: Ground, cache: Cache
) -> Iterator[Take]:
    """Begin the files that have inserts in common with those that stand.

    A thread does that: a few calls of the system copy hundreds of megabytes. It also removes
    those of the output before last, which takes half as long.
    """
    aside = ground.aside
    _remove(aside)  # what a run left that was killed
    runs = {file.address: _find_runs(file, output, before, cache) for file in files if file.inserts}
    if not any(runs.values()):
        yield lambda _file, _folder: frozenset()
        return
    aside.mkdir(mode=0o700)
    try:
        with ThreadPoolExecutor(1) as thread:
            begun = {
                address: thread.submit(copy_runs, output / address, aside / address, common)
                for address, common in runs.items()
            }
            for number, address in enumerate(runs):
                if old := _set_aside(ground.spare / address, aside / f"{number}.old"):
                    thread.submit(old.unlink)
            yield lambda file, folder: _take(begun.get(file.address), aside, folder, file.address)
    finally:
        _remove(aside)


def _set_aside(file: Path, name: Path) -> Path | None:
    """Give a file another name, unless it is a link or stands behind one: that leads elsewhere."""
    is_here = file.is_file() and not file.is_symlink() and file.parent.resolve() == file.parent
    return file.rename(name) if is_here else None


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _find_runs(file: OutputFile, output: Path, before: Manifest, cache: Cache) -> list[Run]:
    """What a file has in common with the one in its place, if that is as it was written."""
    entry = before.get(file.address)
    if entry is None or entry.recipe == recipe(file):
        return []
    places = recall_places(cache, entry)
    known = places and stands(str(output), file.address, entry)
    return list(find_runs(place_inserts(file), places)) if known else []


def _take(
    copied: Future[frozenset[str]] | None, aside: Path, folder: Path, address: str
) -> frozenset[str]:
    there = copied.result() if copied else frozenset()
    if there:
        target = folder / address
        target.parent.mkdir(parents=True, exist_ok=True)
        (aside / address).replace(target)
    return there
