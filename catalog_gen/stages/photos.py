"""The photos: planned for all parts alike, made for those that are asked for."""

from functools import partial
from typing import TYPE_CHECKING

from catalog_gen.model.photo import Photos
from catalog_gen.model.problem import Problem, has_errors
from catalog_gen.model.reading import Reading
from catalog_gen.stages.making import Look, Making
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.run import Run

if TYPE_CHECKING:
    from catalog_gen.photos.plan import PhotoPlan


def plan_all_photos(run: Run, reading: Reading, look: Look, cache: Cache | None) -> "PhotoPlan":
    """All renditions of the photos that are there, whatever part of the output is to be made."""
    from catalog_gen.photos.header import read_headers
    from catalog_gen.photos.memory import recall_headers
    from catalog_gen.photos.plan import plan_photos
    from catalog_gen.photos.recipe import recipe_of
    from catalog_gen.photos.wanted import gather_wanted
    from catalog_gen.press.page_format import photo_frames
    from catalog_gen.press.photos import wanted_photos as printed
    from catalog_gen.press.photos import wanted_twins as inked
    from catalog_gen.web.photos import wanted_photos as shown

    on_paper = list(printed(reading.catalog))
    twins = inked(on_paper) if look.condition.colours == "cmyk" else ()
    wanted = gather_wanted((*shown(reading.catalog), *on_paper, *twins), reading.files)
    settings = reading.catalog.settings.print
    if settings.profile and not _can_convert(look.profile):
        facts = {"value": settings.profile, "reason": "damaged"}
        source = reading.sources.find(("print", "profile"))
        run.problems.append(Problem("profile-unusable", source, facts))
    recipe = recipe_of(look.theme.tokens, photo_frames(settings), look.condition, look.profile)
    find_headers = partial(recall_headers, cache=cache) if cache else read_headers
    plan = plan_photos(reading.folder, wanted, recipe, reading.sources, find_headers)
    run.problems += plan.problems
    return plan


def _can_convert(profile: bytes) -> bool:
    from catalog_gen.photos.colour import can_convert

    return can_convert(profile)


def make_photos(making: Making, reading: Reading, look: Look) -> Photos | None:
    """Every rendition of the photos; None when one cannot be made."""
    from catalog_gen.photos.make import make_renditions

    run, cache = making.run, making.cache
    with run.stage("photos") as counts:
        plan = plan_all_photos(run, reading, look, cache)
        if has_errors(run.problems):
            return None
        made = make_renditions(plan, making.request.photo_uses, cache, making.runner)
        run.problems += made.problems
        counts["made"], counts["reused"] = made.made, made.reused
    return None if has_errors(run.problems) else plan.photos
