"""A short script with Pillow: `python -m bench.contestants.plain_pillow PHOTOS OUTPUT`."""

import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from math import ceil
from pathlib import Path

from PIL import ExifTags, Image, ImageOps

from catalog_gen.tools.cores import available_cores

QUALITY = 78
WIDTHS = (960, 480)


def main(photos: Path, output: Path) -> None:
    """Make both widths of all photos below a folder, in as many processes as cores."""
    output.mkdir(parents=True, exist_ok=True)
    files = sorted(photos.rglob("*.jpg"))
    with ProcessPoolExecutor(available_cores()) as pool:
        list(pool.map(partial(shrink, output), files))


def shrink(output: Path, file: Path) -> None:
    """Decode at a reduced scale, turn upright, resize, encode."""
    with Image.open(file) as image:
        turned = image.getexif().get(ExifTags.Base.Orientation, 1) >= 5
        ratio = WIDTHS[0] / (image.height if turned else image.width)
        image.draft("RGB", (ceil(image.width * ratio), ceil(image.height * ratio)))
        picture = ImageOps.exif_transpose(image)
    for width in WIDTHS:
        height = round(picture.height * width / picture.width)
        resized = picture.resize((width, height), Image.Resampling.LANCZOS)
        resized.save(output / f"{file.parent.name}-{file.stem}-{width}.webp", quality=QUALITY)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
