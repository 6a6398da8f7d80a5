"""libvips through pyvips: `python -m bench.contestants.vips PHOTOS OUTPUT`."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from catalog_gen.tools.cores import available_cores

QUALITY = 78
WIDE, NARROW = 960, 480


def main(photos: Path, output: Path) -> None:
    """Make both widths of all photos below a folder, in as many processes as cores."""
    # The processes share the work; threads in each would only wait for one another.
    os.environ["VIPS_CONCURRENCY"] = "1"
    output.mkdir(parents=True, exist_ok=True)
    files = sorted(photos.rglob("*.jpg"))
    with ProcessPoolExecutor(available_cores()) as pool:
        list(pool.map(partial(shrink, output), files))


def shrink(output: Path, file: Path) -> None:
    """Decode once, at a reduced scale and upright; make the narrow picture from the wide one."""
    # In the processes only: the threads of libvips do not outlive a fork.
    import pyvips  # noqa: PLC0415

    stem = f"{file.parent.name}-{file.stem}"
    wide = pyvips.Image.thumbnail(str(file), WIDE, height=10_000).copy_memory()
    wide.webpsave(str(output / f"{stem}-{WIDE}.webp"), Q=QUALITY, keep="none")
    narrow = wide.thumbnail_image(NARROW, height=10_000)
    narrow.webpsave(str(output / f"{stem}-{NARROW}.webp"), Q=QUALITY, keep="none")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
