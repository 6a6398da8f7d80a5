"""What is in a file to publish: one entry of the cache, perhaps with others inserted."""

import hashlib
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.publish.manifest import Entry
from catalog_gen.tools.cache import ENTRY_BYTES, Cache, LostEntryError


def recipe(file: OutputFile) -> str:
    """What a file is made from: the key of its entry, or one over the keys of all its parts.

    The same recipe gives the same bytes, whether the cache still holds them or not.
    """
    return _sign(file.key, file) if file.inserts else file.key


def digest(file: OutputFile, cache: Cache) -> str | None:
    """What tells its content from any other; None when the cache lacks its entry.

    The sha256 of the content. Of what is put together it is that of the file's own bytes, with
    the keys of what is inserted: a book is not put together to learn that it is the same.
    """
    own = file.digest or cache.digest(file.key)
    return _sign(own, file) if own and file.inserts else own


def write(file: OutputFile, folder: Path, cache: Cache) -> Entry:
    """Write a file below a folder, with two of its inserts in memory.

    Raises:
        LostEntryError: the cache lost a part of it.
    """
    told, content = digest(file, cache), cache.get(file.key)
    if told is None or content is None:
        raise LostEntryError(file.address)
    path = folder / file.address
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as target:
        if file.inserts:
            _put_together(target.fileno(), memoryview(content), file, cache)
        else:
            target.write(content)
    state = path.stat()
    return Entry(told, state.st_size, state.st_mtime_ns, recipe(file))


def _sign(own: str, file: OutputFile) -> str:
    parts = [own, *(f"{insert.offset} {insert.key}" for insert in file.inserts)]
    return hashlib.sha256("\n".join(parts).encode("ascii")).hexdigest()


def _put_together(target: int, own: memoryview, file: OutputFile, cache: Cache) -> None:
    """Write what is the file's own, and what is inserted, each where it belongs."""
    inserts: list[tuple[int, Insert]] = []
    place = done = 0
    for insert in file.inserts:
        _write_at(target, own[done : insert.offset], place)
        place += insert.offset - done
        done = insert.offset
        inserts.append((place, insert))
        place += insert.size
    _write_at(target, own[done:], place)
    most = max(insert.size for insert in file.inserts)
    put = partial(_insert, target, cache=cache, most=most)
    # Reading, sha256 and writing leave Python free: it takes half the time in two threads.
    middle = len(inserts) // 2
    with ThreadPoolExecutor(2) as threads:
        for _ in threads.map(put, (inserts[:middle], inserts[middle:])):
            pass


def _insert(target: int, inserts: Iterable[tuple[int, Insert]], cache: Cache, most: int) -> None:
    """Write inserts at their places; none has more bytes than `most`."""
    room = memoryview(bytearray(most + ENTRY_BYTES))
    for place, insert in inserts:
        content = cache.get_into(room, insert.key)
        if content is None or len(content) != insert.size:
            raise LostEntryError(insert.key)
        _write_at(target, content, place)


def _write_at(target: int, content: memoryview, place: int) -> None:
    while content:
        written = os.pwrite(target, content, place)
        content, place = content[written:], place + written
