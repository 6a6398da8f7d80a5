"""PDFs on their way to the output: kept with proxies, written with pictures."""

import json
from collections.abc import Iterator

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.press.proxies.splicing import Spliced
from catalog_gen.press.tasks.mounting import Joined, MountTask, splice_pictures
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.tools.runner import RunTasks


def start_mount(address: str, key: str, cache: Cache, run: RunTasks) -> Iterator[OutputFile]:
    """The file of a PDF that the cache holds, with the pictures that its proxies stand for.

    The work begins at once.

    Raises:
        LostEntryError: the cache lost the PDF or a picture.
    """
    mounted = _mounted_key(key)
    record = cache.get(_record_key(mounted))
    if record is None or cache.digest(mounted) is None:
        made = run(splice_pictures, [MountTask(address, key, cache)])
        return (_keep_file(address, mounted, spliced, cache) for spliced in made)
    inserts = tuple(Insert(*insert) for insert in json.loads(record))
    return iter([OutputFile(address, mounted, inserts=inserts)])


def mount(address: str, key: str, cache: Cache) -> OutputFile:
    """The same, in this process."""
    return next(start_mount(address, key, cache, map))


def keep_joined(key: str, book: Joined, cache: Cache) -> None:
    """Keep a PDF that was joined, and what is ready of it for its pictures."""
    cache.put(key, book.content)
    if book.spliced:
        _keep(_mounted_key(key), book.spliced, cache)


def _keep_file(address: str, mounted: str, spliced: Spliced, cache: Cache) -> OutputFile:
    _keep(mounted, spliced, cache)
    return OutputFile(address, mounted, inserts=spliced.inserts)


def _keep(mounted: str, spliced: Spliced, cache: Cache) -> None:
    record = json.dumps([(insert.offset, insert.key, insert.size) for insert in spliced.inserts])
    cache.put(mounted, spliced.content)
    cache.put(_record_key(mounted), record.encode())


def _mounted_key(key: str) -> str:
    return make_key("mounted", program_digest(), key)


def _record_key(mounted: str) -> str:
    return make_key("inserts", mounted)
