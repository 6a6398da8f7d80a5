"""Places in a text, counted as editors count them."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from catalog_gen.model.problem import SourceRef

# Not str.splitlines: editors number lines by these three only, whatever else Unicode breaks at.
_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Lines:
    """The text of a content file, and its path relative to the catalog's folder."""

    path: str
    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _BREAK.finditer(self.text))]

    def place(self, start: int, end: int) -> SourceRef:
        """The place of the characters from `start` to `end`, as far as they share a line."""
        line = bisect_right(self._starts, start)
        line_end = _BREAK.search(self.text, start, max(start, end))
        shown = self.text[start : line_end.start() if line_end else end].rstrip()
        column = start - self._starts[line - 1] + 1
        return SourceRef(self.path, line, column, max(1, len(shown)))

    def before(self, index: int) -> str:
        """What stands on the line of a character, before it."""
        return self.text[self._starts[bisect_right(self._starts, index) - 1] : index]
