"""The website: every page rendered once, kept in the cache, with the files that pages share."""

import json
from dataclasses import dataclass
from functools import cached_property

from jinja2 import Environment

from catalog_gen.language.words import say
from catalog_gen.model.catalog import belongs_to
from catalog_gen.model.output import OutputFile
from catalog_gen.model.photo import SCREEN_USES
from catalog_gen.theme.templates import open_templates
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.web import addresses
from catalog_gen.web.assets import icon_address, shared_files, style_sheet
from catalog_gen.web.notices import accessibility_mention
from catalog_gen.web.page import Page
from catalog_gen.web.pages import Bundle, list_bundles, list_shop_bundles
from catalog_gen.web.sharing import cover_image
from catalog_gen.web.site import Site
from catalog_gen.web.views import Link, SiteView


@dataclass(frozen=True)
class Website:
    """The files of the site, below `web/`; how many pages were made, and how many reused."""

    files: tuple[OutputFile, ...]
    made: int
    reused: int


def build_site(site: Site, cache: Cache, *, whole: bool) -> Website:
    """Make every file of the site that the cache lacks; not `whole`: only the shops' own pages."""
    style, rules = style_sheet(site.theme)
    maker = _Maker(site, site_view(site, style), cache)
    files = [
        maker.keep(address, make_key("asset", content), content)
        for address, content in ((style, rules), *shared_files(site.theme))
    ]
    for bundle in list_bundles(site) if whole else list_shop_bundles(site):
        files += maker.make(bundle)
    return Website((*files, *_photo_files(site)), maker.made, maker.reused)


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
        image=cover_image(site),
    )


def _navigation(site: Site) -> tuple[Link, ...]:
    language = site.language
    links = [Link(say(language, "shops.title"), addresses.shops_address(language))]
    if _has_ideas(site):
        links.append(Link(say(language, "ideas.title"), f"{addresses.HOME}#idees"))
    if site.booklet:
        links.append(Link(say(language, "booklet.title"), addresses.BOOKLET))
    return tuple(links)


class _Maker:
    """Makes pages, with templates that are opened only when one must be rendered."""

    def __init__(self, site: Site, surroundings: SiteView, cache: Cache) -> None:
        self._site = site
        self._surroundings = surroundings
        self._cache = cache
        settings = site.catalog.settings
        theme = site.theme.web_digest
        self._program = make_key("web", program_digest(), theme, settings.language)
        self._settings = make_key(self._program, settings.model_dump_json(), repr(surroundings))
        self.made = self.reused = 0

    def make(self, bundle: Bundle) -> list[OutputFile]:
        """The pages of a bundle; looked at one by one only when something of it changed."""
        key = make_key("bundle", self._settings, bundle.content)
        if known := self._recall(key):
            self.reused += len(known)
            return known
        files = [self._make_page(page) for page in bundle.pages()]
        record = [(file.address, file.key) for file in files]
        self._cache.put(key, json.dumps(record).encode())
        return files

    def keep(self, address: str, key: str, content: bytes) -> OutputFile:
        """A file whose bytes are at hand."""
        if self._cache.digest(key) is None:
            self._cache.put(key, content)
        return OutputFile(f"web/{address}", key)

    def _recall(self, key: str) -> list[OutputFile]:
        """The files of a bundle made before, as long as the cache holds every one of them."""
        record = self._cache.get(key)
        files = [OutputFile(*entry) for entry in json.loads(record)] if record else []
        whole = all(self._cache.digest(file.key) for file in files)
        return files if whole else []

    def _make_page(self, page: Page) -> OutputFile:
        # Views are frozen values of plain text: their repr is what a page is made from, in full.
        currency = self._site.catalog.settings.currency
        key = make_key("page", self._program, currency, repr((page, self._surroundings)))
        if self._cache.digest(key) is None:
            content = render_page(page, self._surroundings, self._environment)
            self._cache.put(key, content)
            self.made += 1
        else:
            self.reused += 1
        return OutputFile(f"web/{page.address}", key)

    @cached_property
    def _environment(self) -> Environment:
        settings = self._site.catalog.settings
        folder = self._site.theme.folder / "web"
        return open_templates(folder, settings.language, settings.currency)


def _has_ideas(site: Site) -> bool:
    """Whether the home page shows gift ideas: those that no product belongs to are left out."""
    products = [product for shop in site.catalog.shops for product in shop.products]
    ideas = site.catalog.settings.ideas
    return any(belongs_to(product, idea) for idea in ideas for product in products)


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
    # The same photo under two names is one file.
    renditions = (r for photo in site.photos.values() for r in photo.renditions)
    keys = {r.name: r.key for r in renditions if r.use in SCREEN_USES}
    return [OutputFile(f"web/{addresses.PHOTO_FOLDER}/{name}", key) for name, key in keys.items()]
