"""The bytes of a photo become one upright picture in sRGB, from which all renditions are made."""

from io import BytesIO

from PIL import Image, ImageFile

from catalog_gen.photos.colour import convert_to_srgb
from catalog_gen.photos.opening import open_photo
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.photos.refusal import unreadable

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes the pixels of an orientation stand upright (Exif 2.32, tag 0x0112)."""

_PLAIN_MODES = {
    "1": "L",
    "P": "RGB",
    "PA": "RGBA",
    "La": "LA",
    "RGBa": "RGBA",
    "RGBX": "RGB",
    "YCbCr": "RGB",
} | {mode: mode for mode in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB")}


def decode_photo(content: bytes, orientation: int, scale: int, recipe: PhotoRecipe) -> Image.Image:
    """Decode a photo, reduced `scale` times (1, 2, 4 or 8) per side: upright, RGB in sRGB.

    Transparent parts show the recipe's ground; of an animation, the first frame counts.
    Nothing else that came with the pixels is kept.

    Raises:
        RefusedPhoto: the photo is damaged, or its pixels are of a kind that cannot be shown.
    """
    with open_photo(BytesIO(content)) as image:
        # XMP must not turn the pixels: Pillow would, for TIFF, after it said the size.
        image.info.pop("xmp", None)
        drafted = _draft(image, scale)
        image.load()
        profile = image.info.get("icc_profile") or b""
        picture = _to_plain_mode(image)
        if scale > 1 and not drafted:
            picture = picture.reduce(scale)
    picture = _flatten(picture, profile, recipe)
    if orientation in _TURNS:
        picture = picture.transpose(_TURNS[orientation])
    picture.info.clear()
    return picture


def _draft(image: ImageFile.ImageFile, scale: int) -> bool:
    """Let the decoder do the reducing; only that of JPEG can."""
    return image.draft(None, (image.width // scale, image.height // scale)) is not None


def _to_plain_mode(image: Image.Image) -> Image.Image:
    """The same picture with 8 bits for each of gray, RGB, CMYK or Lab, and for alpha."""
    if image.mode.startswith("I;16"):
        return _to_8_bits(image)
    mode = _PLAIN_MODES.get(image.mode)
    if not mode:
        raise unreadable("unknown-pixels")
    if image.has_transparency_data and mode in ("L", "RGB"):
        mode = "RGBA"
    return image if image.mode == mode else image.convert(mode)


def _to_8_bits(image: Image.Image) -> Image.Image:
    # Pillow's own conversion cuts values off at 255.
    return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")


def _flatten(picture: Image.Image, profile: bytes, recipe: PhotoRecipe) -> Image.Image:
    """Convert to sRGB and lay what is transparent on the ground."""
    profiles = (profile, recipe.cmyk_profile) if picture.mode == "CMYK" else (profile,)
    if picture.mode not in ("LA", "RGBA"):
        return convert_to_srgb(picture, *profiles)
    colours = picture.convert(picture.mode.removesuffix("A"))
    ground = Image.new("RGB", picture.size, recipe.ground)
    ground.paste(convert_to_srgb(colours, *profiles), mask=picture.getchannel("A"))
    return ground
