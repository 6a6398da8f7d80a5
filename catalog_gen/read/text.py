"""The bytes of a content file → its text."""

import os
from pathlib import Path
from stat import S_ISREG

from catalog_gen.language.nearest import nearest
from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.read.lines import Lines
from catalog_gen.read.links import is_inside

LARGEST = 1_000_000
"""Bytes; the content of a shop with forty products is about 20,000."""

_BYTE_ORDER_MARK = "\ufeff"


def read_text(folder: Path, path: str) -> str | Problem:
    """The text of a UTF-8 file, given by the catalog's folder and a path relative to it.

    A byte order mark, which Windows programs write, is left out.
    """
    whole = SourceRef(path)
    try:
        file = folder / path
        kind = file.stat().st_mode
        if not is_inside(folder, path):
            return Problem("file-outside", whole, {"file": path})
        if not S_ISREG(kind):  # opening a pipe would wait for ever
            return Problem("file-unreadable", whole, {"file": path})
        with file.open("rb") as opened:
            raw = opened.read(LARGEST + 1)
    except FileNotFoundError:
        return _absent(folder, whole)
    except OSError:
        return Problem("file-unreadable", whole, {"file": path})
    if len(raw) > LARGEST:
        return Problem("file-too-large", whole, {"file": path, "limit": "1"})
    try:
        return raw.decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        place = Lines(path, f"{before}?").place(len(before), len(before) + 1)
        return Problem("bad-encoding", place, {"file": path})


def _absent(folder: Path, whole: SourceRef) -> Problem:
    """A file that should be there, or is there under another name."""
    directory, _, name = whole.path.rpartition("/")
    _, _, names = next(os.walk(folder / directory), ("", [], []))
    if found := nearest(name, names):
        return Problem("file-misnamed", whole, {"file": name, "found": found})
    code = "no-shop-file" if directory else "no-catalog-file"
    return Problem(code, whole, {"folder": directory.rpartition("/")[2]})
