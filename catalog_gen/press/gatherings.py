"""Gatherings: neighbouring sections joined and kept, so that one new section joins a few others.

Joining costs as much for each section as for each gathering, about. With neither few nor large
gatherings, a changed shop has its own gathering joined again, and the book from all gatherings.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from catalog_gen.press.assembly import gather
from catalog_gen.press.render import Rendered
from catalog_gen.tools.cache import Cache, LostEntryError, make_key
from catalog_gen.tools.program import program_digest

_USUAL = 16
"""Sections; about the root of a large book's number of them."""


def gather_sections(sections: Sequence[tuple[str, Rendered]], cache: Cache) -> list[str]:
    """Where the cache holds the gatherings of some sections, given with a name for each.

    A gathering ends where a name says so, so that a section that comes or goes leaves all
    gatherings but its own as they were.

    Raises:
        LostEntryError: the cache lost a section.
    """
    return [_gather(keys, cache) for keys in _split(sections)]


def recall_section(key: str, cache: Cache) -> bytes:
    """The PDF of a section or a gathering.

    Raises:
        LostEntryError: the cache lost it.
    """
    content = cache.get(key)
    if content is None:
        raise LostEntryError(f"the cache lost a section: {key}")
    return content


def _split(sections: Sequence[tuple[str, Rendered]]) -> Iterator[list[str]]:
    keys: list[str] = []
    for name, section in sections:
        keys.append(section.key)
        if sha256(name.encode()).digest()[0] % _USUAL == 0:
            yield keys
            keys = []
    if keys:
        yield keys


def _gather(keys: Sequence[str], cache: Cache) -> str:
    if len(keys) == 1:
        return keys[0]
    key = make_key("gathering", program_digest(), *keys)
    if cache.digest(key) is None:
        cache.put(key, gather([recall_section(section, cache) for section in keys]))
    return key
