"""Tasks made ready for a journey to another machine, with the contents of the files they read."""

import io
import pickle
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol, Self, runtime_checkable

from catalog_gen.tools.cache import make_key


@runtime_checkable
class Packable(Protocol):
    """An input that names files: where it is going, there are none."""

    def packed(self) -> Self:
        """The same with the contents of the files; a task gives the same result for it."""


@dataclass(frozen=True)
class FileFolder:
    """The files of a folder with a certain ending, such as `.ttf`; not those below it.

    `version` changes with their contents, for who keeps what was made of them.
    """

    folder: Path
    suffix: str
    version: str = ""

    def read(self, name: str) -> bytes | None:
        """The content of a file, or None when there is none of that name."""
        path = self.folder / name
        if path.parent != self.folder or path.suffix != self.suffix or not path.is_file():
            return None
        return path.read_bytes()

    def packed(self) -> "SharedFiles":
        """All of them, for workers that have no access to the folder; read once."""
        return self._contents

    @cached_property
    def _contents(self) -> "SharedFiles":
        found = self.folder.glob(f"*{self.suffix}")
        return share_files({path.name: path.read_bytes() for path in found})


@dataclass(frozen=True)
class SharedFiles:
    """Files that many tasks read: they travel once to each worker, not with each task.

    `digest` stands for all of them: two are equal when it is.
    """

    digest: str
    contents: Mapping[str, bytes] = field(compare=False, repr=False)
    """By name."""

    def read(self, name: str) -> bytes | None:
        """The content of a file, or None when there is none of that name."""
        return self.contents.get(name)

    def packed(self) -> Self:
        """The same: they are packed already."""
        return self


Files = FileFolder | SharedFiles
"""Files by name, here or on the way."""


def share_files(contents: Mapping[str, bytes]) -> SharedFiles:
    """The files of these names and contents."""
    parts = (part for name, content in sorted(contents.items()) for part in (name, content))
    return SharedFiles(make_key(*parts), contents)


def pack_task(task: Callable[[Any], Any], value: Any) -> tuple[bytes, tuple[SharedFiles, ...]]:
    """A task and its input as bytes, and the files in it that travel apart."""
    shared: dict[str, SharedFiles] = {}
    frame = io.BytesIO()
    _Packer(frame, shared).dump((task, value.packed() if isinstance(value, Packable) else value))
    return frame.getvalue(), tuple(shared.values())


def unpack_task(frame: bytes, shared: Iterable[SharedFiles]) -> tuple[Callable[[Any], Any], Any]:
    """The task and its input."""
    known = {files.digest: files for files in shared}
    task, value = _Unpacker(io.BytesIO(frame), known).load()
    return task, value


class _Packer(pickle.Pickler):
    """Writes the digest of shared files in their place, and puts them aside."""

    def __init__(self, file: io.BytesIO, shared: dict[str, SharedFiles]) -> None:
        super().__init__(file)
        self._shared = shared

    def persistent_id(self, obj: Any) -> str | None:
        if not isinstance(obj, SharedFiles):
            return None
        self._shared[obj.digest] = obj
        return obj.digest


class _Unpacker(pickle.Unpickler):
    """Puts shared files back in their place."""

    def __init__(self, file: io.BytesIO, known: Mapping[str, SharedFiles]) -> None:
        super().__init__(file)
        self._known = known

    def persistent_load(self, pid: str) -> SharedFiles:
        return self._known[pid]
