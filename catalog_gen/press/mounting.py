"""PDFs on their way to the output: kept with proxies, written with pictures."""

import json
from dataclasses import astuple
from functools import partial

from catalog_gen.model.output import Insert, OutputFile
from catalog_gen.press.proxies.splicing import splice
from catalog_gen.tools.cache import Cache, LostEntryError, make_key
from catalog_gen.tools.program import program_digest


def mount(address: str, key: str, cache: Cache) -> OutputFile:
    """The file of a PDF that the cache holds, with the pictures that its proxies stand for.

    Raises:
        LostEntryError: the cache lost the PDF or a picture.
    """
    mounted = make_key("mounted", program_digest(), key)
    record = cache.get(_record_key(mounted))
    if record is None or cache.digest(mounted) is None:
        record = _mount(key, mounted, cache)
    inserts = tuple(Insert(*insert) for insert in json.loads(record))
    return OutputFile(address, mounted, inserts=inserts)


def _mount(key: str, mounted: str, cache: Cache) -> bytes:
    pdf = cache.get(key)
    if pdf is None:
        raise LostEntryError(f"the cache lost a PDF: {key}")
    spliced = splice(pdf, partial(_size_of, cache))
    record = json.dumps([astuple(insert) for insert in spliced.inserts]).encode()
    cache.put(mounted, spliced.content)
    cache.put(_record_key(mounted), record)
    return record


def _size_of(cache: Cache, picture: str) -> int:
    size = cache.size(picture)
    if size is None:
        raise LostEntryError(f"the cache lost a picture: {picture}")
    return size


def _record_key(mounted: str) -> str:
    return make_key("inserts", mounted)
