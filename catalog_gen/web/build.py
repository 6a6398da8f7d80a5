"""The website: every page rendered once, kept in the cache, with the files that pages share."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.language.words import say
from catalog_gen.model.catalog import belongs_to
from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.photo import SCREEN_USES
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.runner import RunTasks
from catalog_gen.web import addresses
from catalog_gen.web.around.feed import FEED, has_feed
from catalog_gen.web.around.files import files_around
from catalog_gen.web.around.installation import TOUCH_ICON
from catalog_gen.web.assets import icon_address, scripts, shared_files, style_sheet
from catalog_gen.web.bundles import BundleMaker
from catalog_gen.web.data import data_addresses, data_files
from catalog_gen.web.notices import accessibility_mention
from catalog_gen.web.pages import Bundle, list_bundles, list_front_bundles, list_shop_bundles
from catalog_gen.web.policy import CONTENT_POLICY
from catalog_gen.web.search.script import search_index
from catalog_gen.web.season import season_view
from catalog_gen.web.sharing import cover_image
from catalog_gen.web.site import Site
from catalog_gen.web.views import Link, SiteView


@dataclass(frozen=True)
class Website:
    """Files of the site, below `web/`; how many pages were made, and how many reused."""

    files: tuple[OutputFile, ...]
    made: int = 0
    reused: int = 0


def build_site(
    site: Site, cache: Cache, run: RunTasks = map, run_here: RunTasks = map, *, whole: bool
) -> Iterator[Website]:
    """Make every file that the cache lacks, but the pages that show printed ones: part by part.

    Not `whole`: only the shops' own pages, and what all pages share. `run` renders pages where
    there are many of them, `run_here` where there are few.
    """
    yield Website((*_shared_files(site, cache), *_photo_files(site)))
    if whole:
        yield from map(Website, _files_around(site, cache))
    bundles = list_bundles(site) if whole else list_shop_bundles(site)
    yield from _make_pages(_open_maker(site, cache), bundles, run, run_here)


def build_front(site: Site, leaves: Sequence[Leaf], cache: Cache) -> Iterator[Website]:
    """Make the pages that show printed ones: home, and the leaflet if there is one."""
    return _make_pages(_open_maker(site, cache), list_front_bundles(site, leaves))


def site_view(site: Site, style: str, scripts: Mapping[str, str]) -> SiteView:
    """What every page shows around its content."""
    settings, language = site.catalog.settings, site.language
    legal = addresses.legal_address(language)
    accessibility = addresses.accessibility_address(language)
    mention = accessibility_mention(settings)
    return SiteView(
        title=settings.title,
        edition=settings.edition or "",
        style=style,
        scripts=scripts,
        policy=CONTENT_POLICY,
        icon=icon_address(),
        touch_icon=TOUCH_ICON,
        feed=FEED if has_feed(settings) else "",
        search=Link(say(language, "search.title"), addresses.search_address(language)),
        url=settings.url or "",
        navigation=_navigation(site),
        selection=Link(say(language, "selection.title"), addresses.selection_address(language)),
        footer=(
            Link(say(language, "legal.title"), legal),
            Link(say(language, "privacy.title"), addresses.privacy_address(language)),
            Link(mention, accessibility),
        ),
        publisher=settings.publisher.name if settings.publisher else "",
        booklet=addresses.BOOKLET if site.booklet else "",
        season=season_view(site),
        leaflet=addresses.leaflet_address(language) if site.leaflet else "",
        image=cover_image(site),
    )


def _make_pages(
    maker: BundleMaker, bundles: Iterable[Bundle], run: RunTasks = map, run_here: RunTasks = map
) -> Iterator[Website]:
    """The pages of some bundles; a part ends with each bundle of which a page was made."""
    files: list[OutputFile] = []
    made = reused = 0
    for more in maker.make(bundles, run, run_here):
        files += more
        if maker.made > made or not more:
            yield Website(tuple(files), maker.made - made, maker.reused - reused)
            made, reused, files = maker.made, maker.reused, []
    yield Website(tuple(files), 0, maker.reused - reused)


def _shared_files(site: Site, cache: Cache) -> list[OutputFile]:
    """What pages name: style sheet, scripts, fonts, icon."""
    shared = (style_sheet(site.theme), *scripts(site).values(), *shared_files(site.theme))
    return [_keep(file.address, file.content, cache) for file in shared]


def _files_around(site: Site, cache: Cache) -> Iterator[tuple[OutputFile, ...]]:
    """What tells of all shops: data, search index, feed and the like."""
    yield tuple(data_files(site, cache))
    yield (search_index(site, cache),)
    around = files_around(site, style_sheet(site.theme), scripts(site), cache)
    yield tuple(_keep(file.address, file.content, cache) for file in around)


def _open_maker(site: Site, cache: Cache) -> BundleMaker:
    addresses_of = {name: script.address for name, script in scripts(site).items()}
    addresses_of |= {**data_addresses(), "search-index": addresses.SEARCH_INDEX}
    style = style_sheet(site.theme).address
    return BundleMaker(site, site_view(site, style, addresses_of), cache)


def _navigation(site: Site) -> tuple[Link, ...]:
    language = site.language
    links = [Link(say(language, "shops.short"), addresses.shops_address(language))]
    if _has_ideas(site):
        links.append(Link(say(language, "ideas.title"), f"{addresses.HOME}#idees"))
    if site.catalog.settings.map:
        links.append(Link(say(language, "plan.short"), addresses.plan_address(language)))
    if site.booklet:
        leaflet = addresses.leaflet_address(language) if site.leaflet else addresses.BOOKLET
        links.append(Link(say(language, "booklet.short"), leaflet))
    return tuple(links)


def _keep(address: str, content: bytes, cache: Cache) -> OutputFile:
    """A file whose bytes are at hand."""
    key = make_key("asset", content)
    if cache.digest(key) is None:
        cache.put(key, content)
    return OutputFile(f"web/{address}", key)


def _has_ideas(site: Site) -> bool:
    """Whether the home page shows gift ideas: those that no product belongs to are left out."""
    products = [product for shop in site.catalog.shops for product in shop.products]
    ideas = site.catalog.settings.ideas
    return any(belongs_to(product, idea) for idea in ideas for product in products)


def _photo_files(site: Site) -> list[OutputFile]:
    # The same photo under two names is one file.
    renditions = (r for photo in site.photos.values() for r in photo.renditions)
    keys = {r.name: r.key for r in renditions if r.use in SCREEN_USES}
    return [OutputFile(f"web/{addresses.PHOTO_FOLDER}/{name}", key) for name, key in keys.items()]
