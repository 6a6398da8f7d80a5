"""The stages in order, as plain calls: read, check, photos, press, web, publish.

Values meet here and nowhere else. A stage returns problems; an error stops the build before it
writes, and the last good output stays.
"""

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_gen.model.output import BuildReport, OutputFile
from catalog_gen.model.photo import Photos
from catalog_gen.model.problem import CATALOG_FILE, Problem, has_errors
from catalog_gen.model.request import BuildRequest
from catalog_gen.press.tasks.loading import load_printery, load_typesetter
from catalog_gen.publish.ground import Ground
from catalog_gen.tools.cache import Cache, LostEntryError
from catalog_gen.tools.errands import WorkerLost
from catalog_gen.tools.files import LockedError, lock, remove_folder
from catalog_gen.tools.run import Listener, Run
from catalog_gen.tools.runner import ClusterError, open_runner

if TYPE_CHECKING:
    from catalog_gen.model.reading import Reading
    from catalog_gen.stages.making import Look, Making

CACHE_FOLDER = ".cache"
OUTPUT_FOLDER = "output"


def check(folder: Path, listen: Listener) -> BuildReport:
    """Read and check a catalog; nothing is written."""
    from catalog_gen import stages

    run = Run(listen)
    reading = stages.read_and_check(run, folder, None)
    if look := stages.find_look(run, reading):
        stages.plan_all_photos(run, reading, look, None)
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
        run.problems.append(Problem("another-build", CATALOG_FILE))
    except (WorkerLost, ClusterError) as error:
        run.problems.append(Problem(error.code, CATALOG_FILE, error.facts))
    except OSError as error:
        facts = {"path": str(error.filename or request.output), "reason": error.strerror or ""}
        run.problems.append(Problem("cannot-write", CATALOG_FILE, facts))
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


def _build_stages(run: Run, request: BuildRequest, cache: Cache) -> None:
    """All stages; what a printer would refuse is told, and published with its report."""
    ground = Ground(request.output.resolve())
    with ground.cleared(), open_runner(request.jobs, request.cluster, run.tell) as runner:
        if request.makes_booklet:
            runner.prepare(load_printery, None)
            runner.prepare(load_typesetter, None)
        # A fifth of a second, which a build of unchanged files does without.
        from catalog_gen import stages

        publication = stages.open_output(ground, cache, runner)
        making = stages.Making(run, request, cache, runner, publication)
        reading = stages.read_and_check(run, request.folder, cache)
        reading = stages.restrict(run, reading, request.shops)
        look = stages.find_look(run, reading, cache)
        if look and request.makes_booklet:
            stages.prepare_press(making, reading, look)
        photos = stages.make_photos(making, reading, look) if look else None
        if look is None or photos is None:
            return
        files = _make_files(making, reading, look, photos)
        if files is not None:
            stages.publish_files(making, files)


def _make_files(
    making: "Making", reading: "Reading", look: "Look", photos: Photos
) -> list[OutputFile] | None:
    """Book and site, or None when the book has errors.

    Workers bind the book and draw its pages while this process makes the site's.
    """
    from catalog_gen import stages

    request, runner = making.request, making.runner
    files: list[OutputFile] = []
    book = stages.begin_press(making, reading, look, photos) if request.makes_booklet else None
    making.publication.look()
    site = stages.open_site(making, reading, look, photos) if "web" in request.only else None
    parts = stages.make_site(making, site) if site else iter(())
    pages = map(files.extend, parts)
    with runner.meanwhile(pages):
        pressed = stages.finish_press(making, book) if book else None
        bound = stages.await_binding(making, pressed) if pressed else None
    if has_errors(making.run.problems):
        return None
    deque(pages, maxlen=0)
    leaves = stages.await_leaves(making, pressed) if pressed else None
    for part in stages.make_front(making, site, leaves) if site else ():
        files += part
    if pressed and bound:
        files += stages.await_verdict(making, pressed, bound, leaves or ())
    return files
