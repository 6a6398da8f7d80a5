"""A PDF to make ready for its pictures."""

from dataclasses import dataclass

from catalog_gen.press.proxies.splicing import Spliced, splice
from catalog_gen.tools.cache import Cache, LostEntryError


@dataclass(frozen=True)
class MountTask:
    """Where the cache holds a PDF, and the pictures that its proxies stand for."""

    name: str
    key: str
    cache: Cache


def splice_pictures(task: MountTask) -> Spliced:
    """Take the proxies out and make place for the pictures; see `catalog_gen.press.proxies`.

    Raises:
        LostEntryError: the cache lost the PDF or a picture.
    """
    pdf = task.cache.get(task.key)
    if pdf is None:
        raise LostEntryError(f"the cache lost a PDF: {task.key}")

    def size_of(picture: str) -> int:
        size = task.cache.size(picture)
        if size is None:
            raise LostEntryError(f"the cache lost a picture: {picture}")
        return size

    return splice(pdf, size_of)
