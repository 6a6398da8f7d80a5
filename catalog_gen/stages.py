"""The stages, one function each: values in, values out; problems and counts go to the run.

What a stage needs is imported when it runs, so that a build without it never pays for it.
"""

from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_gen.check.theme import find_theme
from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.photo import Photos
from catalog_gen.model.problem import Problem, SourceRef, has_errors
from catalog_gen.model.reading import Reading
from catalog_gen.model.request import BOOKLET, BuildRequest
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.run import Run
from catalog_gen.tools.runner import Runner
from catalog_gen.web.site import Site

if TYPE_CHECKING:
    from catalog_gen.photos.plan import PhotoPlan
    from catalog_gen.press.book import Booklet

CATALOG_FILE = SourceRef("catalog.yaml")
_MOST_CACHE_BYTES = 4 * 1024**3


@dataclass(frozen=True)
class Making:
    """What the stages of a build share."""

    run: Run
    request: BuildRequest
    cache: Cache
    runner: Runner


def read_and_check(run: Run, folder: Path, cache: Cache | None) -> Reading:
    """The content, read and checked; with a cache, files of the same text are not parsed again."""
    from catalog_gen.check import check_catalog
    from catalog_gen.read import read_catalog

    with run.stage("read") as counts:
        reading = read_catalog(folder, cache)
        counts["shops"] = len(reading.catalog.shops)
        counts["products"] = sum(len(shop.products) for shop in reading.catalog.shops)
    settings = reading.catalog.settings
    run.language, run.season = settings.language, settings.season
    with run.stage("check") as counts:
        run.problems += [*reading.problems, *check_catalog(reading)]
        counts["errors"] = sum(problem.severity == "error" for problem in run.problems)
        counts["warnings"] = len(run.problems) - counts["errors"]
    return reading


def restrict(run: Run, reading: Reading, shops: frozenset[str]) -> Reading:
    """The same reading with only the shops asked for; without any, with all of them."""
    for unknown in sorted(shops - {shop.id for shop in reading.catalog.shops}):
        run.problems.append(Problem("no-such-shop", CATALOG_FILE, {"value": unknown}))
    return reading.only(shops) if shops else reading


def find_look(run: Run, reading: Reading) -> Theme | None:
    """The theme that the content names; None when it cannot be used."""
    theme, problems = find_theme(reading)
    run.problems += problems
    return theme


def plan_all_photos(run: Run, reading: Reading, theme: Theme, cache: Cache | None) -> "PhotoPlan":
    """All renditions of the photos that are there, whatever part of the output is to be made."""
    from catalog_gen.photos.header import read_header
    from catalog_gen.photos.memory import recall_header
    from catalog_gen.photos.plan import plan_photos
    from catalog_gen.photos.recipe import recipe_of
    from catalog_gen.photos.wanted import gather_wanted
    from catalog_gen.press.page_format import photo_frames
    from catalog_gen.press.photos import wanted_photos as printed
    from catalog_gen.web.photos import wanted_photos as shown

    wanted = gather_wanted((*shown(reading.catalog), *printed(reading.catalog)), reading)
    frames = photo_frames(reading.catalog.settings.print)
    find_header = partial(recall_header, cache=cache) if cache else read_header
    plan = plan_photos(reading.folder, wanted, recipe_of(theme.tokens, frames), find_header)
    run.problems += plan.problems
    return plan


def make_photos(making: Making, reading: Reading, theme: Theme) -> Photos | None:
    """Every rendition of the photos; None when one cannot be made."""
    from catalog_gen.photos.make import make_renditions

    run, cache = making.run, making.cache
    with run.stage("photos") as counts:
        plan = plan_all_photos(run, reading, theme, cache)
        if has_errors(run.problems):
            return None
        made = make_renditions(plan, making.request.photo_uses, cache, making.runner)
        run.problems += made.problems
        counts["made"], counts["reused"] = made.made, made.reused
    return None if has_errors(run.problems) else plan.photos


def make_site(
    making: Making, reading: Reading, theme: Theme, photos: Photos, leaves: tuple[Leaf, ...] | None
) -> list[OutputFile]:
    """The site; without `leaves` of a book of its own it goes with the one that stands there."""
    from catalog_gen.web.build import build_site
    from catalog_gen.web.leaflet import recall_leaves

    request, run = making.request, making.run
    with run.stage("web") as counts:
        booklet = request.makes_booklet or (request.output / BOOKLET).exists()
        if leaves is None:
            leaves = recall_leaves(request.output, run.language) if booklet else ()
        season = run.season.state_on(request.today)
        site = Site(reading.catalog, photos, theme, booklet, season, leaves)
        website = build_site(site, making.cache, making.runner.run, whole=not request.shops)
        counts["pages_made"], counts["pages_reused"] = website.made, website.reused
    return list(website.files)


def make_book(
    making: Making, reading: Reading, theme: Theme, photos: Photos
) -> tuple[list[OutputFile], tuple[Leaf, ...]]:
    """The book and, where the site is made too, the pages to leaf through with their pictures."""
    from catalog_gen.press.book import build_booklet
    from catalog_gen.press.edition import Edition
    from catalog_gen.web.addresses import storefront_addresses
    from catalog_gen.web.leaflet import leaflet_files

    with making.run.stage("press") as counts:
        edition = Edition(
            catalog=reading.catalog,
            sources=reading.sources,
            photos=photos,
            theme=theme,
            pages=storefront_addresses(reading.catalog),
            cache=making.cache,
            run=partial(making.runner.run, label=attrgetter("name")),
        )
        booklet = build_booklet(edition)
        making.run.problems += booklet.problems
        counts["pages"], counts["sections_made"] = booklet.pages, booklet.made
        leaves = _picture_leaves(making, booklet) if "web" in making.request.only else ()
    return [*booklet.files, *leaflet_files(leaves, making.run.language, making.cache)], leaves


def _picture_leaves(making: Making, booklet: "Booklet") -> tuple[Leaf, ...]:
    from catalog_gen.photos.leaves import picture_pages

    if has_errors(booklet.problems):
        return ()
    pictures = picture_pages(booklet.sections, making.cache, making.runner)
    return tuple(
        replace(leaf, pictures=own) for leaf, own in zip(booklet.leaves, pictures, strict=True)
    )


def publish_files(making: Making, files: list[OutputFile]) -> None:
    """The files into the output, beside what this build is not about."""
    from catalog_gen.publish.publish import publish
    from catalog_gen.publish.scope import kept_by

    request, cache = making.request, making.cache
    with making.run.stage("publish") as counts:
        keep = kept_by(request, making.run.language)
        done = publish(files, request.output, cache, keep=keep)
        counts["written"], counts["removed"] = done.written, done.removed
        cache.prune(_MOST_CACHE_BYTES)
