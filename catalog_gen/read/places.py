"""Where each value of a catalog stands, looked up file by file."""

from collections.abc import Callable, Iterator, Mapping

from catalog_gen.model.problem import FieldPath, SourceRef

FilePlaces = Callable[[], Mapping[FieldPath, SourceRef]]
"""Finds the places of all values of one file, by their paths in it."""


class Places(Mapping[FieldPath, SourceRef]):
    """The places of all values by path: a file is gone through when something of it is asked for.

    Thousands of places that nobody asks for take longer to note than the files to read.
    """

    def __init__(self, files: Mapping[FieldPath, FilePlaces]) -> None:
        """`files` by the start of their paths: `()`, or `("shops", "cire-et-coton")`."""
        self._files = files
        self._found: dict[FieldPath, Mapping[FieldPath, SourceRef]] = {}

    def __getitem__(self, path: FieldPath) -> SourceRef:
        start = path[:2] if path[:2] in self._files else ()
        return self._look(start)[path[len(start) :]]

    def __iter__(self) -> Iterator[FieldPath]:
        return ((*start, *path) for start in self._files for path in self._look(start))

    def __len__(self) -> int:
        return sum(len(self._look(start)) for start in self._files)

    def _look(self, start: FieldPath) -> Mapping[FieldPath, SourceRef]:
        if start not in self._found:
            self._found[start] = self._files[start]()
        return self._found[start]
