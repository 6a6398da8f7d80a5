"""Sections on their way to be joined: by their keys in the cache, or with their content."""

from dataclasses import dataclass, replace
from typing import Self

from catalog_gen.tools.cache import Cache, LostEntryError


@dataclass(frozen=True)
class Sheets:
    """Sections, or gatherings of them, in the order of the book; `name` says what they become."""

    name: str
    keys: tuple[str, ...]
    cache: Cache | None
    contents: tuple[bytes, ...] = ()

    def read(self) -> tuple[bytes, ...]:
        """The PDF of each.

        Raises:
            LostEntryError: the cache lost one.
        """
        return self.contents or tuple(self._recall(key) for key in self.keys)

    def packed(self) -> Self:
        """The same with the PDFs inside, for workers that have no access to the cache."""
        return replace(self, contents=self.read(), cache=None)

    def _recall(self, key: str) -> bytes:
        content = self.cache.get(key) if self.cache else None
        if content is None:
            raise LostEntryError(f"the cache lost a section: {key}")
        return content
