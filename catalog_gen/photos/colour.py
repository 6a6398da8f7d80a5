"""Every photo's colours become sRGB, and from there inks."""

from functools import cache, lru_cache
from io import BytesIO

from PIL import Image, ImageChops, ImageCms


def convert_to_srgb(image: Image.Image, *profiles: bytes) -> Image.Image:
    """Convert an L, RGB, CMYK or LAB image to RGB in sRGB, by the first profile that fits it.

    Profiles that are damaged, or made for other kinds of pixels, count as none. Without one, gray
    and RGB are taken as sRGB and inks as plain filters (white minus ink), as browsers do; Lab
    needs none.
    """
    for profile in profiles:
        if transform := _find_transform(profile, image.mode):
            return transform.apply(image)
    return image.convert("RGB")


def convert_to_inks(picture: Image.Image, profile: bytes) -> Image.Image:
    """Convert an RGB picture in sRGB to CMYK, by the profile of the paper and its inks.

    Colours that can be printed stay as they are (relative colorimetric), and black becomes the
    darkest that can be printed: without that, dark shades run together, and more ink is laid down.

    Raises:
        OSError: the profile is damaged.
        ValueError: it is of no CMYK printer.
    """
    return _ink_transform(profile).apply(picture)


def can_convert(profile: bytes) -> bool:
    """Whether pictures can be converted to inks by a profile."""
    try:
        _ink_transform(profile)
    except (OSError, ValueError):
        return False
    return True


@lru_cache(maxsize=4)
def _ink_transform(profile: bytes) -> ImageCms.ImageCmsTransform:
    inks = ImageCms.ImageCmsProfile(BytesIO(profile))
    return ImageCms.ImageCmsTransform(
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")), inks, "RGB", "CMYK",
        ImageCms.Intent.RELATIVE_COLORIMETRIC, flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )  # fmt: skip


@lru_cache(maxsize=16)
def _find_transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """The way to sRGB, or None when the profile is of no use or is sRGB itself."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        transform = ImageCms.ImageCmsTransform(
            source, srgb, mode, "RGB", ImageCms.Intent.PERCEPTUAL
        )
    except (OSError, ValueError):
        return None
    return None if mode == "RGB" and _changes_nothing(transform) else transform


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    """Whether it moves no colour by more than one step: what most cameras embed is sRGB."""
    colours = _sample_colours()
    difference = ImageChops.difference(colours, transform.apply(colours))
    return max(high for _, high in difference.getextrema()) <= 1  # type: ignore[misc]


@cache
def _sample_colours() -> Image.Image:
    steps = range(0, 256, 17)
    samples = bytes(value for red in steps for green in steps for blue in steps
                    for value in (red, green, blue))  # fmt: skip
    return Image.frombytes("RGB", (256, 16), samples)
