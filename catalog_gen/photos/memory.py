"""Headers of photos that were read before: a file that was not touched is not read again."""

import json
import time
from dataclasses import asdict
from pathlib import Path

from catalog_gen.photos.header import Header, read_header
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest

_SETTLED = 2_000_000_000
"""ns; a file changed later than this before now may change again without its times telling."""


def recall_header(path: Path, cache: Cache) -> Header:
    """The header of a photo file; its bytes are read unless nothing of the file was touched.

    Device, file number, size and both times (of content and of status, which no program can set
    back) stand for the bytes that were read then; the digest in the header is of those bytes.

    Raises:
        RefusedPhoto: the file cannot be used as a photo.
    """
    key = _key(path)
    known = cache.get(key) if key else None
    if known:
        return Header(**json.loads(known))
    header = read_header(path)
    if key and key == _key(path):
        cache.put(key, json.dumps(asdict(header)).encode())
    return header


def _key(path: Path) -> str | None:
    """The key of a file as it stands; None when it is gone, or was touched a moment ago."""
    try:
        state = path.stat()
    except OSError:
        return None
    touched = max(state.st_mtime_ns, state.st_ctime_ns)
    if touched > time.time_ns() - _SETTLED:
        return None
    identity = (state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns)
    return make_key("header", program_digest(), repr(identity))
