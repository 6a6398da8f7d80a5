"""What every page shows around its content."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog_gen.model.season import SeasonState
from catalog_gen.web.views.parts import Link, SharedImage


@dataclass(frozen=True)
class SeasonView:
    """What the season is when the site is built, and what pages say of it.

    `notes` are (state, words): scripts show the one of the day on which a page is read.
    """

    state: SeasonState
    notes: tuple[tuple[SeasonState, str], ...]


@dataclass(frozen=True)
class SiteView:
    """What every page shows around its content."""

    title: str
    edition: str
    style: str
    """Address of the style sheet."""
    scripts: Mapping[str, str]
    """Addresses of the scripts by name; every page loads `site`."""
    policy: str
    """What browsers may load and run, for the page's head."""
    icon: str
    touch_icon: str
    """The icon as pixels, for home screens that take no SVG."""
    feed: str
    """The Atom feed; empty where there is none."""
    search: Link
    """The page of results."""
    url: str
    navigation: tuple[Link, ...]
    selection: Link
    """The visitor's own list, which only scripts can keep."""
    footer: tuple[Link, ...]
    publisher: str
    booklet: str
    season: SeasonView
    leaflet: str
    """The printed catalog to leaf through; empty where there is none."""
    image: SharedImage | None
    """For the pages that bring none."""
