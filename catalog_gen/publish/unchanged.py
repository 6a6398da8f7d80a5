"""Whether an output folder still is what a build made from the very same files."""

import hashlib
import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from time import perf_counter

from catalog_gen.model.output import BuildReport, StageReport
from catalog_gen.model.problem import Problem, SourceRef
from catalog_gen.model.request import BOOKLET, BuildRequest
from catalog_gen.model.season import SeasonDates
from catalog_gen.publish.manifest import NAME, read_manifest, stands
from catalog_gen.theme.places import theme_places
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_places
from catalog_gen.tools.signature import sign_files


def sign_inputs(request: BuildRequest) -> str | None:
    """The signature of all that a build reads and of what is asked of it.

    None when it cannot be told, or when something changed a moment ago.
    """
    folder = request.folder
    if not folder.is_dir():
        return None
    beside = (path for path in sorted(folder.iterdir()) if path.is_file())
    places = (*beside, folder / "content", *theme_places(folder), *program_places())
    # Pages link to a booklet that lies in the output, whoever put it there.
    booklet = request.makes_booklet or (request.output / BOOKLET).exists()
    asked = repr((sorted(request.only), sorted(request.shops), booklet))
    return sign_files((place for place in places if place.exists()), asked)


def remember_build(
    output: Path, signature: str, report: BuildReport, cache: Cache, today: date | None = None
) -> None:
    """Note that the output was made from the files of this signature, with these warnings.

    What the season was on the day of the build is part of the note: pages show it.
    A build that had nothing to publish leaves no output to tell of.
    """
    if not (output / NAME).is_file():
        return
    record = {
        "manifest": _digest(output),
        "language": report.language,
        "season": [day and day.isoformat() for day in (report.season.opens, report.season.closes)],
        "state": report.season.state_on(today),
        "problems": [asdict(problem) for problem in report.problems],
    }
    cache.put(_key(output, signature), json.dumps(record).encode())


def recall_build(
    output: Path, signature: str, cache: Cache, today: date | None = None
) -> BuildReport | None:
    """The report of the build that made this output.

    None unless every file of it stands, and the season is where it was.
    """
    start = perf_counter()
    content = cache.get(_key(output, signature))
    if content is None:
        return None
    record = json.loads(content)
    season = SeasonDates(*(day and date.fromisoformat(day) for day in record["season"]))
    if season.state_on(today) != record["state"]:
        return None
    manifest = read_manifest(output)
    if not manifest or record["manifest"] != _digest(output):
        return None
    folder = str(output)
    if not all(stands(folder, address, entry) for address, entry in manifest.items()):
        return None
    problems = tuple(_problem(**problem) for problem in record["problems"])
    stage = StageReport("unchanged", perf_counter() - start, {"files": len(manifest)})
    return BuildReport(record["language"], problems, (stage,))


def _problem(*, source: dict[str, object], **rest: object) -> Problem:
    return Problem(source=SourceRef(**source), **rest)  # type: ignore[arg-type]


def _key(output: Path, signature: str) -> str:
    return make_key("build", str(output.resolve()), signature)


def _digest(output: Path) -> str:
    return hashlib.sha256((output / NAME).read_bytes()).hexdigest()
