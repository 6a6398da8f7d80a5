"""The stages in order, as plain calls: read, check, photos, web, press, publish.

Values meet here and nowhere else. A stage returns problems; an error stops the build before it
writes, and the last good output stays.
"""

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_gen.model.output import BuildReport, OutputFile
from catalog_gen.model.photo import Photos
from catalog_gen.model.problem import Problem, SourceRef, has_errors
from catalog_gen.model.reading import Reading
from catalog_gen.model.request import BOOKLET, PARTS, BuildRequest
from catalog_gen.theme.theme import Theme, ThemeError, load_theme
from catalog_gen.tools.cache import Cache, LostEntryError
from catalog_gen.tools.cores import available_cores
from catalog_gen.tools.files import LockedError, lock
from catalog_gen.tools.run import Listener, Run
from catalog_gen.tools.workers import WatchedWorkers, WorkerLost, Workers

if TYPE_CHECKING:
    from catalog_gen.photos.plan import PhotoPlan

CACHE_FOLDER = ".cache"
OUTPUT_FOLDER = "output"
MOST_CACHE_BYTES = 4 * 1024**3


def check(folder: Path, listen: Listener) -> BuildReport:
    """Read and check a catalog; nothing is written."""
    run = Run(listen)
    reading = _read_and_check(run, folder)
    if theme := _load_theme(run, reading):
        _plan_photos(run, reading, theme, frozenset(PARTS), None)
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
        run.problems.append(Problem("another-build", _catalog_file()))
    except WorkerLost as error:
        facts = {"task": error.label, "end": error.end}
        run.problems.append(Problem("worker-lost", _catalog_file(), facts))
    except OSError as error:
        facts = {"path": str(error.filename or request.output), "reason": error.strerror or ""}
        run.problems.append(Problem("cannot-write", _catalog_file(), facts))
    return run.report()


def clean(folder: Path, output: Path) -> int:
    """Remove what the tool made: published files and the cache. Gives the number of files."""
    from catalog_gen.publish.publish import remove_published

    removed = remove_published(output)
    cache = folder / CACHE_FOLDER
    if cache.is_dir():
        removed += sum(path.is_file() for path in cache.rglob("*"))
        shutil.rmtree(cache)
    return removed


def _build(run: Run, request: BuildRequest) -> None:
    """Build, unless the very same files made what still stands in the output."""
    from catalog_gen.publish.unchanged import recall_build, remember_build, sign_inputs

    cache = Cache(request.folder / CACHE_FOLDER)
    signature = sign_inputs(request)
    before = recall_build(request.output, signature, cache) if signature else None
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
        remember_build(request.output, signature, run.report(), cache)


def _build_stages(run: Run, request: BuildRequest, cache: Cache) -> None:
    reading = _restrict(run, _read_and_check(run, request.folder), request.shops)
    theme = _load_theme(run, reading)
    if theme is None:
        return
    with WatchedWorkers(request.jobs or available_cores(), run.tell) as workers:
        photos = _photos(run, reading, theme, request, workers, cache)
        if photos is None:
            return
        files: list[OutputFile] = []
        if "web" in request.only:
            files += _web(run, reading, theme, photos, request, cache)
        if request.makes_booklet:
            files += _press(run, reading, theme, photos, workers, cache)
    if not has_errors(run.problems):
        _publish(run, files, request, cache)


def _read_and_check(run: Run, folder: Path) -> Reading:
    from catalog_gen.check import check_catalog
    from catalog_gen.read import read_catalog

    with run.stage("read") as counts:
        reading = read_catalog(folder)
        counts["shops"] = len(reading.catalog.shops)
        counts["products"] = sum(len(shop.products) for shop in reading.catalog.shops)
    run.language = reading.catalog.settings.language
    with run.stage("check") as counts:
        run.problems += [*reading.problems, *check_catalog(reading)]
        counts["errors"] = sum(problem.severity == "error" for problem in run.problems)
        counts["warnings"] = len(run.problems) - counts["errors"]
    return reading


