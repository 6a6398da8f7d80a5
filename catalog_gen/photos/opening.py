"""Opening photo files, which anybody may have sent."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from PIL import Image, ImageFile, UnidentifiedImageError
from PIL.AvifImagePlugin import AvifImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from catalog_gen.photos.heif import has_hdr_curve, is_heic, open_heic
from catalog_gen.photos.refusal import RefusedPhoto, too_large, unreadable

MOST_MEGAPIXELS = 100
"""JPEG of that size takes 100 MB while it is decoded, other formats up to 1 GB."""

_READERS: tuple[type[ImageFile.ImageFile], ...] = (
    JpegImageFile,
    PngImageFile,
    WebPImageFile,
    AvifImageFile,
    TiffImageFile,
    GifImageFile,
)
_FORMATS = tuple(str(reader.format) for reader in _READERS)
"""What is read besides HEIC, whatever a file is called. Pillow's JPEG reader takes MPO too."""


@contextmanager
def open_photo(file: IO[bytes]) -> Iterator[ImageFile.ImageFile]:
    """Open a photo to read its header or its pixels; nothing is decoded yet.

    Keep the block to calls of Pillow: whatever its readers raise there refuses the photo.

    Raises:
        RefusedPhoto: no photo, a damaged one, or one of too many pixels.
    """
    try:
        with _strictly(), _open(file) as image:
            if image.width * image.height > MOST_MEGAPIXELS * 1_000_000:
                raise too_large(f"{MOST_MEGAPIXELS} Mpx")
            if has_hdr_curve(image):
                raise unreadable("hdr")
            yield image
    except RefusedPhoto:
        raise
    except (Image.DecompressionBombError, MemoryError) as error:
        raise too_large(f"{MOST_MEGAPIXELS} Mpx") from error
    except UnidentifiedImageError as error:
        raise unreadable("damaged" if _begins_well(file) else "not-an-image") from error
    except Exception as error:
        # Bytes made to break a reader let it raise nearly anything.
        raise unreadable("damaged") from error


def _open(file: IO[bytes]) -> ImageFile.ImageFile:
    return open_heic(file) if is_heic(file) else Image.open(file, formats=_FORMATS)


@contextmanager
def _strictly() -> Iterator[None]:
    """Without warnings, and refusing what is cut off: other libraries tell Pillow to make do."""
    allowed = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = allowed


def _begins_well(file: IO[bytes]) -> bool:
    """Whether one of the readers knows the first bytes as its own."""
    file.seek(0)
    start = file.read(16)
    accepts = (Image.OPEN[name][1] for name in _FORMATS)
    return any(accept and accept(start) for accept in accepts)
