"""Pango and what it needs, which stay loaded until the process is gone.

Pango sorts fonts in threads that nobody waits for. When Python ends it takes cffi's libraries
apart, which unloads them: a thread that is still sorting then finds no program any more, and ends
a process that has done all its work with SIGSEGV. Seldom, and most of all on a slow machine.
"""

import ctypes

from weasyprint.text import ffi


def keep_libraries() -> None:
    """Have cffi never unload the libraries of WeasyPrint 70."""
    for library in (ffi.gobject, ffi.pango, ffi.harfbuzz, ffi.fontconfig, ffi.pangoft2):
        # A reference that is never let go.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(library))
