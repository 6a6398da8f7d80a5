"""Our photo stage alone: `python -m bench.contestants.ours PHOTOS OUTPUT`."""

import sys
from pathlib import Path

from catalog_gen.model.photo import SCREEN_USES
from catalog_gen.model.problem import Sources
from catalog_gen.photos.make import make_renditions
from catalog_gen.photos.plan import WantedPhoto, plan_photos
from catalog_gen.photos.recipe import PhotoRecipe
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.cores import available_cores
from catalog_gen.tools.workers import Workers

QUALITY = 78
WIDTHS = (480, 960)


def main(photos: Path, output: Path) -> None:
    """Plan and make the renditions of all photos below a folder."""
    want = WantedPhoto(frozenset({"web"}), ())
    wanted = {path.relative_to(photos).as_posix(): want for path in sorted(photos.rglob("*.jpg"))}
    recipe = PhotoRecipe(web_widths=WIDTHS, web_quality=QUALITY)
    plan = plan_photos(photos, wanted, recipe, Sources())
    with Workers(available_cores()) as workers:
        make_renditions(plan, SCREEN_USES, Cache(output), workers)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
