"""The folders that publishing works in: the output, and beside it what becomes the next one."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from catalog_gen.tools.files import replace_folder


@dataclass(frozen=True)
class Ground:
    """An output folder, by its real path, and the folders beside it."""

    output: Path

    @property
    def name(self) -> str:
        """What the folder is called."""
        return self.output.name

    @property
    def spare(self) -> Path:
        """Where the next output is made: it begins as the output before last."""
        return self._beside("spare")

    @property
    def spent(self) -> Path:
        """Where the last output goes on its way to be the spare one."""
        return self._beside("old")

    @property
    def ahead(self) -> Path:
        """Where large files of the next output are begun."""
        return self._beside("ahead")

    @property
    def twins(self) -> Path:
        """Where copies of these wait until the output after the next one begins."""
        return self.ahead / ".twins"

    def put_right(self) -> bool:
        """Leave a whole output, and beside it a spare folder or nothing, after a run was stopped.

        Where folders cannot be exchanged at once, a run may be killed when the last good output
        has already stepped aside: it comes back. Without an output there is nothing to spare.
        Gives whether anything had to be done.

        Raises:
            NotADirectoryError: a file stands where the output belongs.
        """
        place = self.output
        if place.exists() and not place.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(place))
        if self.spent.exists() and not place.exists():
            self.spent.rename(place)
            return True
        return _remove(self.spent) or (not place.exists() and _remove(self.spare))

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """The spare folder; it and the output change places when the block ends well.

        The output before last is the next one's beginning, whatever it holds: see `mirror_folder`.
        """
        self.spare.mkdir(parents=True, exist_ok=True)
        try:
            if self.output.is_dir():
                shutil.copymode(self.output, self.spare)
            yield self.spare
            replace_folder(self.spare, self.output, self.spent)
        finally:
            self.put_right()

    def make_ahead(self) -> None:
        """An empty folder for what is begun, which nobody else may look into."""
        _remove(self.ahead)  # what a run left that was killed
        self.ahead.mkdir(mode=0o700, parents=True)

    @contextmanager
    def cleared(self) -> Iterator[None]:
        """What was begun in the block, and is not wanted, is removed after it."""
        try:
            yield
        finally:
            _remove(self.ahead)

    def remove_beside(self) -> None:
        """Remove all that stands beside the output."""
        for folder in (self.spare, self.ahead):
            _remove(folder)

    def _beside(self, name: str) -> Path:
        return self.output.with_name(f".{self.output.name}.{name}")


def _remove(folder: Path) -> bool:
    is_there = folder.exists()
    if is_there:
        shutil.rmtree(folder)
    return is_there
