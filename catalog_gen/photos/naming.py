"""The cache keys and file names of renditions."""

import hashlib
import re
import unicodedata
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import PurePosixPath

import PIL
from PIL import features

from catalog_gen.model.photo import PRESS_USES, Rendition, RenditionUse
from catalog_gen.photos import heif
from catalog_gen.photos.header import Header
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.sizes import Framing
from catalog_gen.tools.cache import make_key

_STEP_VERSION = "1"
"""To be raised whenever this room would make other bytes from the same photo and recipe."""


def name_rendition(
    path: str, header: Header, scale: int, framing: Framing, recipe: PhotoRecipe
) -> Rendition:
    """A rendition with its key, which covers all that its bytes depend on, and its file name."""
    size = f"{framing.width}x{framing.height}"
    key = make_key(
        "rendition", _STEP_VERSION, _library_versions(), header.digest, f"1/{scale}", framing.use,
        size, _encoding(framing, recipe), _surroundings(header, framing.use, recipe),
    )  # fmt: skip
    web = framing.use == "web"
    ending = f"{framing.width}.{recipe.web_format}" if web else f"{framing.use}.jpg"
    name = f"{_slug(PurePosixPath(path).stem)}-{key[:8]}-{ending}"
    return Rendition(framing.use, framing.width, framing.height, key, name)


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
