"""What each photo is needed for, gathered from all who show or print it."""

from collections.abc import Container, Iterable

from catalog_gen.model.photo import RenditionUse
from catalog_gen.model.problem import FieldPath
from catalog_gen.photos.plan import WantedPhoto


def gather_wanted(
    named: Iterable[tuple[str, RenditionUse, FieldPath]], files: Container[str]
) -> dict[str, WantedPhoto]:
    """The uses of each photo by path, given as path, use and the field that names it.

    Photos that are not among the files are left out: checking tells them.
    """
    uses: dict[str, set[RenditionUse]] = {}
    fields: dict[str, FieldPath] = {}
    for path, use, field in named:
        if path in files:
            uses.setdefault(path, set()).add(use)
            fields[path] = field
    return {path: WantedPhoto(frozenset(uses[path]), field) for path, field in fields.items()}
