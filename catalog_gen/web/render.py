"""Pages → bytes: the task that a worker does, and the words that go on its way."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Self

from jinja2 import Environment

from catalog_gen.theme.templates import open_templates
from catalog_gen.tools.packing import Files
from catalog_gen.web import addresses
from catalog_gen.web.page import Page
from catalog_gen.web.views import SiteView


@dataclass(frozen=True)
class Look:
    """What makes pages of views."""

    templates: Files
    language: str
    currency: str


@dataclass(frozen=True)
class PagesTask:
    """Some pages to render, and what is around each of them."""

    pages: tuple[Page, ...]
    site: SiteView
    look: Look

    def packed(self) -> Self:
        """The same with the templates inside, for workers that have no access to them."""
        return replace(self, look=replace(self.look, templates=self.look.templates.packed()))


def render_pages(task: PagesTask) -> tuple[bytes, ...]:
    """Each page as UTF-8 HTML, in order."""
    environment = _open(task.look)
    return tuple(render_page(page, task.site, environment) for page in task.pages)


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


# A process that stays, such as a cluster's worker, meets other themes and catalogs.
@lru_cache(maxsize=4)
def _open(look: Look) -> Environment:
    return open_templates(look.templates, look.language, look.currency)


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
