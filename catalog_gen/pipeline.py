"""The stages in order, as plain calls: read, check, photos, web, press, publish.

Values meet here and nowhere else. A stage returns problems; an error stops the build before it
writes, and the last good output stays.
"""

from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_gen.check.theme import find_theme
from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import BuildReport, OutputFile
from catalog_gen.model.photo import Photos
from catalog_gen.model.problem import Problem, SourceRef, has_errors
from catalog_gen.model.reading import Reading
from catalog_gen.model.request import BOOKLET, BuildRequest
from catalog_gen.press.task import load_typesetter
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import Cache, LostEntryError
from catalog_gen.tools.files import LockedError, lock, remove_folder
from catalog_gen.tools.run import Listener, Run
from catalog_gen.tools.runner import ClusterError, Runner, open_runner
from catalog_gen.tools.workers import WorkerLost
from catalog_gen.web.site import Site

if TYPE_CHECKING:
    from catalog_gen.photos.plan import PhotoPlan
    from catalog_gen.press.book import Booklet

CACHE_FOLDER = ".cache"
OUTPUT_FOLDER = "output"
MOST_CACHE_BYTES = 4 * 1024**3
_CATALOG_FILE = SourceRef("catalog.yaml")


def check(folder: Path, listen: Listener) -> BuildReport:
    """Read and check a catalog; nothing is written."""
    run = Run(listen)
    reading = _read_and_check(run, folder, None)
    if theme := _theme(run, reading):
        _plan_photos(run, reading, theme, None)
    return run.report()


def fix(folder: Path, listen: Listener) -> tuple[BuildReport, int]:
    """Put right what needs no decision; what is left to do, and how many values were corrected."""
    from catalog_gen.collect.corrections import apply_corrections

    corrected = apply_corrections(folder, check(folder, listen).problems)
    return check(folder, listen), corrected


def build(request: BuildRequest, listen: Listener) -> BuildReport:
    """Make everything that changed. With an error in the content, nothing is written."""
    run = Run(listen)
    try:
        with lock(request.folder / CACHE_FOLDER / "lock"):
            _build(run, request)
    except LockedError:
        run.problems.append(Problem("another-build", _CATALOG_FILE))
    except (WorkerLost, ClusterError) as error:
        run.problems.append(Problem(error.code, _CATALOG_FILE, error.facts))
    except OSError as error:
        facts = {"path": str(error.filename or request.output), "reason": error.strerror or ""}
        run.problems.append(Problem("cannot-write", _CATALOG_FILE, facts))
    return run.report()


def clean(folder: Path, output: Path) -> int:
    """Remove what the tool made: published files and the cache. Gives the number of files."""
    from catalog_gen.publish.publish import remove_published

    return remove_published(output) + remove_folder(folder / CACHE_FOLDER)


def _build(run: Run, request: BuildRequest) -> None:
    """Build, unless the very same files made what still stands in the output."""
    from catalog_gen.publish.unchanged import recall_build, remember_build, sign_inputs

    cache = Cache(request.folder / CACHE_FOLDER)
    signature = sign_inputs(request)
    before = recall_build(request.output, signature, cache, request.today) if signature else None
    if before:
        run.language = before.language
        run.problems += before.problems
        run.stages += before.stages
        return
    try:
        _build_stages(run, request, cache)
    except LostEntryError:
        # Damaged entries seldom come alone: all of them go, and a second pass makes them anew.
        cache.remove_damaged()
        run.stages.clear()
        run.problems.clear()
        _build_stages(run, request, cache)
    if signature and not has_errors(run.problems):
        remember_build(request.output, signature, run.report(), cache, request.today)


@dataclass(frozen=True)
class _Making:
    """What the stages of a build share."""

    run: Run
    request: BuildRequest
    cache: Cache
    runner: Runner


