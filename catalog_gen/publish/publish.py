"""Files → output/, all at once: the old output or the new one, never half of each."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from time import monotonic

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.ahead import Ahead
from catalog_gen.publish.contents import digest, recipe, write
from catalog_gen.publish.ground import Ground
from catalog_gen.publish.manifest import (
    NAME,
    Entry,
    Manifest,
    read_manifest,
    stands,
    write_manifest,
)
from catalog_gen.publish.mirror import compare_folders, has_stayed, mirror_folder
from catalog_gen.publish.survey import Survey, survey
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.runner import RunTasks


@dataclass(frozen=True)
class Published:
    """How many files were written, left as they were, and removed; the bytes of those there now."""

    written: int
    unchanged: int
    removed: int
    size: int = field(default=0, compare=False)


_FRESH = 5
"""Seconds for which a look holds: a build that takes longer has the time for another."""


def _nothing(_address: str) -> bool:
    return False


class Publication:
    """The next output of a folder: what is large is begun when it is known, all appears at once.

    `run` does what takes a while beside other work. Nothing is touched before the first file.
    """

    def __init__(self, ground: Ground, cache: Cache, run: RunTasks) -> None:
        self._ground, self._cache, self._run = ground, cache, run
        self._ahead = Ahead(ground, cache, run)
        self._surveyed: Iterator[Survey] = iter(())
        self._looked = 0.0

    def look(self) -> None:
        """Have somebody see what stands, while it is not known yet what will change."""
        self._surveyed, self._looked = self._run(survey, [self._ground]), monotonic()
        self._before = read_manifest(self._ground.output)

    def begin(self, files: Iterable[OutputFile]) -> None:
        """Begin files that have others inserted, unless they stand; what then is not wanted goes.

        Raises:
            OSError: nothing can be written beside the output.
        """
        self._put_right()
        large = [file for file in files if file.inserts and file.address not in self._ahead]
        self._ahead.begin([file for file in large if not self._stands(file)], self._before)

    def publish(
        self, files: Iterable[OutputFile], keep: Callable[[str], bool] = _nothing
    ) -> Published:
        """Make the output hold exactly these files, beside those that the tool did not make.

        Files that an earlier build made and this one did not are removed, unless `keep` names
        their address. Nothing is touched when nothing changed.

        Raises:
            OSError: the folder cannot be written; the last good output stays as it was.
            LostEntryError: the cache lost a file, or a part of one.
        """
        wanted = {file.address: file for file in files}
        self.begin(wanted.values())
        before = self._before
        kept = {a: e for a, e in before.items() if a not in wanted and keep(a)}
        gone = before.keys() - wanted.keys() - kept.keys()
        same = dict(self._find_same(wanted.values()))
        changed, after = wanted.keys() - same.keys(), {**kept, **same}
        if changed or gone:
            folders = _folders_of(wanted.keys() | kept.keys())
            with self._ground.staging() as staging:
                left, compared = {*changed, *gone, *folders, NAME}, self._survey.compared
                there = mirror_folder(self._ground.output, staging, compared, left)
                # What stood behind a link to a folder elsewhere did not come along.
                changed |= same.keys() - there
                after |= {a: self._write(wanted[a], staging) for a in sorted(changed)}
                write_manifest(staging, after)
                _remove_empty_folders(staging, gone)
            self._prepare_next()
        size = sum(entry.size for entry in after.values())
        return Published(len(changed), len(same), len(gone), size)

    def _prepare_next(self) -> None:
        """Have the next output begin with what is there, after the first one too.

        It can begin with nothing as well, which takes longer.
        """
        output, spare = self._ground.output, self._ground.spare
        with suppress(OSError):
            if not spare.exists():
                spare.mkdir()
                mirror_folder(output, spare, compare_folders(output, spare), self._ahead.addresses)
            self._ahead.leave_twins()

    @cached_property
    def _before(self) -> Manifest:
        return read_manifest(self._ground.output)

    @cached_property
    def _survey(self) -> Survey:
        """What was seen ahead, unless that is long ago, or somebody added files meanwhile."""
        with suppress(OSError):  # a folder may have gone while it was looked at
            found, is_fresh = next(self._surveyed, None), monotonic() - self._looked < _FRESH
            if found and is_fresh and has_stayed(self._ground.output, found.compared):
                return found
        return survey(self._ground)

    def _put_right(self) -> None:
        if self._ground.put_right():
            # What was seen is not what there is now.
            self._surveyed, self._before = iter(()), read_manifest(self._ground.output)

    def _find_same(self, files: Iterable[OutputFile]) -> Iterator[tuple[str, Entry]]:
        """The files that stand as they are to be."""
        fallen = self._survey.fallen
        for file in files:
            may_stand = file.address not in fallen and file.address not in self._ahead
            if may_stand and (entry := self._recall(file)):
                yield file.address, entry

    def _stands(self, file: OutputFile) -> bool:
        entry = self._recall(file)
        return entry is not None and stands(str(self._ground.output), file.address, entry)

    def _recall(self, file: OutputFile) -> Entry | None:
        """The file as it is to be, if it was written; what another recipe makes may be the same."""
        entry, made_from = self._before.get(file.address), recipe(file)
        if entry is None or entry.recipe == made_from:
            return entry
        is_same = entry.digest == digest(file, self._cache)
        return entry._replace(recipe=made_from) if is_same else None

    def _write(self, file: OutputFile, staging: Path) -> Entry:
        return self._ahead.take(file, staging) or write(file, staging, self._cache)


def publish(
    files: Iterable[OutputFile], output: Path, cache: Cache, keep: Callable[[str], bool] = _nothing
) -> Published:
    """Make `output` hold exactly these files, in this process; see `Publication.publish`."""
    ground = Ground(output.resolve())
    with ground.cleared():
        return Publication(ground, cache, map).publish(files, keep)


def remove_published(output: Path) -> int:
    """Remove what the tool made below `output`, and folders left empty; how many files."""
    ground = Ground(output.resolve())
    ground.put_right()
    place = ground.output
    manifest = read_manifest(place)
    ours = [place / address for address in manifest if _is_ours(place, place / address)]
    for path in (*ours, place / NAME):
        path.unlink(missing_ok=True)
    _remove_empty_folders(place, manifest)
    ground.remove_beside()
    if place.is_dir() and not any(place.iterdir()):
        place.rmdir()
    return len(ours)


def _is_ours(place: Path, path: Path) -> bool:
    """Whether a file of the manifest still is one, and not behind a link to elsewhere."""
    is_file = path.is_file() or path.is_symlink()
    return is_file and path.parent.resolve().is_relative_to(place)


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
