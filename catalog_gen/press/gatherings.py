"""Gatherings: neighbouring sections joined and kept, so that one new section joins a few others.

Joining costs as much for each section as for each gathering, about. With neither few nor large
gatherings, a changed shop has its own gathering joined again, and the book from all gatherings.
"""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256

from catalog_gen.press.sheets import Sheets
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.tools.runner import RunTasks

_USUAL = 16
"""Sections; about the root of a large book's number of them."""


def gather_sections(
    sections: Sequence[tuple[str, str]],
    cache: Cache,
    run: RunTasks,
    join: Callable[[Sheets], bytes],
) -> list[str]:
    """Where the cache holds the gatherings of some sections, given by name and key.

    `join` makes one of its sections.

    A gathering ends where a name says so, so that a section that comes or goes leaves all
    gatherings but its own as they were.

    Raises:
        LostEntryError: the cache lost a section.
    """
    groups = list(_split(sections))
    keys = [keys[0] if len(keys) == 1 else _key(keys) for keys in groups]
    lacking = [number for number, key in enumerate(keys) if cache.digest(key) is None]
    tasks = [Sheets(keys[number], groups[number], cache) for number in lacking]
    for number, content in zip(lacking, run(join, tasks), strict=True):
        cache.put(keys[number], content)
    return keys


def _split(sections: Sequence[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    keys: list[str] = []
    for name, section in sections:
        keys.append(section)
        if sha256(name.encode()).digest()[0] % _USUAL == 0:
            yield tuple(keys)
            keys = []
    if keys:
        yield tuple(keys)


def _key(sections: Sequence[str]) -> str:
    return make_key("gathering", program_digest(), *sections)
