"""WeasyPrint, imported without a search for its libraries.

It looks for Pango and its like under several names, of which only the last ones are those of
Linux; for each of the others, cffi asks `ctypes.util.find_library`, which starts `ldconfig`, `gcc`
and `ld`: 26 programs and a quarter of a second in every worker.
"""

import ctypes.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType


def import_section() -> ModuleType:
    """`catalog_gen.press.section`, with all that WeasyPrint needs.

    Raises:
        OSError: a library is not installed.
    """
    if sys.platform != "linux":
        return _import()
    try:
        with _by_name_alone():
            return _import()
    except OSError:
        # The system keeps its libraries where only a search finds them.
        return _import()


def _import() -> ModuleType:
    from catalog_gen.press import section

    return section


@contextmanager
def _by_name_alone() -> Iterator[None]:
    search = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None
    try:
        yield
    finally:
        ctypes.util.find_library = search
