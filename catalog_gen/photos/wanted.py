"""What each photo is needed for, gathered from all who show or print it."""

from collections.abc import Iterable

from catalog_gen.model.photo import RenditionUse
from catalog_gen.model.problem import FieldPath
from catalog_gen.model.reading import Reading
from catalog_gen.photos.plan import WantedPhoto


def gather_wanted(
    named: Iterable[tuple[str, RenditionUse, FieldPath]], reading: Reading
) -> dict[str, WantedPhoto]:
    """The uses of each photo by path, given as path, use and the field that names it.

    Photos that are not there are left out: checking tells them.
    """
    wanted: dict[str, WantedPhoto] = {}
    for path, use, place in named:
        if path in reading.files:
            uses = wanted[path].uses if path in wanted else frozenset[RenditionUse]()
            wanted[path] = WantedPhoto(uses | {use}, reading.sources.find(place))
    return wanted
