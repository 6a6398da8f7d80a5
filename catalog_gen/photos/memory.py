"""Headers of photos that were read before: a file that was not touched is not read again."""

import json
import os
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import astuple
from pathlib import Path

from catalog_gen.photos.header import Header, read_headers
from catalog_gen.photos.refusal import RefusedPhoto
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest

_SETTLED = 2_000_000_000
"""ns; a file changed later than this before now may change again without its times telling."""


def recall_headers(
    folder: Path, paths: Iterable[str], cache: Cache
) -> dict[str, Header | RefusedPhoto]:
    """The headers of photo files by path; bytes are read unless nothing of a file was touched.

    Device, file number, size and both times (of content and of status, which no program can set
    back) stand for the bytes that were read then; the digest in the header is of those bytes.
    What is known of the photos of one directory is one entry of the cache.
    """
    directories: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        directories[path.rpartition("/")[0]].append(path)
    headers: dict[str, Header | RefusedPhoto] = {}
    for directory, group in directories.items():
        headers.update(_recall_directory(folder, directory, group, cache))
    return headers


def _recall_directory(
    folder: Path, directory: str, paths: Iterable[str], cache: Cache
) -> Mapping[str, Header | RefusedPhoto]:
    key = make_key("headers", program_digest(), directory)
    known = json.loads(cache.get(key) or b"{}")
    headers: dict[str, Header | RefusedPhoto] = {}
    kept: dict[str, tuple[object, ...]] = {}
    for path in paths:
        state = _state(f"{folder}/{path}")
        if state in known:
            headers[path] = Header(*known[state])
            kept[state] = known[state]
            continue
        headers |= read_headers(folder, [path])
        header = headers[path]
        if state and isinstance(header, Header) and state == _state(f"{folder}/{path}"):
            kept[state] = astuple(header)
    if not kept.keys() <= known.keys():
        cache.put(key, json.dumps(kept).encode())
    return headers


def _state(file: str) -> str:
    """What tells that a file was touched; empty when it is gone, or was touched a moment ago."""
    try:
        state = os.stat(file)  # noqa: PTH116 - thousands: a Path takes longer than the system
    except OSError:
        return ""
    touched = max(state.st_mtime_ns, state.st_ctime_ns)
    if touched > time.time_ns() - _SETTLED:
        return ""
    identity = (state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns)
    return repr(identity)
