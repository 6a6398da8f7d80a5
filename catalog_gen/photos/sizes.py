"""The sizes of renditions, in px. Arithmetic only: no pixel is looked at here."""

from dataclasses import dataclass

from catalog_gen.model.photo import SCREEN_USES, WHOLE_USES, RenditionUse
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
    framings = []
    if "web" in uses:
        framings += [Framing("web", *fitted) for fitted in _web_sizes(size, recipe)]
    if "social" in uses:
        framings += [Framing("social", *fitted) for fitted in _social_sizes(size, recipe)]
    for use in sorted(uses - SCREEN_USES):
        shape = recipe.printed[use]
        ratio = shape.width / shape.height
        whole = use in WHOLE_USES
        fitted = _fit(size, shape.pixels) if whole else _fill(size, shape.pixels, ratio)
        framings.append(Framing(use, *fitted))
    return framings


def crop_box(size: Size, use: RenditionUse, fitted: Size) -> Box:
    """The part of a picture of this size that fills a rendition: its shape at the centre."""
    width, height = size
    if use == "web" or use in WHOLE_USES:
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


def printed_ppi(size: Size, use: RenditionUse, shape: PrintedShape) -> float:
    """The resolution of a printed picture of so many pixels that fills its frame, or fits into it.

    One that fits in touches two sides of the frame, and has more pixels for them than for the
    others.
    """
    across, down = size[0] / shape.width, size[1] / shape.height
    return (max if use in WHOLE_USES else min)(across, down) * 25.4


def _web_sizes(size: Size, recipe: PhotoRecipe) -> list[Size]:
    width, height = size
    sizes = set()
    for wanted in recipe.web_widths:
        ratio = min(1, wanted / width, _MOST_WEB_SIDE / height, _MOST_WEB_SIDE / width)
        sizes.add((max(1, round(width * ratio)), max(1, round(height * ratio))))
    return sorted(sizes)


def _social_sizes(size: Size, recipe: PhotoRecipe) -> list[Size]:
    """One size, or none for a photo that networks would leave out."""
    wide, high = recipe.social_size
    fitted = _fill(size, recipe.social_size, wide / high)
    return [fitted] if min(fitted) >= recipe.social_least else []


def _fit(size: Size, wanted: Size) -> Size:
    """The whole photo, as large as the size wanted has room for it."""
    ratio = min(1, wanted[0] / size[0], wanted[1] / size[1])
    return max(1, round(size[0] * ratio)), max(1, round(size[1] * ratio))


def _fill(size: Size, wanted: Size, ratio: float) -> Size:
    """The size wanted, or the largest of its ratio (width to height) that the photo has."""
    width, height = size
    wide, high = wanted
    return (
        max(1, min(wide, width, int(height * ratio))),
        max(1, min(high, height, int(width / ratio))),
    )
