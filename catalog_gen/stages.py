"""The stages, one function each: values in, values out; problems and counts go to the run.

What a stage needs is imported when it runs, so that a build without it never pays for it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_gen.check.profile import find_profile
from catalog_gen.check.theme import find_theme
from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.photo import Photos
from catalog_gen.model.printing import PrintingCondition, printing_condition
from catalog_gen.model.problem import CATALOG_FILE, Problem, has_errors
from catalog_gen.model.reading import Reading
from catalog_gen.model.request import BOOKLET, BuildRequest
from catalog_gen.theme.theme import Theme
from catalog_gen.tools.cache import Cache
from catalog_gen.tools.run import Run
from catalog_gen.tools.runner import Runner
from catalog_gen.web.site import Site

if TYPE_CHECKING:
    from catalog_gen.photos.plan import PhotoPlan
    from catalog_gen.press.book import BookUnderWay
    from catalog_gen.press.editions import Printed
    from catalog_gen.web.build import Website

_MOST_CACHE_BYTES = 4 * 1024**3
_REASONS = {"colour": "colour", "gradient": "gradient", "picture": "picture"}
"""What a theme that slipped through the reading of its styles shows, in the words of problems."""


@dataclass(frozen=True)
class Look:
    """What makes pages of content: the theme, and for paper the printer's condition and profile."""

    theme: Theme
    condition: PrintingCondition
    profile: bytes = field(repr=False)


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
    run.language, run.season = settings.language, settings.season.dates
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


def find_look(run: Run, reading: Reading) -> Look | None:
    """The theme and the profile that the content names; None when one cannot be used."""
    theme, problems = find_theme(reading)
    profile, unusable = find_profile(reading)
    run.problems += [*problems, *unusable]
    if theme is None or profile is None:
        return None
    if theme.folder.is_relative_to(reading.folder / "themes"):
        # The tests read the styles of the shipped theme.
        from catalog_gen.press.lint import lint_styles

        run.problems += lint_styles(theme.folder, reading.folder)
    return Look(theme, printing_condition(reading.catalog.settings.print), profile)


def plan_all_photos(run: Run, reading: Reading, look: Look, cache: Cache | None) -> "PhotoPlan":
    """All renditions of the photos that are there, whatever part of the output is to be made."""
    from catalog_gen.photos.colour import can_convert
    from catalog_gen.photos.header import read_header
    from catalog_gen.photos.memory import recall_header
    from catalog_gen.photos.plan import plan_photos
    from catalog_gen.photos.recipe import recipe_of
    from catalog_gen.photos.wanted import gather_wanted
    from catalog_gen.press.page_format import photo_frames
    from catalog_gen.press.photos import wanted_photos as printed
    from catalog_gen.press.photos import wanted_twins as inked
    from catalog_gen.web.photos import wanted_photos as shown

    own = (*shown(reading.catalog), *printed(reading.catalog), *inked(reading.catalog))
    wanted = gather_wanted(own, reading)
    settings = reading.catalog.settings.print
    if settings.profile and not can_convert(look.profile):
        facts = {"value": settings.profile, "reason": "damaged"}
        source = reading.sources.find(("print", "profile"))
        run.problems.append(Problem("profile-unusable", source, facts))
    recipe = recipe_of(look.theme.tokens, photo_frames(settings), look.condition, look.profile)
    find_header = partial(recall_header, cache=cache) if cache else read_header
    plan = plan_photos(reading.folder, wanted, recipe, find_header)
    run.problems += plan.problems
    return plan


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


def open_site(making: Making, reading: Reading, look: Look, photos: Photos) -> Site:
    """What the site is made from; without a book of its own it goes with the one that is there."""
    request = making.request
    booklet = request.makes_booklet or (request.output / BOOKLET).exists()
    leaflet = request.makes_booklet or (booklet and bool(_standing_leaves(making)))
    season = making.run.season.state_on(request.today)
    return Site(reading.catalog, photos, look.theme, booklet, season, leaflet)