def _restrict(run: Run, reading: Reading, shops: frozenset[str]) -> Reading:
    """The same reading with only the shops asked for."""
    if not shops:
        return reading
    known = {shop.id for shop in reading.catalog.shops}
    for unknown in sorted(shops - known):
        run.problems.append(Problem("no-such-shop", _catalog_file(), {"value": unknown}))
    chosen = tuple(shop for shop in reading.catalog.shops if shop.id in shops)
    return replace(reading, catalog=replace(reading.catalog, shops=chosen))


def _load_theme(run: Run, reading: Reading) -> Theme | None:
    from catalog_gen.check.theme import check_theme

    settings = reading.catalog.settings
    try:
        theme = load_theme(settings.theme, reading.folder)
    except ThemeError as error:
        source = reading.sources.find(("theme",))
        facts = {"value": settings.theme, "detail": str(error)}
        run.problems.append(Problem(error.code, source, facts))
        return None
    run.problems += check_theme(reading, theme)
    return theme


def _plan_photos(
    run: Run, reading: Reading, theme: Theme, parts: frozenset[str], cache: Cache | None
) -> "PhotoPlan":
    """The renditions that the parts need, of the photos that are there."""
    from catalog_gen.photos.header import read_header
    from catalog_gen.photos.memory import recall_header
    from catalog_gen.photos.plan import plan_photos
    from catalog_gen.photos.recipe import recipe_of
    from catalog_gen.photos.wanted import gather_wanted
    from catalog_gen.press.photos import wanted_photos as printed
    from catalog_gen.web.photos import wanted_photos as shown

    named = [
        *(shown(reading.catalog) if "web" in parts else ()),
        *(printed(reading.catalog) if "press" in parts else ()),
    ]
    wanted = gather_wanted(named, reading)
    find_header = partial(recall_header, cache=cache) if cache else read_header
    plan = plan_photos(reading.folder, wanted, recipe_of(theme.tokens), find_header)
    run.problems += plan.problems
    return plan


def _photos(
    run: Run, reading: Reading, theme: Theme, request: BuildRequest, workers: Workers, cache: Cache
) -> Photos | None:
    from catalog_gen.photos.make import make_renditions

    with run.stage("photos") as counts:
        plan = _plan_photos(run, reading, theme, request.only, cache)
        if has_errors(run.problems):
            return None
        made = make_renditions(plan, cache, workers)
        run.problems += made.problems
        counts["made"], counts["reused"] = made.made, made.reused
    return None if has_errors(run.problems) else plan.photos


def _web(
    run: Run, reading: Reading, theme: Theme, photos: Photos, request: BuildRequest, cache: Cache
) -> list[OutputFile]:
    from catalog_gen.web.build import build_site
    from catalog_gen.web.site import Site

    with run.stage("web") as counts:
        booklet = request.makes_booklet or (request.output / BOOKLET).exists()
        site = Site(reading.catalog, photos, theme, booklet)
        website = build_site(site, cache, whole=not request.shops)
        counts["pages_made"], counts["pages_reused"] = website.made, website.reused
    return list(website.files)


def _press(
    run: Run, reading: Reading, theme: Theme, photos: Photos, workers: Workers, cache: Cache
) -> list[OutputFile]:
    from catalog_gen.press.book import build_booklet
    from catalog_gen.press.edition import Edition
    from catalog_gen.web.addresses import storefront_addresses

    with run.stage("press") as counts:
        edition = Edition(
            catalog=reading.catalog,
            sources=reading.sources,
            photos=photos,
            theme=theme,
            pages=storefront_addresses(reading.catalog),
            cache=cache,
            run=workers.run,
        )
        booklet = build_booklet(edition)
        run.problems += booklet.problems
        counts["pages"], counts["sections_made"] = booklet.pages, booklet.made
    return list(booklet.files)


def _publish(run: Run, files: list[OutputFile], request: BuildRequest, cache: Cache) -> None:
    from catalog_gen.publish.publish import publish
    from catalog_gen.publish.scope import kept_by

    with run.stage("publish") as counts:
        done = publish(files, request.output, cache, keep=kept_by(request, run.language))
        counts["written"], counts["removed"] = done.written, done.removed
        cache.prune(MOST_CACHE_BYTES)


def _catalog_file() -> SourceRef:
    return SourceRef("catalog.yaml")
