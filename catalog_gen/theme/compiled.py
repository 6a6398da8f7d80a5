"""Compiled templates, kept for the next build: compiling a site's takes a tenth of a second."""

import sys
from contextlib import suppress

from jinja2 import BytecodeCache, FileSystemBytecodeCache
from jinja2.bccache import Bucket

from catalog_gen.tools.cache import make_key
from catalog_gen.tools.program import program_digest


class _Kept(FileSystemBytecodeCache):
    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, if there is room for it."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


def compiled_templates(*circumstances: str) -> BytecodeCache | None:
    """Where templates compiled in the same circumstances are kept: what filters do is part of them.

    It is code, and whoever can write it runs it: so it is never in the catalog's folder, which may
    come from strangers, but where Jinja keeps it, in a temporary folder that is this user's alone.
    None where there is no such folder, or where Python itself is not to keep any
    (PYTHONDONTWRITEBYTECODE). A template that changed is compiled anew.
    """
    if sys.dont_write_bytecode:
        return None
    key = make_key("templates", program_digest(), *circumstances)
    try:
        return _Kept(pattern=f"catalog-gen-{key[:16]}-%s.cache")
    except (OSError, RuntimeError):
        return None
