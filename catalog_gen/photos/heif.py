"""HEIC, the format of Apple's cameras: HEIF files coded in HEVC (ISO/IEC 23008-12).

Their reader is large, so it is loaded only when such a file is met.
"""

from functools import cache
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import ImageFile

FORMAT = "HEIF"
"""Pillow's name for it."""

_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
"""What a file calls itself, first or among others, whose pictures are coded in HEVC (annex B)."""

_HDR_CURVES = {16, 18}
"""PQ and HLG (ITU-T H.273, table 3): their light has no fixed place among that of screens."""


def is_heic(file: IO[bytes]) -> bool:
    """Whether the first box of a file says so; AVIF is kept in the same boxes."""
    file.seek(0)
    start = file.read(256)
    file.seek(0)
    if start[4:8] != b"ftyp" or start[8:12] in (b"avif", b"avis"):
        return False
    end = min(int.from_bytes(start[:4]), len(start))
    names = {start[at : at + 4] for at in (8, *range(16, end, 4))}
    return not names.isdisjoint(_BRANDS)


def open_heic(file: IO[bytes]) -> "ImageFile.ImageFile":
    """Open a HEIC file on its primary picture, as it is to be shown; nothing is decoded yet.

    The boxes tell how it is turned, and its reader turns it: what Exif says besides counts for
    nothing (ISO/IEC 23008-12, 6.5.10).
    """
    return _reader()(file)


def has_hdr_curve(image: "ImageFile.ImageFile") -> bool:
    """Whether its brightness follows a curve of HDR video, with no profile to go by."""
    colours = image.info.get("nclx_profile", {}) if image.format == FORMAT else {}
    return colours.get("transfer_characteristics") in _HDR_CURVES


def heic_versions() -> str:
    """The versions of the libraries that decode it."""
    import pillow_heif

    return f"{pillow_heif.__version__} {pillow_heif.libheif_version()}"


@cache
def _reader() -> "type[ImageFile.ImageFile]":
    from pillow_heif import HeifImageFile, options

    # Only the picture itself: a thumbnail kept beside it may show anything.
    options.THUMBNAILS = options.DEPTH_IMAGES = options.AUX_IMAGES = False
    # Photos are what is done in parallel, not the parts of one.
    options.DECODE_THREADS = 1
    return HeifImageFile
