"""Every photo that content names is there, under exactly that name."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from catalog_gen.check.finding import products_of, shops_of, tell
from catalog_gen.language.nearest import nearest
from catalog_gen.model.photo import PHOTO_SUFFIXES
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading

_SPLIT = re.compile(r"(content/shops/[^/]+/|)(.+)")
_FORMATS = ", ".join(sorted(suffix[1:] for suffix in PHOTO_SUFFIXES))


def check(reading: Reading) -> Iterator[Problem]:
    """Find photos that are missing, named with other capitals or accents, or no photo files.

    A path that leads out of the folder names no file in it: such a photo is missing.
    """
    by_folder: dict[str, list[str]] = defaultdict(list)
    for file in sorted(reading.files):
        folder, name = _SPLIT.findall(file)[0]
        by_folder[folder].append(name)
    for path, folder, name in _photos(reading):
        if f"{folder}{name}" not in reading.files:
            yield _absent(reading, path, folder, name, by_folder[folder])


def _absent(
    reading: Reading, path: FieldPath, folder: str, name: str, beside: list[str]
) -> Problem:
    facts = {"field": _field(path), "value": name}
    alike = next((file for file in beside if _loosely(file) == _loosely(name)), None)
    if alike:
        return tell(reading, "photo-case", path, "error", suggestion=alike, **facts)
    if PurePosixPath(name).suffix.lower() not in PHOTO_SUFFIXES and "." in name:
        return tell(reading, "photo-format", path, "error", choices=_FORMATS, **facts)
    facts["folder"] = folder or f"{reading.folder.absolute().name}/"
    return tell(reading, "photo-missing", path, "error", suggestion=nearest(name, beside), **facts)


def _photos(reading: Reading) -> Iterator[tuple[FieldPath, str, str]]:
    """The path in the content, the folder that the photo should be in, and its name."""
    settings = reading.catalog.settings
    if settings.cover.photo:
        yield ("cover", "photo"), "", settings.cover.photo
    if settings.map:
        yield ("map", "image"), "", settings.map.image
    for path, shop in shops_of(reading):
        for field in ("photo", "logo"):
            if name := getattr(shop, field):
                yield (*path, field), f"content/shops/{shop.id}/", name
    for path, product in products_of(reading):
        folder = f"content/shops/{path[1]}/"
        if product.photo:
            yield (*path, "photo"), folder, product.photo
        for index, name in enumerate(product.photos):
            yield (*path, "photos", index), folder, name


def _field(path: FieldPath) -> str:
    return str(next(step for step in reversed(path) if isinstance(step, str)))


def _loosely(name: str) -> str:
    """The name as a file system of Windows or macOS compares it."""
    return unicodedata.normalize("NFC", name.replace("\\", "/")).casefold()
