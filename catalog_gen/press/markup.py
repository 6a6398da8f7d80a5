"""The expressions by which tinyhtml5, WeasyPrint's reader of HTML, finds the end of a text.

tinyhtml5 2.1 means to keep them (`inputstream.characters_until_regex`) but never finds those that
it kept, and writes each again for every attribute: half of its time.
"""

import re
from collections.abc import Collection

from tinyhtml5 import inputstream

Key = tuple[Collection[str], bool]


class _Expressions(dict[Key, re.Pattern[str]]):
    """Characters, and whether a text is made of them or of all others → its expression."""

    def __missing__(self, key: Key) -> re.Pattern[str]:
        characters, only_these = key
        some = "".join(f"\\x{ord(character):02x}" for character in characters)
        self[key] = re.compile(f"[{some}]+" if only_these else f"[^{some}]+")
        return self[key]


def keep_expressions() -> None:
    """Have tinyhtml5 2.1 find its expressions here."""
    inputstream.characters_until_regex = _Expressions()
