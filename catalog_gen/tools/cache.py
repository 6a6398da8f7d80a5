"""The content-addressed cache: what was made once is not made again."""

import hashlib
import os
import re
import time
from collections.abc import Container, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from catalog_gen.tools.files import is_temporary, write_whole
from catalog_gen.tools.weights import list_files, weigh_folders

ENTRY_BYTES = 40
"""What an entry has beside its content: its sha256 (32 bytes) and length (8, big-endian)."""
_DAY = 24 * 60 * 60
_PATH = len("00/") + 62
"""How many letters of an entry's path are its key, with the slash in it."""
_KEY = re.compile("[0-9a-f]{64}")


class LostEntryError(Exception):
    """An entry that was there a moment ago turned out to be damaged, or was pruned meanwhile."""


def make_key(*parts: bytes | str) -> str:
    """The key of what is made from these parts: sha256 in hexadecimal.

    Text counts as its UTF-8 bytes.
    """
    return key_of(join_parts(*parts))


def join_parts(*parts: bytes | str) -> bytes:
    """The parts of keys, each preceded by its length: ("ab", "c") and ("a", "bc") differ.

    What thousands of keys share is joined once.
    """
    contents = (
        part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part for part in parts
    )
    return b"".join([len(content).to_bytes(8) + content for content in contents])


def key_of(joined: bytes) -> str:
    """The key of parts that are joined already, some after the others."""
    return hashlib.sha256(joined).hexdigest()


@dataclass(frozen=True)
class Cache:
    """Contents by key, in a folder that any number of processes may use at once.

    An entry is a header and the payload in one file, and appears whole or not at all.
    Keys come from `make_key`; methods raise ValueError for any other text.
    """

    folder: Path

    def digest(self, key: str) -> str | None:
        """The sha256 of the content in hexadecimal, or None when there is none.

        Reads the header only: finds an entry cut short, not one altered in its middle.
        """
        header = self._read(key, payload=False)
        return header[:32].hex() if header else None

    def size(self, key: str) -> int | None:
        """The bytes of the content, or None when there is none; reads as much as `digest`."""
        header = self._read(key, payload=False)
        return int.from_bytes(header[32:]) if header else None

    def holds(self, key: str, size: int) -> bool:
        """Whether there is a content of so many bytes; looks at its file alone, and reads nothing.

        Finds an entry cut short, as `digest` does, for who remembers what that gave.
        """
        path = self._find(key)
        try:
            found = os.stat(path)  # noqa: PTH116
        except FileNotFoundError:
            return False
        _note_use(path, found)
        return found.st_size == ENTRY_BYTES + size

    def list_keys(self) -> set[str]:
        """The keys of all entries, for who asks for thousands; nothing of them is looked at.

        An entry that is damaged is among them: who reads it finds that out (LostEntryError).
        """
        keys: set[str] = set()
        for folder in self.folder.glob("??"):
            with suppress(NotADirectoryError):
                keys.update([folder.name + name for name in os.listdir(folder)])  # noqa: PTH208
        return keys

    def get(self, key: str) -> bytes | None:
        """The content, or None when there is none; a damaged entry is removed."""
        entry = self._read(key, payload=True)
        if entry is None:
            return None
        content = entry[ENTRY_BYTES:]
        if hashlib.sha256(content).digest() != entry[:32]:
            Path(self._find(key)).unlink(missing_ok=True)
            return None
        return content

    def get_into(self, room: memoryview, key: str) -> memoryview | None:
        """As `get`, in a room that is there already: for large contents, one after another.

        The room has to have `ENTRY_BYTES` more than the content; what it cannot hold is None.
        """
        path = self._find(key)
        try:
            file = os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            return None
        try:
            if os.fstat(file).st_size > len(room):
                return None
            entry = room[: os.readv(file, [room])]
        finally:
            os.close(file)
        content = entry[ENTRY_BYTES:]
        if hashlib.sha256(content).digest() != entry[:32]:
            Path(path).unlink(missing_ok=True)
            return None
        return content

    def put(self, key: str, content: bytes) -> str:
        """Keep a content and give its sha256 in hexadecimal."""
        path = Path(self._find(key))
        path.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256(content)
        write_whole(path, (digest.digest() + len(content).to_bytes(8), content))
        return digest.hexdigest()

    def remove_damaged(self) -> int:
        """Remove every entry that is no longer what was put; gives how many. Reads them all."""
        keys = [path.parent.name + path.name for path in self.folder.glob("??/*")]
        return sum(self.get(key) is None for key in keys if _KEY.fullmatch(key))

    def prune(self, most_bytes: int, in_use: Container[str] = ()) -> int:
        """Remove the entries used longest ago when there are more than `most_bytes` of them.

        An eighth less is left, so that not every build has to look for the oldest.
        Those `in_use` stay, whatever all of them hold: they would only be made again.
        Also removes what writers left behind when they were killed. Gives the entries removed.
        Where they are small enough together, only folders in which an entry came or went since
        the last time are looked into.
        """
        excess = weigh_folders(self.folder) - most_bytes
        removed = 0
        for _, path, size in sorted(self._entries()) if excess > 0 else ():
            if excess <= -(most_bytes // 8):
                break
            if path[-_PATH:].replace("/", "") in in_use:
                continue
            Path(path).unlink(missing_ok=True)
            excess -= size
            removed += 1
        return removed

    def _find(self, key: str) -> str:
        if not _KEY.fullmatch(key):
            raise ValueError(f"not a cache key: {key!r}")
        return f"{self.folder}/{key[:2]}/{key[2:]}"

    def _read(self, key: str, *, payload: bool) -> bytes | None:
        """The header, with the payload if asked for; an entry cut short is removed."""
        path = self._find(key)
        try:
            # A build looks at thousands of entries: three calls of the system and no more.
            file = os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            return None
        try:
            found = os.fstat(file)
            entry = os.read(file, found.st_size if payload else ENTRY_BYTES)
        finally:
            os.close(file)
        if found.st_size != ENTRY_BYTES + int.from_bytes(entry[32:ENTRY_BYTES]):
            Path(path).unlink(missing_ok=True)
            return None
        _note_use(path, found)
        return entry

    def _entries(self) -> Iterator[tuple[int, str, int]]:
        """When each entry was used last (ns), its path and its bytes."""
        for folder in self.folder.glob("??"):
            for entry, state in list_files(folder):
                if not is_temporary(entry.name):
                    yield state.st_mtime_ns, entry.path, state.st_size


def _note_use(path: str, found: os.stat_result) -> None:
    """Note once a day that an entry is used, for `prune`; another process may have removed it."""
    if time.time() - found.st_mtime > _DAY:
        with suppress(FileNotFoundError):
            os.utime(path)
