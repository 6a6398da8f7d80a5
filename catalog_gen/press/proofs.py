"""Proofs: sections as they are seen, each a PDF with its pictures."""

from dataclasses import dataclass, field, replace
from typing import Self

from catalog_gen.press.proxies.pictures import Pictures
from catalog_gen.press.sheets import Sheets
from catalog_gen.tools.cache import Cache


@dataclass(frozen=True)
class Proof:
    """A section that will be drawn: where it is, and where its pictures are."""

    key: str
    cache: Cache | None
    content: bytes | None = field(default=None, repr=False)

    def read(self) -> bytes:
        """The PDF.

        Raises:
            LostEntryError: the cache lost the section, or a picture that it shows.
        """
        if self.content is not None:
            return self.content
        # Where nothing is drawn, nothing must be loaded.
        from catalog_gen.press.proxies.fulfilment import fulfil

        (section,) = Sheets("", (self.key,), self.cache).read()
        return fulfil(section, Pictures(self.cache))

    def packed(self) -> Self:
        """The same with the PDF inside, for workers that have no access to the cache."""
        return replace(self, content=self.read(), cache=None)
