"""What a photo file says of itself before any pixel is decoded."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from catalog_gen.photos import heif
from catalog_gen.photos.refusal import RefusedPhoto, too_large, unreadable

if TYPE_CHECKING:
    from PIL import ImageFile

MOST_MEGABYTES = 200


@dataclass(frozen=True)
class Header:
    """A photo's size in px once it stands upright, and how its pixels are kept."""

    width: int
    height: int
    orientation: int
    """How the pixels are to be turned to stand upright: 1 to 8 as in Exif 2.32, tag 0x0112."""
    format: str
    """Pillow's name for the kind of file."""
    mode: str
    """Pillow's name for the kind of pixels."""
    translucent: bool
    digest: str
    """sha256 of the file."""

    @property
    def kind(self) -> tuple[object, ...]:
        """All but the digest: what photos of one size from one camera have in common."""
        size = self.width, self.height, self.orientation
        return *size, self.format, self.mode, self.translucent


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


def read_headers(folder: Path, paths: Iterable[str]) -> dict[str, Header | RefusedPhoto]:
    """The headers of photos by path, given relative to a folder, or why they cannot be used."""
    return {path: _try(folder / path) for path in paths}


def _try(path: Path) -> Header | RefusedPhoto:
    try:
        return read_header(path)
    except RefusedPhoto as refusal:
        return refusal


def _check_file(path: Path) -> None:
    state = path.stat()
    if not S_ISREG(state.st_mode):
        raise unreadable("not-a-file")
    if not state.st_size:
        raise unreadable("empty")
    if state.st_size > MOST_MEGABYTES * 1_000_000:
        raise too_large(f"{MOST_MEGABYTES} MB")


def _read(file: BufferedReader) -> Header:
    # Headers that are known are not read, and formats take long to load.
    from catalog_gen.photos.opening import open_photo

    digest = hashlib.file_digest(file, "sha256").hexdigest()
    with open_photo(file) as image:
        if image.format in ("JPEG", "MPO") and not image.tile:
            raise unreadable("damaged")
        size, kind, mode = image.size, str(image.format), image.mode
        translucent = image.has_transparency_data
        orientation = _orientation(image)
    width, height = size if orientation < 5 else size[::-1]
    return Header(width, height, orientation, kind, mode, translucent, digest)


def _orientation(image: "ImageFile.ImageFile") -> int:
    """How to turn the pixels; 1 when the photo does not say it, or says it in broken Exif.

    TIFF and HEIC say it elsewhere: their readers turn the pixels, and give the size after it.
    """
    from PIL import ExifTags, Image

    if image.format == heif.FORMAT:
        return 1
    exif = Image.Exif()
    try:
        exif.load(image.info.get("exif", b""))
        orientation = exif.get(ExifTags.Base.Orientation)
    except Exception:
        # Exif that its reader cannot make sense of does not make a photo unusable.
        return 1
    return next((turn for turn in range(1, 9) if turn == orientation), 1)
