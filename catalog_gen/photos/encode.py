"""A picture becomes the bytes of a rendition."""

from io import BytesIO

from PIL import Image

from catalog_gen.model.photo import PRESS_USES, Rendition
from catalog_gen.photos.colour import convert_to_inks
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.sizes import crop_box

_REDUCING_GAP = 2.0
"""Averages whole pixels first where more than twice as many are left as needed: three times as
fast as Lanczos alone and not to be told apart after encoding (docs/explanation/photos.md)."""


def encode_rendition(picture: Image.Image, rendition: Rendition, recipe: PhotoRecipe) -> bytes:
    """Crop, resize and encode, without metadata.

    WebP or AVIF for the site, JPEG for the networks where it is shared, JPEG (4:4:4) for print,
    in inks for the printer.

    `picture` is upright, in sRGB, and has at least as many pixels as the rendition.
    """
    size = rendition.width, rendition.height
    box = crop_box(picture.size, rendition.use, size)
    fitted = picture.resize(size, Image.Resampling.LANCZOS, box, _REDUCING_GAP)
    file = BytesIO()
    # JPEG is not optimized: Pillow gives that too little room for pictures full of noise.
    if rendition.use == "web":
        _save_for_web(fitted, file, recipe)
    elif rendition.use == "social":
        fitted.save(file, "JPEG", quality=recipe.social_quality)
    elif rendition.use in PRESS_USES.values():
        inks = convert_to_inks(fitted, recipe.cmyk_profile)
        inks.save(file, "JPEG", quality=recipe.press_quality, subsampling=0)
    else:
        fitted.save(file, "JPEG", quality=recipe.print_quality, subsampling=0)
    return file.getvalue()


def _save_for_web(picture: Image.Image, file: BytesIO, recipe: PhotoRecipe) -> None:
    if recipe.web_format == "webp":
        picture.save(file, "WEBP", quality=recipe.web_quality, method=recipe.web_effort)
    else:
        # Photos are what is done in parallel, and the bytes must not depend on the machine's cores.
        picture.save(
            file, "AVIF", quality=recipe.web_quality, speed=10 - recipe.web_effort,
            max_threads=1, autotiling=False,
        )  # fmt: skip
