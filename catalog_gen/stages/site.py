"""The site: first what shows no printed page, then what does."""

from collections.abc import Callable
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


def make_around(making: Making, site: Site) -> list[OutputFile]:
    """What lies beside the pages: what they share, photos, data, search, feed."""
    from catalog_gen.web.build import build_around

    with making.run.stage("web"):
        return build_around(site, making.cache, whole=not making.request.shops)


def make_pages(making: Making, site: Site) -> list[OutputFile]:
    """The pages, but for those that show printed ones."""
    from catalog_gen.web.build import build_pages

    runner, whole = making.runner, not making.request.shops
    return _count_pages(
        making,
        lambda: build_pages(site, making.cache, runner.run, runner.run_here, whole=whole),
    )


def make_front(making: Making, site: Site, leaves: tuple[Leaf, ...] | None) -> list[OutputFile]:
    """The pages that show printed ones: those of this build's book, or of the one that is there."""
    from catalog_gen.web.build import build_front

    if making.request.shops:
        return []
    shown = leaves if leaves is not None else _standing_leaves(making) if site.leaflet else ()
    return _count_pages(making, lambda: build_front(site, shown, making.cache))


def _count_pages(making: Making, build: Callable[[], "Website"]) -> list[OutputFile]:
    with making.run.stage("web") as counts:
        website = build()
        counts["pages_made"], counts["pages_reused"] = website.made, website.reused
    return list(website.files)


def _standing_leaves(making: Making) -> tuple[Leaf, ...]:
    from catalog_gen.web.leaves import recall_leaves

    return recall_leaves(making.request.output, making.run.language)
