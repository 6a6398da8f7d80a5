"""The cache keys and file names of renditions."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

import PIL
from PIL import features

from catalog_gen.model.photo import PRESS_USES, Rendition, RenditionUse
from catalog_gen.photos import heif
from catalog_gen.photos.header import Header
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.sizes import Framing
from catalog_gen.tools.cache import join_parts, key_of

_STEP_VERSION = "1"
"""To be raised whenever this room would make other bytes from the same photo and recipe."""


@dataclass(frozen=True)
class Casting:
    """A rendition to make, and what its key and file name say besides the photo itself.

    `before` and `after` stand around the photo's digest in what the key is made from.
    """

    framing: Framing
    before: bytes
    after: bytes
    ending: str


def describe_casting(kind: Header, scale: int, framing: Framing, recipe: PhotoRecipe) -> Casting:
    """What all photos of one kind share; the digest of `kind` counts for nothing."""
    size = f"{framing.width}x{framing.height}"
    encoding, surroundings = _encoding(framing, recipe), _surroundings(kind, framing.use, recipe)
    web = framing.use == "web"
    return Casting(
        framing=framing,
        before=join_parts("rendition", _STEP_VERSION, _library_versions()),
        after=join_parts(f"1/{scale}", framing.use, size, encoding, surroundings),
        ending=f"{framing.width}.{recipe.web_format}" if web else f"{framing.use}.jpg",
    )


def name_renditions(path: str, digest: str, castings: Sequence[Casting]) -> Iterator[Rendition]:
    """Renditions of a photo, each with its key and its file name.

    A key covers all that the bytes depend on; `digest`: the sha256 of the photo's file.
    """
    slug, photo = _slug(PurePosixPath(path).stem), join_parts(digest)
    for casting in castings:
        framing = casting.framing
        key = key_of(casting.before + photo + casting.after)
        name = f"{slug}-{key[:8]}-{casting.ending}"
        yield Rendition(framing.use, framing.width, framing.height, key, name)


def needs_inks(header: Header, uses: AbstractSet[RenditionUse]) -> bool:
    """Whether the profile of the inks shows in a photo's renditions for these uses."""
    return header.mode == "CMYK" or not uses.isdisjoint(PRESS_USES.values())


@cache
def _library_versions() -> str:
    names = ("libjpeg_turbo", "webp", "avif", "littlecms2", "libtiff")
    return " ".join([PIL.__version__, *(str(features.version(name)) for name in names)])


def _encoding(framing: Framing, recipe: PhotoRecipe) -> str:
    if framing.use == "web":
        return f"{recipe.web_format} {recipe.web_quality} {recipe.web_effort}"
    if framing.use == "social":
        return f"jpeg {recipe.social_quality}"
    if framing.use in PRESS_USES.values():
        return f"jpeg 4:4:4 {recipe.press_quality}"
    return f"jpeg 4:4:4 {recipe.print_quality}"


def _surroundings(header: Header, use: RenditionUse, recipe: PhotoRecipe) -> str:
    """What else shows in the pixels of some photos: a new ground leaves opaque ones as they are."""
    ground = str(recipe.ground) if header.translucent else ""
    inks = hashlib.sha256(recipe.cmyk_profile).hexdigest() if needs_inks(header, {use}) else ""
    reader = heif.heic_versions() if header.format == heif.FORMAT else ""
    return ground + inks + reader


def _slug(stem: str) -> str:
    """A file's stem in lower-case letters, digits and hyphens, at most 40 characters."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain)[:40].strip("-") or "photo"
