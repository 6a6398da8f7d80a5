"""The book: begun, finished, and bound while other pages are made."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.photo import Photos, Rendition
from catalog_gen.model.problem import CATALOG_FILE, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.stages.making import Look, Making

if TYPE_CHECKING:
    from catalog_gen.press.book import BookUnderWay
    from catalog_gen.press.bound import Bound
    from catalog_gen.press.editions import Printed


@dataclass(frozen=True)
class Pressed:
    """A book of which workers bind the editions, and draw the pages for the site."""

    printed: "Printed"
    pictures: Iterator[tuple[Rendition, ...]]


_REASONS = {"colour": "colour", "gradient": "gradient", "picture": "picture"}
"""What a theme that slipped through the reading of its styles shows, in the words of problems."""


def prepare_press(making: Making, reading: Reading, look: Look) -> None:
    """Have the worker that is to render the first section read the theme's styles ahead."""
    from catalog_gen.press.house_style import house_style
    from catalog_gen.press.tasks.section import load_style

    house = house_style(look.theme, reading.catalog.settings.print)
    making.runner.prepare_further(load_style, house)


def begin_press(making: Making, reading: Reading, look: Look, photos: Photos) -> "BookUnderWay":
    """The book, begun: workers render its sections."""
    from catalog_gen.press.book import begin_book
    from catalog_gen.press.edition import Edition
    from catalog_gen.press.printing import Printing
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
                beside=making.runner.run_beside,
                printing=Printing(look.condition, look.profile, inks_of(look.theme.tokens)),
            )
        )


def finish_press(making: Making, begun: "BookUnderWay") -> Pressed | None:
    """The book with all its sections, and what workers make of it from now on.

    None when a section has errors.
    """
    from catalog_gen.photos.leaves import picture_pages
    from catalog_gen.press.book import finish_book
    from catalog_gen.press.editions import start_editions
    from catalog_gen.press.proofs import Proof
    from catalog_gen.press.refusal import UnknownColourError

    with making.run.stage("press") as counts:
        book = finish_book(begun)
        making.run.problems += book.problems
        counts["pages"], counts["sections_made"] = book.pages, book.made
        if book.has_errors:
            return None
        # Before all else: whoever waits for the first separation draws meanwhile.
        proofs = [Proof(part.key, making.cache) for part in book.parts]
        shown = proofs if "web" in making.request.only else []
        pictures = picture_pages(shown, making.cache, making.runner)
        try:
            printed = start_editions(begun.edition, book)
        except UnknownColourError as error:
            facts = {"value": error.value, "reason": _REASONS.get(error.kind, "effect")}
            making.run.problems.append(Problem("press-style", CATALOG_FILE, facts))
            return None
        return Pressed(printed, pictures)


def await_leaves(making: Making, pressed: Pressed) -> tuple[Leaf, ...]:
    """The pages with their pictures, for the site; none for a build without one."""
    with making.run.stage("press"):
        pairs = zip(pressed.printed.leaves, pressed.pictures, strict=False)
        return tuple(replace(leaf, pictures=own) for leaf, own in pairs)


def await_binding(making: Making, pressed: Pressed) -> "Bound":
    """Both editions, once they are bound; workers begin to write them beside the output."""
    from catalog_gen.press.editions import await_editions

    with making.run.stage("press"):
        bound = await_editions(pressed.printed)
        making.publication.begin(bound.files)
    return bound


def await_verdict(
    making: Making, pressed: Pressed, bound: "Bound", leaves: tuple[Leaf, ...]
) -> list[OutputFile]:
    """The files of the press, once its pages are inspected; an error of the preflight is told."""
    from catalog_gen.press import editions
    from catalog_gen.web.leaves import leaflet_files

    run, printed = making.run, pressed.printed
    with run.stage("preflight") as counts:
        judged = replace(bound, plates=editions.await_verdict(printed, bound.plates))
        counts["inspected"] = printed.book.pages
    with run.stage("press"):
        files, problems = editions.hand_over(printed, judged)
        run.problems += problems
        files += leaflet_files(leaves, run.language, making.cache)
    return files
