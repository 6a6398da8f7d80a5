"""PDFs to make ready for their pictures."""

from dataclasses import dataclass

from catalog_gen.press.proxies.splicing import Spliced, splice
from catalog_gen.tools.cache import Cache, LostEntryError


@dataclass(frozen=True)
class MountTask:
    """Where the cache holds a PDF, and the pictures that its proxies stand for."""

    name: str
    key: str
    cache: Cache


@dataclass(frozen=True)
class Joined:
    """A PDF that was just joined, and the same ready for its pictures.

    `spliced`: None from workers that have no access to the cache.
    """

    content: bytes
    spliced: Spliced | None


def splice_pictures(task: MountTask) -> Spliced:
    """Take the proxies out and make place for the pictures; see `catalog_gen.press.proxies`.

    Raises:
        LostEntryError: the cache lost the PDF or a picture.
    """
    pdf = task.cache.get(task.key)
    if pdf is None:
        raise LostEntryError(f"the cache lost a PDF: {task.key}")
    return _splice(pdf, task.cache)


def splice_joined(pdf: bytes, cache: Cache | None) -> Joined:
    """The same for a PDF that is at hand, as long as the pictures are.

    Raises:
        LostEntryError: the cache lost a picture.
    """
    return Joined(pdf, _splice(pdf, cache) if cache else None)


def _splice(pdf: bytes, cache: Cache) -> Spliced:
    def size_of(picture: str) -> int:
        size = cache.size(picture)
        if size is None:
            raise LostEntryError(f"the cache lost a picture: {picture}")
        return size

    return splice(pdf, size_of)
