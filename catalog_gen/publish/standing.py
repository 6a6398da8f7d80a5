"""Inserts that stand in the output already: copied from file to file, without a look at them."""

import errno
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from catalog_gen.publish.manifest import Entry, stands
from catalog_gen.tools.cache import Cache, make_key

_CANNOT = {errno.ENOSYS, errno.EXDEV, errno.EINVAL, errno.ENOTSUP, errno.EPERM}
"""The system, or one of the file systems, does not copy from file to file."""


@dataclass(frozen=True)
class Standing:
    """A file of the output that was put together, opened, and where its inserts begin.

    `places`: bytes from the file's start, by the key of the insert.
    """

    file: int
    places: Mapping[str, int]

    def copy(self, key: str, size: int, target: int, place: int) -> bool:
        """Copy an insert of so many bytes to its place in another file; False when it cannot be."""
        source, rest = self.places.get(key), size
        while source is not None and rest:
            copied = self._copy_some(source + size - rest, rest, target, place + size - rest)
            if not copied:
                return False
            rest -= copied
        return source is not None

    def _copy_some(self, source: int, size: int, target: int, place: int) -> int:
        # Linux alone has it; the bytes do not come through this process.
        copy = getattr(os, "copy_file_range", None)
        try:
            return copy(self.file, target, size, source, place) if copy else 0
        except OSError as error:
            if error.errno in _CANNOT:
                return 0
            raise


def keep_places(cache: Cache, recipe: str, places: Mapping[str, int]) -> None:
    """Remember where the inserts of a file of this recipe begin."""
    cache.put(_key(recipe), json.dumps(places).encode("ascii"))


@contextmanager
def open_standing(
    output: Path, address: str, entry: Entry | None, cache: Cache
) -> Iterator[Standing | None]:
    """The file that stands at an address, as long as it is what was written; None without one."""
    known = cache.get(_key(entry.recipe)) if entry else None
    if entry is None or known is None or not stands(str(output), address, entry):
        yield None
        return
    file = os.open(output / address, os.O_RDONLY)
    try:
        yield Standing(file, json.loads(known))
    finally:
        os.close(file)


def _key(recipe: str) -> str:
    return make_key("inserts", recipe)
