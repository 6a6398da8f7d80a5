"""What is in a file to publish: one entry of the cache, perhaps with others inserted."""

import hashlib
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.publish.manifest import Entry
from catalog_gen.publish.standing import Standing, keep_places
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


def write(file: OutputFile, folder: Path, cache: Cache, standing: Standing | None = None) -> Entry:
    """Write a file below a folder, with two of its inserts in memory.

    `standing`: a file of the output that has inserts too; those that both have are copied there.

    Raises:
        LostEntryError: the cache lost a part of it.
    """
    told, content = digest(file, cache), cache.get(file.key)
    if told is None or content is None:
        raise LostEntryError(file.address)
    made_from = recipe(file)
    path = folder / file.address
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as target:
        if file.inserts:
            places = _write_own(target.fileno(), memoryview(content), file)
            _insert_all(target.fileno(), places, cache, standing)
            keep_places(cache, made_from, {insert.key: place for place, insert in places})
        else:
            target.write(content)
    state = path.stat()
    return Entry(told, state.st_size, state.st_mtime_ns, made_from)


def _sign(own: str, file: OutputFile) -> str:
    parts = [own, *(f"{insert.offset} {insert.key}" for insert in file.inserts)]
    return hashlib.sha256("\n".join(parts).encode("ascii")).hexdigest()


def _write_own(target: int, own: memoryview, file: OutputFile) -> list[tuple[int, Insert]]:
    """Write what is the file's own where it belongs; the places left for what is inserted."""
    inserts: list[tuple[int, Insert]] = []
    place = done = 0
    for insert in file.inserts:
        _write_at(target, own[done : insert.offset], place)
        place += insert.offset - done
        done = insert.offset
        inserts.append((place, insert))
        place += insert.size
    _write_at(target, own[done:], place)
    return inserts


def _insert_all(
    target: int, inserts: Iterable[tuple[int, Insert]], cache: Cache, standing: Standing | None
) -> None:
    """Write inserts at their places."""
    rest = [
        (place, insert)
        for place, insert in inserts
        if not (standing and standing.copy(insert.key, insert.size, target, place))
    ]
    most = max((insert.size for _, insert in rest), default=0)
    put = partial(_insert, target, cache=cache, most=most)
    # Reading, sha256 and writing leave Python free: it takes half the time in two threads.
    middle = len(rest) // 2
    with ThreadPoolExecutor(2) as threads:
        for _ in threads.map(put, (rest[:middle], rest[middle:])):
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
