"""Reading and checking, and what makes pages of the content."""

from pathlib import Path

from catalog_gen.check.profile import find_profile
from catalog_gen.check.theme import find_theme
from catalog_gen.model.printing import printing_condition
from catalog_gen.model.problem import CATALOG_FILE, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.stages.making import Look
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.tools.run import Run


def read_and_check(run: Run, folder: Path, cache: Cache | None) -> Reading:
    """The content, read and checked; with a cache, files of the same text are not parsed again."""
    from catalog_gen.check import check_catalog
    from catalog_gen.read import read_catalog

    with run.stage("read") as counts:
        reading = read_catalog(folder, cache)
        counts["shops"] = len(reading.catalog.shops)
        counts["products"] = sum(len(shop.products) for shop in reading.catalog.shops)
    settings = reading.catalog.settings
    run.language, run.season = settings.language, settings.season.dates
    with run.stage("check") as counts:
        run.problems += [*reading.problems, *check_catalog(reading, cache)]
        counts["errors"] = sum(problem.severity == "error" for problem in run.problems)
        counts["warnings"] = len(run.problems) - counts["errors"]
    return reading


def restrict(run: Run, reading: Reading, shops: frozenset[str]) -> Reading:
    """The same reading with only the shops asked for; without any, with all of them."""
    for unknown in sorted(shops - {shop.id for shop in reading.catalog.shops}):
        run.problems.append(Problem("no-such-shop", CATALOG_FILE, {"value": unknown}))
    return reading.only(shops) if shops else reading


def find_look(run: Run, reading: Reading, cache: Cache | None = None) -> Look | None:
    """The theme and the profile that the content names; None when one cannot be used.

    With a cache, a theme's styles in which nothing was wrong are not gone through again.
    """
    theme, problems = find_theme(reading)
    profile, unusable = find_profile(reading)
    run.problems += [*problems, *unusable]
    if theme is None or profile is None:
        return None
    if theme.folder.is_relative_to(reading.folder / "themes"):
        # The tests read the styles of the shipped theme.
        run.problems += _check_styles(theme, reading.folder, cache)
    return Look(theme, printing_condition(reading.catalog.settings.print), profile)


def _check_styles(theme: Theme, folder: Path, cache: Cache | None) -> list[Problem]:
    key = make_key("press styles", program_digest(), theme.press_digest)
    if cache and cache.get(key) is not None:
        return []
    from catalog_gen.press.lint import lint_styles

    problems = lint_styles(theme.folder, folder)
    if cache and not problems:
        cache.put(key, b"")
    return problems