def make_site(making: Making, site: Site) -> list[OutputFile]:
    """The site, but for the pages that show printed ones."""
    from catalog_gen.web.build import build_site

    return _count_pages(
        making,
        lambda: build_site(site, making.cache, making.runner.run, whole=not making.request.shops),
    )


def make_front(making: Making, site: Site, leaves: tuple[Leaf, ...] | None) -> list[OutputFile]:
    """The pages that show printed ones: those of this build's book, or of the one that is there."""
    from catalog_gen.web.build import build_front

    if making.request.shops:
        return []
    shown = leaves if leaves is not None else _standing_leaves(making) if site.leaflet else ()
    return _count_pages(making, lambda: build_front(site, shown, making.cache))


def begin_press(making: Making, reading: Reading, look: Look, photos: Photos) -> "BookUnderWay":
    """The book, begun: workers render its sections while the site is made."""
    from catalog_gen.press.book import begin_book
    from catalog_gen.press.edition import Edition, Printing
    from catalog_gen.theme.inks import inks_of
    from catalog_gen.web.addresses import storefront_addresses

    with making.run.stage("press"):
        return begin_book(
            Edition(
                catalog=reading.catalog,
                sources=reading.sources,
                photos=photos,
                theme=look.theme,
                pages=storefront_addresses(reading.catalog),
                cache=making.cache,
                run=partial(making.runner.run, label=attrgetter("name")),
                printing=Printing(look.condition, look.profile, inks_of(look.theme.tokens)),
            )
        )


def finish_press(making: Making, begun: "BookUnderWay") -> "Printed | None":
    """Both editions on their way to be bound, and the pages with their pictures for the site.

    None when a section has errors.
    """
    from catalog_gen.photos.leaves import picture_pages
    from catalog_gen.press.book import finish_book
    from catalog_gen.press.editions import start_editions
    from catalog_gen.press.refusal import UnknownColourError

    with making.run.stage("press") as counts:
        book = finish_book(begun)
        making.run.problems += book.problems
        counts["pages"], counts["sections_made"] = book.pages, book.made
        if book.has_errors:
            return None
        shows_pages = "web" in making.request.only
        pictures = picture_pages(book.sections if shows_pages else (), making.cache, making.runner)
        try:
            printed = start_editions(begun.edition, book)
        except UnknownColourError as error:
            facts = {"value": error.value, "reason": _REASONS.get(error.kind, "effect")}
            making.run.problems.append(Problem("press-style", CATALOG_FILE, facts))
            return None
        if not shows_pages:
            return printed
        pairs = zip(printed.leaves, pictures, strict=True)
        return replace(printed, leaves=tuple(replace(leaf, pictures=own) for leaf, own in pairs))


def await_binding(making: Making, printed: "Printed") -> list[OutputFile]:
    """The files of the press, once they are bound; an error of the preflight is told."""
    from catalog_gen.press.editions import finish_editions
    from catalog_gen.web.leaves import leaflet_files

    with making.run.stage("press"):
        files, problems = finish_editions(printed)
        making.run.problems += problems
        if "web" in making.request.only:
            files += leaflet_files(printed.leaves, making.run.language, making.cache)
    return files


def _count_pages(making: Making, build: Callable[[], "Website"]) -> list[OutputFile]:
    with making.run.stage("web") as counts:
        website = build()
        counts["pages_made"], counts["pages_reused"] = website.made, website.reused
    return list(website.files)


def _standing_leaves(making: Making) -> tuple[Leaf, ...]:
    from catalog_gen.web.leaves import recall_leaves

    return recall_leaves(making.request.output, making.run.language)


def publish_files(making: Making, files: Iterable[OutputFile]) -> None:
    """The files into the output, beside what this build is not about."""
    from catalog_gen.publish.publish import publish
    from catalog_gen.publish.scope import kept_by

    request, cache = making.request, making.cache
    with making.run.stage("publish") as counts:
        keep = kept_by(request, making.run.language)
        done = publish(list(files), request.output, cache, keep=keep)
        counts["written"], counts["removed"] = done.written, done.removed
        cache.prune(_MOST_CACHE_BYTES)
