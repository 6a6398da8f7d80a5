"""Files → output/, all at once: the old output or the new one, never half of each."""

import errno
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.ahead import Ground, copy_ahead
from catalog_gen.publish.contents import digest, recipe, write
from catalog_gen.publish.manifest import (
    NAME,
    Entry,
    Manifest,
    read_manifest,
    stands,
    write_manifest,
)
from catalog_gen.publish.mirror import mirror_folder
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.files import replace_folder


@dataclass(frozen=True)
class Published:
    """How many files were written, left as they were, and removed; the bytes of those there now."""

    written: int
    unchanged: int
    removed: int
    size: int = field(default=0, compare=False)


def publish(
    files: Iterable[OutputFile],
    output: Path,
    cache: Cache,
    keep: Callable[[str], bool] = lambda _address: False,
) -> Published:
    """Make `output` hold exactly these files, beside those that the tool did not make.

    Files that an earlier build made and this one did not are removed, unless `keep` names their
    address. Nothing is touched when nothing changed.

    Raises:
        OSError: the folder cannot be written; the last good output stays as it was.
    """
    place = output.resolve()
    _put_right(place)
    wanted = {file.address: file for file in files}
    before = read_manifest(output)
    kept = {a: e for a, e in before.items() if a not in wanted and keep(a)}
    gone = before.keys() - wanted.keys() - kept.keys()
    ground = Ground(_aside(place), _beside(place)[0])
    with copy_ahead(wanted.values(), output, before, ground, cache) as take:
        same = dict(_find_same(wanted.values(), output, before, cache))
        changed = {address: file for address, file in wanted.items() if address not in same}
        after = {**kept, **same}
        if changed or gone:
            with _staging(place) as staging:
                folders = _folders_of(wanted.keys() | kept.keys())
                left = {*changed, *gone, *folders, NAME}
                there = mirror_folder(output, staging, left) if output.exists() else set(same)
                # What stood behind a link to a folder elsewhere did not come along.
                changed |= {a: wanted[a] for a in same.keys() - there}
                for address, file in sorted(changed.items()):
                    after[address] = write(file, staging, cache, take(file, staging))
                write_manifest(staging, after)
                _remove_empty_folders(staging, gone)
    size = sum(entry.size for entry in after.values())
    return Published(len(changed), len(same), len(gone), size)


def remove_published(output: Path) -> int:
    """Remove what the tool made below `output`, and folders left empty; how many files."""
    place = output.resolve()
    _put_right(place)
    manifest = read_manifest(place)
    ours = [place / address for address in manifest if _is_ours(place, place / address)]
    for path in (*ours, place / NAME):
        path.unlink(missing_ok=True)
    _remove_empty_folders(place, manifest)
    for folder in (_beside(place)[0], _aside(place)):
        if folder.exists():
            shutil.rmtree(folder)
    if place.is_dir() and not any(place.iterdir()):
        place.rmdir()
    return len(ours)


def _find_same(
    files: Iterable[OutputFile], output: Path, before: Manifest, cache: Cache
) -> Iterator[tuple[str, Entry]]:
    """The files that stand as they are to be; what another recipe makes may be the same."""
    folder = str(output)
    for file in files:
        entry, made_from = before.get(file.address), recipe(file)
        if entry is None:
            continue
        if entry.recipe != made_from:
            if entry.digest != digest(file, cache):
                continue
            entry = entry._replace(recipe=made_from)
        if stands(folder, file.address, entry):
            yield file.address, entry


def _is_ours(place: Path, path: Path) -> bool:
    """Whether a file of the manifest still is one, and not behind a link to elsewhere."""
    is_file = path.is_file() or path.is_symlink()
    return is_file and path.parent.resolve().is_relative_to(place)


@contextmanager
def _staging(place: Path) -> Iterator[Path]:
    """The spare folder beside the output; the two change places when the block ends well.

    The output before last is the next one's beginning, whatever it holds: see `mirror_folder`.
    """
    spare, spent = _beside(place)
    spare.mkdir(parents=True, exist_ok=True)
    try:
        if place.is_dir():
            shutil.copymode(place, spare)
        yield spare
        replace_folder(spare, place, spent)
    finally:
        _put_right(place)


def _beside(place: Path) -> tuple[Path, Path]:
    """Where the next output is made, and where the last one goes on its way there."""
    return place.with_name(f".{place.name}.spare"), place.with_name(f".{place.name}.old")


def _aside(place: Path) -> Path:
    """Where large files of the next output are begun."""
    return place.with_name(f".{place.name}.ahead")


def _put_right(place: Path) -> None:
    """Leave a whole output, and beside it a spare folder or nothing, after a run that was stopped.

    Where folders cannot be exchanged at once, a run may be killed when the last good output has
    already stepped aside: it comes back. Without an output there is nothing to spare.

    Raises:
        NotADirectoryError: a file stands where the output belongs.
    """
    if place.exists() and not place.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(place))
    spare, spent = _beside(place)
    if spent.exists() and not place.exists():
        spent.rename(place)
    if spent.exists():
        shutil.rmtree(spent)
    if spare.exists() and not place.exists():
        shutil.rmtree(spare)


def _folders_of(addresses: Iterable[str]) -> set[str]:
    """The addresses of all folders that the files stand in, but the topmost."""
    folders: set[str] = set()
    for address in addresses:
        folder = address.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders


def _remove_empty_folders(folder: Path, addresses: Iterable[str]) -> None:
    for parent in sorted(_folders_of(addresses), key=len, reverse=True):
        place = folder / parent
        if place.is_dir() and not place.is_symlink() and not any(place.iterdir()):
            place.rmdir()
