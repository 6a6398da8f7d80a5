"""Large files begun ahead: written in a thread, while what else there is to publish is made."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.contents import recipe, write
from catalog_gen.publish.ground import Ground
from catalog_gen.publish.manifest import Entry, stands
from catalog_gen.publish.standing import Run, copy_runs, find_runs, place_inserts, recall_places
from catalog_gen.tools.cache import Cache


class Ahead:
    """The files that were begun, in a folder beside the output.

    What stands of them already is copied by the system; the thread also removes those of the
    output before last, which takes half as long as copying them.
    """

    def __init__(self, ground: Ground, cache: Cache, thread: ThreadPoolExecutor) -> None:
        self._ground, self._cache, self._thread = ground, cache, thread
        self._begun: dict[str, tuple[str, Future[Entry]]] = {}

    def __contains__(self, address: str) -> bool:
        return address in self._begun

    def begin(self, file: OutputFile, before: Entry | None) -> None:
        """Begin a file; `before` is the manifest's entry of the one in its place.

        Raises:
            OSError: the folder cannot be made.
        """
        if not self._begun:
            self._ground.make_ahead()
        written = self._thread.submit(self._write, file, before)
        self._begun[file.address] = recipe(file), written
        if old := self._set_aside(file.address):
            self._thread.submit(old.unlink)

    def take(self, file: OutputFile, folder: Path) -> Entry | None:
        """Move a file to the folder where it is to be; None when it was not begun.

        Raises:
            OSError: it could not be written.
            LostEntryError: the cache lost a part of it.
        """
        made_from, written = self._begun.get(file.address, ("", None))
        if written is None or made_from != recipe(file):
            return None
        entry = written.result()
        target = folder / file.address
        target.parent.mkdir(parents=True, exist_ok=True)
        (self._ground.ahead / file.address).replace(target)
        return entry

    def _write(self, file: OutputFile, before: Entry | None) -> Entry:
        standing, target = self._ground.output / file.address, self._ground.ahead / file.address
        runs = self._find_runs(file, before) if before else []
        return write(file, self._ground.ahead, self._cache, copy_runs(standing, target, runs))

    def _find_runs(self, file: OutputFile, before: Entry) -> list[Run]:
        """What a file has in common with the one in its place, if that is as it was written."""
        places = recall_places(self._cache, before)
        known = places and stands(str(self._ground.output), file.address, before)
        return list(find_runs(place_inserts(file), places)) if known else []

    def _set_aside(self, address: str) -> Path | None:
        """Give a file of the output before last another name.

        Unless it is a link or stands behind one: that leads elsewhere.
        """
        file = self._ground.spare / address
        is_here = file.is_file() and not file.is_symlink() and file.parent.resolve() == file.parent
        return file.rename(self._ground.ahead / f"{len(self._begun)}.old") if is_here else None


@contextmanager
def open_ahead(ground: Ground, cache: Cache) -> Iterator[Ahead]:
    """Where files are begun; what is not taken is removed in the end."""
    thread = ThreadPoolExecutor(1)
    try:
        yield Ahead(ground, cache, thread)
    finally:
        thread.shutdown(cancel_futures=True)
        ground.remove_ahead()
