"""The book: begun, finished, and bound while other pages are made."""

from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from catalog_gen.model.output import OutputFile
from catalog_gen.model.photo import Photos
from catalog_gen.model.problem import CATALOG_FILE, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.stages.making import Look, Making

if TYPE_CHECKING:
    from catalog_gen.press.book import BookUnderWay
    from catalog_gen.press.editions import Printed

_REASONS = {"colour": "colour", "gradient": "gradient", "picture": "picture"}
"""What a theme that slipped through the reading of its styles shows, in the words of problems."""


def begin_press(making: Making, reading: Reading, look: Look, photos: Photos) -> "BookUnderWay":
    """The book, begun: workers render its sections while the site is made."""
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
    from catalog_gen.press.proofs import Proof
    from catalog_gen.press.refusal import UnknownColourError

    with making.run.stage("press") as counts:
        book = finish_book(begun)
        making.run.problems += book.problems
        counts["pages"], counts["sections_made"] = book.pages, book.made
        if book.has_errors:
            return None
        shows_pages = "web" in making.request.only
        proofs = [Proof(part.key, making.cache) for part in book.parts] if shows_pages else []
        pictures = picture_pages(proofs, making.cache, making.runner)
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
    from catalog_gen.press.editions import await_editions, await_verdict, hand_over
    from catalog_gen.web.leaves import leaflet_files

    run = making.run
    with run.stage("press"):
        bound = await_editions(printed)
    with run.stage("preflight") as counts:
        judged = replace(bound, plates=await_verdict(printed, bound.plates))
        counts["inspected"] = printed.book.pages
    with run.stage("press"):
        files, problems = hand_over(printed, judged)
        run.problems += problems
        if "web" in making.request.only:
            files += leaflet_files(printed.leaves, run.language, making.cache)
    return files
