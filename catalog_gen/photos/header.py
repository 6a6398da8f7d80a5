"""What a photo file says of itself before any pixel is decoded."""

import hashlib
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from stat import S_ISREG

from PIL import ExifTags, Image, ImageFile

from catalog_gen.photos.opening import MOST_MEGABYTES, open_photo, too_large, unreadable

# Pictures coded in HEVC (ISO/IEC 23008-12, annex B).
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx")


@dataclass(frozen=True)
class Header:
    """A photo's size in px once it stands upright, and how its pixels are kept."""

    width: int
    height: int
    orientation: int
    """How the pixels are to be turned to stand upright: 1 to 8 as in Exif 2.32, tag 0x0112."""
    mode: str
    """Pillow's name for the kind of pixels."""
    translucent: bool
    digest: str
    """sha256 of the file."""


def read_header(path: Path) -> Header:
    """Read the header of a photo file, and the whole file once for its digest.

    Raises:
        RefusedPhoto: the file cannot be used as a photo.
    """
    try:
        _check_file(path)
        with path.open("rb") as file:
            return _read(file)
    except FileNotFoundError as error:
        raise unreadable("missing") from error
    except OSError as error:
        raise unreadable("no-access") from error


def _check_file(path: Path) -> None:
    state = path.stat()
    if not S_ISREG(state.st_mode):
        raise unreadable("not-a-file")
    if not state.st_size:
        raise unreadable("empty")
    if state.st_size > MOST_MEGABYTES * 1_000_000:
        raise too_large(f"{MOST_MEGABYTES} MB")


def _read(file: BufferedReader) -> Header:
    start = file.read(12)
    if start[4:8] == b"ftyp" and start[8:] in _HEIC_BRANDS:
        raise unreadable("heic")
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256").hexdigest()
    with open_photo(file) as image:
        if image.format in ("JPEG", "MPO") and not image.tile:
            raise unreadable("damaged")
        size, mode = image.size, image.mode
        translucent = image.has_transparency_data
        orientation = _orientation(image)
    width, height = size if orientation < 5 else size[::-1]
    return Header(width, height, orientation, mode, translucent, digest)


def _orientation(image: ImageFile.ImageFile) -> int:
    """How to turn the pixels; 1 when the photo does not say it, or says it in broken Exif.

    TIFF says it elsewhere: Pillow turns its pixels by itself, and gives the size after it.
    """
    exif = Image.Exif()
    try:
        exif.load(image.info.get("exif", b""))
        orientation = exif.get(ExifTags.Base.Orientation)
    except Exception:
        # Exif that its reader cannot make sense of does not make a photo unusable.
        return 1
    return next((turn for turn in range(1, 9) if turn == orientation), 1)
