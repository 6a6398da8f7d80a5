"""The sizes of renditions, in px. Arithmetic only: no pixel is looked at here."""

from dataclasses import dataclass

from catalog_gen.model.photo import RenditionUse
from catalog_gen.photos.recipe import PhotoRecipe, PrintedShape

Size = tuple[int, int]
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""

MOST_SCALE = 8
_MOST_WEB_SIDE = 16383
"""WebP has 14 bits for it (RFC 9649); AVIF could hold more."""


@dataclass(frozen=True)
class Framing:
    """A rendition to make: its use and its size."""

    use: RenditionUse
    width: int
    height: int


def frame_photo(size: Size, uses: frozenset[RenditionUse], recipe: PhotoRecipe) -> list[Framing]:
    """The renditions of a photo of this size, the narrowest first within each use.

    Nothing is enlarged: what the photo cannot fill becomes as large as the photo allows.
    """
    web = [Framing("web", *fitted) for fitted in _web_sizes(size, recipe)] if "web" in uses else []
    printed = [
        Framing(use, *_printed_size(size, recipe.printed[use])) for use in sorted(uses - {"web"})
    ]
    return web + printed


def crop_box(size: Size, use: RenditionUse, fitted: Size) -> Box:
    """The part of a picture of this size that fills a rendition: its shape at the centre."""
    width, height = size
    if use == "web":
        return (0, 0, width, height)
    ratio = fitted[0] / fitted[1]
    wide, high = min(width, height * ratio), min(height, width / ratio)
    left, top = (width - wide) / 2, (height - high) / 2
    return (left, top, left + wide, top + high)


def decoding_scale(size: Size, framings: list[Framing]) -> int:
    """1, 2, 4 or 8: how far a photo can be reduced per side while it is decoded.

    So far that every rendition still finds as many pixels as it has.
    """
    spare = [float(MOST_SCALE)]
    for framing in framings:
        box = crop_box(size, framing.use, (framing.width, framing.height))
        spare += [(box[2] - box[0]) / framing.width, (box[3] - box[1]) / framing.height]
    return max(scale for scale in (1, 2, 4, MOST_SCALE) if scale <= max(1, min(spare)))


def printed_ppi(size: Size, shape: PrintedShape) -> float:
    """The resolution of a printed picture of so many pixels in its frame."""
    return min(size[0] / shape.width, size[1] / shape.height) * 25.4


def _web_sizes(size: Size, recipe: PhotoRecipe) -> list[Size]:
    width, height = size
    sizes = set()
    for wanted in recipe.web_widths:
        ratio = min(1, wanted / width, _MOST_WEB_SIDE / height, _MOST_WEB_SIDE / width)
        sizes.add((max(1, round(width * ratio)), max(1, round(height * ratio))))
    return sorted(sizes)


def _printed_size(size: Size, shape: PrintedShape) -> Size:
    width, height = size
    ratio = shape.width / shape.height
    wide, high = shape.pixels
    return (
        max(1, min(wide, width, int(height * ratio))),
        max(1, min(high, height, int(width / ratio))),
    )
