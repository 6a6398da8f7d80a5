"""Where the pictures are that proxies stand for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from catalog_gen.press.proxies.proxy import find_keys
from catalog_gen.tools.cache import Cache, LostEntryError


@dataclass(frozen=True)
class Pictures:
    """Pictures by key: in the cache, or here for workers that have no access to it."""

    cache: Cache | None
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def read(self, key: str) -> bytes:
        """The bytes of one.

        Raises:
            LostEntryError: the cache lost it.
        """
        content = self.cache.get(key) if self.cache else self.contents.get(key)
        if content is None:
            raise LostEntryError(f"the cache lost a picture: {key}")
        return content

    def packed_for(self, *pdfs: bytes) -> Self:
        """Those of some PDFs, to travel with a task."""
        keys = frozenset[str]().union(*map(find_keys, pdfs))
        return type(self)(None, {key: self.read(key) for key in sorted(keys)})
