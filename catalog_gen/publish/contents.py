"""What is in a file to publish: one entry of the cache, perhaps with others inserted."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.manifest import Entry
from catalog_gen.tools.cache import ENTRY_BYTES, Cache, LostEntryError


def digest(file: OutputFile, cache: Cache) -> str | None:
    """What tells its content from any other; None when the cache lacks a part of it.

    The sha256 of the content, or of all that it is put together from: a book is not put together
    to learn that it is the same.
    """
    own = file.digest or cache.digest(file.key)
    if not file.inserts or own is None:
        return own
    parts = [own]
    for insert in file.inserts:
        inserted = cache.digest(insert.key)
        if inserted is None:
            return None
        parts.append(f"{insert.offset} {inserted}")
    return hashlib.sha256("\n".join(parts).encode("ascii")).hexdigest()


def write(file: OutputFile, folder: Path, cache: Cache) -> Entry:
    """Write a file below a folder, with one entry of the cache in memory at a time.

    Raises:
        LostEntryError: the cache lost a part of it.
    """
    told = digest(file, cache)
    if told is None:
        raise LostEntryError(file.address)
    path = folder / file.address
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as target:
        size = sum(target.write(piece) for piece in _pieces(file, cache))
    return Entry(told, size, path.stat().st_mtime_ns)


def _pieces(file: OutputFile, cache: Cache) -> Iterator[memoryview]:
    """Each is to be written before the next is asked for: all that is inserted shares a room."""
    content = cache.get(file.key)
    if content is None:
        raise LostEntryError(file.address)
    own, room = memoryview(content), memoryview(bytearray(_most(file, cache)))
    done = 0
    for insert in file.inserts:
        yield own[done : insert.offset]
        inserted = cache.get_into(room, insert.key)
        if inserted is None:
            raise LostEntryError(file.address)
        yield inserted
        done = insert.offset
    yield own[done:]


def _most(file: OutputFile, cache: Cache) -> int:
    """The bytes of the largest entry that is inserted."""
    sizes = (cache.size(insert.key) or 0 for insert in file.inserts)
    return max(sizes, default=0) + ENTRY_BYTES
