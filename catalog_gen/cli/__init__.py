"""The `catalog` command. The only room that knows click and rich.

Flags in, one pipeline call, exit code out: 0 done, 1 problems in the content, 2 wrong use, 3 a
bug, 130 interrupted. Commands are loaded when they are called: `catalog --version` must be quick.
"""

from catalog_gen.cli.main import main

__all__ = ["main"]