def _build_stages(run: Run, request: BuildRequest, cache: Cache) -> None:
    files: list[OutputFile] = []
    with open_runner(request.jobs, request.cluster, run.tell) as runner:
        making = _Making(run, request, cache, runner)
        if request.makes_booklet:
            runner.prepare(load_typesetter, None)
        reading = _restrict(run, _read_and_check(run, request.folder, cache), request.shops)
        theme = _theme(run, reading)
        photos = _photos(making, reading, theme) if theme else None
        if theme is None or photos is None:
            return
        leaves: tuple[Leaf, ...] | None = None
        if request.makes_booklet:
            printed, leaves = _press(making, reading, theme, photos)
            files += printed
        if "web" in request.only:
            files += _web(making, reading, theme, photos, leaves)
        runner.release()
        if not has_errors(run.problems):
            _publish(making, files)


def _read_and_check(run: Run, folder: Path, cache: Cache | None) -> Reading:
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


def _restrict(run: Run, reading: Reading, shops: frozenset[str]) -> Reading:
    """The same reading with only the shops asked for; without any, with all of them."""
    for unknown in sorted(shops - {shop.id for shop in reading.catalog.shops}):
        run.problems.append(Problem("no-such-shop", _CATALOG_FILE, {"value": unknown}))
    return reading.only(shops) if shops else reading


def _theme(run: Run, reading: Reading) -> Theme | None:
    theme, problems = find_theme(reading)
    run.problems += problems
    return theme


def _plan_photos(run: Run, reading: Reading, theme: Theme, cache: Cache | None) -> "PhotoPlan":
    """All renditions of the photos that are there, whatever part of the output is to be made."""
    from catalog_gen.photos.header import read_header
    from catalog_gen.photos.memory import recall_header
    from catalog_gen.photos.plan import plan_photos
    from catalog_gen.photos.recipe import recipe_of
    from catalog_gen.photos.wanted import gather_wanted
    from catalog_gen.press.photos import wanted_photos as printed
    from catalog_gen.web.photos import wanted_photos as shown

    wanted = gather_wanted((*shown(reading.catalog), *printed(reading.catalog)), reading)
    find_header = partial(recall_header, cache=cache) if cache else read_header
    plan = plan_photos(reading.folder, wanted, recipe_of(theme.tokens), find_header)
    run.problems += plan.problems
    return plan


def _photos(making: _Making, reading: Reading, theme: Theme) -> Photos | None:
    from catalog_gen.photos.make import make_renditions

    run, cache = making.run, making.cache
    with run.stage("photos") as counts:
        plan = _plan_photos(run, reading, theme, cache)
        if has_errors(run.problems):
            return None
        made = make_renditions(plan, making.request.photo_uses, cache, making.runner)
        run.problems += made.problems
        counts["made"], counts["reused"] = made.made, made.reused
    return None if has_errors(run.problems) else plan.photos


def _web(
    making: _Making, reading: Reading, theme: Theme, photos: Photos, leaves: tuple[Leaf, ...] | None
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


def _press(
    making: _Making, reading: Reading, theme: Theme, photos: Photos
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


def _picture_leaves(making: _Making, booklet: "Booklet") -> tuple[Leaf, ...]:
    from catalog_gen.photos.leaves import picture_pages

    if has_errors(booklet.problems):
        return ()
    pictures = picture_pages(booklet.sections, making.cache, making.runner)
    return tuple(
        replace(leaf, pictures=own) for leaf, own in zip(booklet.leaves, pictures, strict=True)
    )


def _publish(making: _Making, files: list[OutputFile]) -> None:
    from catalog_gen.publish.publish import publish
    from catalog_gen.publish.scope import kept_by

    request, cache = making.request, making.cache
    with making.run.stage("publish") as counts:
        keep = kept_by(request, making.run.language)
        done = publish(files, request.output, cache, keep=keep)
        counts["written"], counts["removed"] = done.written, done.removed
        cache.prune(MOST_CACHE_BYTES)
