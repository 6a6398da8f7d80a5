"""What is in a file to publish: one entry of the cache, perhaps with others inserted."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import IO

from catalog_gen.model.output import OutputFile
from catalog_gen.publish.manifest import Entry
from catalog_gen.publish.standing import Placed, keep_places, place_inserts
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
    path = folder / file.address
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as target:
        return fill(target, file, cache)


def fill(
    target: IO[bytes], file: OutputFile, cache: Cache, there: frozenset[str] = frozenset()
) -> Entry:
    """Write a file into an open one, which may have held more.

    `there`: the keys of inserts that stand in it where they are to be.

    Raises:
        LostEntryError: the cache lost a part of it.
    """
    told, content = digest(file, cache), cache.get(file.key)
    if told is None or content is None:
        raise LostEntryError(file.address)
    made_from, inserts = recipe(file), place_inserts(file)
    _write_own(target.fileno(), memoryview(content), inserts)
    rest = [placed for placed in inserts if placed.insert.key not in there]
    _insert_all(target.fileno(), rest, cache)
    os.ftruncate(target.fileno(), len(content) + sum(insert.size for insert in file.inserts))
    if inserts:
        keep_places(cache, made_from, inserts)
    state = os.fstat(target.fileno())
    return Entry(told, state.st_size, state.st_mtime_ns, made_from)


def _sign(own: str, file: OutputFile) -> str:
    parts = [own, *(f"{insert.offset} {insert.key}" for insert in file.inserts)]
    return hashlib.sha256("\n".join(parts).encode("ascii")).hexdigest()


def _write_own(target: int, own: memoryview, inserts: Iterable[Placed]) -> None:
    """Write what is the file's own around the places of what is inserted."""
    place = done = 0
    for placed in inserts:
        offset = placed.insert.offset
        _write_at(target, own[done:offset], place)
        place, done = placed.place + placed.insert.size, offset
    _write_at(target, own[done:], place)


def _insert_all(target: int, inserts: Sequence[Placed], cache: Cache) -> None:
    """Write inserts at their places."""
    if not inserts:
        return
    most = max(placed.insert.size for placed in inserts)
    put = partial(_insert, target, cache=cache, most=most)
    # Reading, sha256 and writing leave Python free: it takes half the time in two threads.
    middle = len(inserts) // 2
    with ThreadPoolExecutor(2) as threads:
        for _ in threads.map(put, (inserts[:middle], inserts[middle:])):
            pass


def _insert(target: int, inserts: Iterable[Placed], cache: Cache, most: int) -> None:
    """Write inserts at their places; none has more bytes than `most`."""
    room = memoryview(bytearray(most + ENTRY_BYTES))
    for placed in inserts:
        content = cache.get_into(room, placed.insert.key)
        if content is None or len(content) != placed.insert.size:
            raise LostEntryError(placed.insert.key)
        _write_at(target, content, placed.place)


def _write_at(target: int, content: memoryview, place: int) -> None:
    while content:
        written = os.pwrite(target, content, place)
        content, place = content[written:], place + written
