"""The site: first what shows no printed page, then what does."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.photo import Photos
from catalog_gen.model.reading import Reading
from catalog_gen.model.request import BOOKLET
from catalog_gen.stages.making import Look, Making
from catalog_gen.web.site import Site

if TYPE_CHECKING:
    from catalog_gen.web.build import Website


def open_site(making: Making, reading: Reading, look: Look, photos: Photos) -> Site:
    """What the site is made from; without a book of its own it goes with the one that is there."""
    request = making.request
    booklet = request.makes_booklet or (request.output / BOOKLET).exists()
    leaflet = request.makes_booklet or (booklet and bool(_standing_leaves(making)))
    season = making.run.season.state_on(request.today)
    return Site(reading.catalog, photos, look.theme, booklet, season, leaflet)


def make_site(making: Making, site: Site) -> Iterator[list[OutputFile]]:
    """The site, but for the pages that show printed ones: part by part."""
    from catalog_gen.web.build import build_site

    runner, whole = making.runner, not making.request.shops
    parts = build_site(site, making.cache, runner.run, runner.run_here, whole=whole)
    return _make_parts(making, parts)


def make_front(
    making: Making, site: Site, leaves: tuple[Leaf, ...] | None
) -> Iterator[list[OutputFile]]:
    """The pages that show printed ones: those of this build's book, or of the one that is there."""
    from catalog_gen.web.build import build_front

    if making.request.shops:
        return iter(())
    shown = leaves if leaves is not None else _standing_leaves(making) if site.leaflet else ()
    return _make_parts(making, build_front(site, shown, making.cache))


def _make_parts(making: Making, parts: Iterator["Website"]) -> Iterator[list[OutputFile]]:
    """The files of each part of the site, once it is made."""
    made: Website | None
    while True:
        with making.run.stage("web") as counts:
            made = next(parts, None)
            if made is None:
                return
            counts["pages_made"], counts["pages_reused"] = made.made, made.reused
        yield list(made.files)


def _standing_leaves(making: Making) -> tuple[Leaf, ...]:
    from catalog_gen.web.leaves import recall_leaves

    return recall_leaves(making.request.output, making.run.language)
