"""Large files begun ahead: written beside the output while other files are made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.contents import fill, recipe
from catalog_gen.publish.ground import Ground
from catalog_gen.publish.manifest import Entry, Manifest, stands
from catalog_gen.publish.spare import make_twin, open_over
from catalog_gen.publish.standing import Run, copy_runs, find_runs, place_inserts, recall_places
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.runner import RunTasks


@dataclass(frozen=True)
class Beginning:
    """A file to begin, and the manifest's entry of the one in its place."""

    file: OutputFile
    before: Entry | None
    ground: Ground
    cache: Cache

    @property
    def name(self) -> str:
        """The file's address."""
        return self.file.address


def write_ahead(task: Beginning) -> Entry:
    """Write a file; what of it stands already is copied by the system.

    Raises:
        LostEntryError: the cache lost a part of it.
    """
    standing, path = task.ground.output / task.name, task.ground.ahead / task.name
    path.parent.mkdir(parents=True, exist_ok=True)
    # Opened once: when this process outlives its build, the next one's file is another.
    with open_over(path, standing) as target:
        copied = copy_runs(standing, target, _find_runs(task))
        entry = fill(target, task.file, task.cache, copied)
    if not standing.exists():
        make_twin(path, task.ground.twins / task.name)
    return entry


class Ahead:
    """The files that were begun, in a folder beside the output."""

    def __init__(self, ground: Ground, cache: Cache, run: RunTasks) -> None:
        self._ground, self._cache, self._run = ground, cache, run
        self._begun: dict[str, tuple[str, Iterator[Entry]]] = {}

    def __contains__(self, address: str) -> bool:
        return address in self._begun

    @property
    def addresses(self) -> Iterable[str]:
        """Of the files that were begun."""
        return self._begun.keys()

    def begin(self, files: Iterable[OutputFile], before: Manifest) -> None:
        """Begin some files, over those of the output before last where these are nobody's.

        `before`: the manifest of the output that stands.

        Raises:
            OSError: the folder cannot be made.
        """
        begun = list(files)
        if begun and not self._begun:
            self._ground.make_ahead()
        for file in begun:
            self._set_aside(file.address)
            task = Beginning(file, before.get(file.address), self._ground, self._cache)
            self._begun[file.address] = recipe(file), self._run(write_ahead, [task])

    def take(self, file: OutputFile, folder: Path) -> Entry | None:
        """Move a file to the folder where it is to be; None when it was not begun.

        Raises:
            OSError: it could not be written.
            LostEntryError: the cache lost a part of it.
        """
        made_from, written = self._begun.get(file.address, ("", None))
        if written is None or made_from != recipe(file):
            return None
        entry = next(written)
        target = folder / file.address
        target.parent.mkdir(parents=True, exist_ok=True)
        (self._ground.ahead / file.address).replace(target)
        return entry

    def leave_twins(self) -> None:
        """Put copies of files that had none before them where the next ones will begin.

        Raises:
            OSError: a folder cannot be written.
        """
        for address in self._begun:
            twin, place = self._ground.twins / address, self._ground.spare / address
            if twin.exists() and place.parent.is_dir():
                twin.replace(place)

    def _set_aside(self, address: str) -> None:
        """Take a file of the output before last to where another is begun, if it has one name.

        A link, or what stands behind one, leads elsewhere: it stays.
        """
        file, target = self._ground.spare / address, self._ground.ahead / address
        is_here = file.is_file() and not file.is_symlink() and file.parent.resolve() == file.parent
        if is_here and file.stat().st_nlink == 1:
            target.parent.mkdir(parents=True, exist_ok=True)
            file.rename(target)


def _find_runs(task: Beginning) -> list[Run]:
    """What a file has in common with the one in its place, if that is as it was written."""
    places = recall_places(task.cache, task.before) if task.before else {}
    known = task.before and places and stands(str(task.ground.output), task.name, task.before)
    return list(find_runs(place_inserts(task.file), places)) if known else []
