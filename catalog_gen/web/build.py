"""The website: every page rendered once, kept in the cache, with the files that pages share."""

from dataclasses import dataclass
from functools import cached_property

from jinja2 import Environment

from catalog_gen.language.words import say
from catalog_gen.model.output import OutputFile
from catalog_gen.theme.templates import open_templates
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.web import addresses
from catalog_gen.web.assets import icon_address, shared_files, style_sheet
from catalog_gen.web.notices import accessibility_mention
from catalog_gen.web.page import Page
from catalog_gen.web.pages import list_pages, shop_pages
from catalog_gen.web.site import Site
from catalog_gen.web.views import Link, SiteView


@dataclass(frozen=True)
class Website:
    """The files of the site, below `web/`; how many pages were made, and how many reused."""

    files: tuple[OutputFile, ...]
    made: int
    reused: int


class _Templates:
    """The Jinja environment, opened only when a page must be rendered."""

    def __init__(self, site: Site) -> None:
        self._site = site

    @cached_property
    def environment(self) -> Environment:
        settings = self._site.catalog.settings
        folder = self._site.theme.folder / "web"
        return open_templates(folder, settings.language, settings.currency)


def build_site(site: Site, cache: Cache, *, whole: bool) -> Website:
    """Make every file of the site that the cache lacks; not `whole`: only the shops' own pages."""
    style, rules = style_sheet(site.theme)
    surroundings = site_view(site, style)
    templates = _Templates(site)
    files: list[OutputFile] = []
    made = reused = 0
    for address, content in ((style, rules), *shared_files(site.theme)):
        key = make_key("asset", content)
        if cache.digest(key) is None:
            cache.put(key, content)
        files.append(OutputFile(f"web/{address}", key))
    for page in list_pages(site) if whole else shop_pages(site):
        key = _page_key(page, surroundings, site)
        if cache.digest(key) is None:
            cache.put(key, render_page(page, surroundings, templates.environment))
            made += 1
        else:
            reused += 1
        files.append(OutputFile(f"web/{page.address}", key))
    return Website((*files, *_photo_files(site)), made, reused)


def render_page(page: Page, site: SiteView, environment: Environment) -> bytes:
    """One page as UTF-8 HTML."""
    template = environment.get_template(page.template)
    return template.render(
        view=page.view,
        page=page,
        site=site,
        root=_root(page, site),
        canonical=_canonical(page, site),
    ).encode()


def site_view(site: Site, style: str) -> SiteView:
    """What every page shows around its content."""
    settings, language = site.catalog.settings, site.language
    legal = addresses.legal_address(language)
    accessibility = addresses.accessibility_address(language)
    mention = accessibility_mention(settings)
    return SiteView(
        title=settings.title,
        edition=settings.edition or "",
        style=style,
        icon=icon_address(),
        url=settings.url or "",
        navigation=_navigation(site),
        footer=(Link(say(language, "legal.title"), legal), Link(mention, accessibility)),
        publisher=settings.publisher.name if settings.publisher else "",
        booklet=addresses.BOOKLET if site.booklet else "",
    )


def _navigation(site: Site) -> tuple[Link, ...]:
    language, settings = site.language, site.catalog.settings
    links = [Link(say(language, "shops.title"), addresses.shops_address(language))]
    if settings.ideas:
        links.append(Link(say(language, "ideas.title"), f"{addresses.HOME}#idees"))
    if site.booklet:
        links.append(Link(say(language, "booklet.title"), addresses.BOOKLET))
    return tuple(links)


def _page_key(page: Page, surroundings: SiteView, site: Site) -> str:
    # Views are frozen values of plain text: their repr is what a page is made from, in full.
    settings = site.catalog.settings
    made_from = repr((page, surroundings, settings.language, settings.currency))
    return make_key("page", program_digest(), site.theme.web_digest, made_from)


def _root(page: Page, site: SiteView) -> str:
    # The server shows the 404 page at whatever address was asked for: its links start at the
    # root of the host, not at the page.
    if page.address == addresses.NOT_FOUND and site.url:
        return addresses.public_path(site.url)
    return addresses.root_from(page.address)


def _canonical(page: Page, site: SiteView) -> str:
    if page.address == addresses.NOT_FOUND or not site.url:
        return ""
    return addresses.public_address(site.url, page.address)


def _photo_files(site: Site) -> list[OutputFile]:
    return [
        OutputFile(f"web/{addresses.PHOTO_FOLDER}/{rendition.name}", rendition.key)
        for photo in site.photos.values()
        for rendition in photo.of("web")
    ]
