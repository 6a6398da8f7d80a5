"""The pages of the site, in order, in bundles that are made from the same content.

A bundle says what its pages show without making their views: where nothing changed, no view is
built and no template is opened.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.settings import Category
from catalog_gen.model.shop import Shop
from catalog_gen.web.home import home_page
from catalog_gen.web.leaflet import leaflet_page
from catalog_gen.web.lists import (
    category_page,
    category_shops,
    idea_pages,
    not_found_page,
    shops_page,
)
from catalog_gen.web.notices import notice_pages
from catalog_gen.web.page import Page
from catalog_gen.web.plan import plan_page
from catalog_gen.web.products import product_pages
from catalog_gen.web.search.page import search_page
from catalog_gen.web.selection import selection_page
from catalog_gen.web.shops import shop_page
from catalog_gen.web.site import Site


@dataclass(frozen=True)
class Bundle:
    """Some pages, and all of the content that they show besides the catalog's settings."""

    content: str
    pages: Callable[[], Iterable[Page]]


def list_pages(site: Site, leaves: Sequence[Leaf] = ()) -> Iterator[Page]:
    """Every page of the site; none is rendered yet."""
    bundles = chain(list_bundles(site), list_front_bundles(site, leaves))
    return chain.from_iterable(bundle.pages() for bundle in bundles)


def shop_pages(site: Site) -> Iterator[Page]:
    """Each shop's storefront and the pages of its products."""
    return chain.from_iterable(bundle.pages() for bundle in list_shop_bundles(site))


def list_bundles(site: Site) -> Iterator[Bundle]:
    """What lists all shops, each shop's own pages, the notices: all but `list_front_bundles`."""
    everything = site.digest
    yield Bundle(f"shops\n{everything}", lambda: _first_pages(site))
    yield from list_shop_bundles(site)
    yield from _list_category_bundles(site)
    yield Bundle(f"ideas\n{everything}", lambda: idea_pages(site))
    yield Bundle(f"search\n{everything}", lambda: (search_page(site),))
    selection = selection_page(site)  # of the shops it only knows whether one sells alcohol
    yield Bundle(f"selection\n{selection.view!r}", lambda: (selection,))
    yield Bundle("notices", lambda: notice_pages(site))


def list_front_bundles(site: Site, leaves: Sequence[Leaf]) -> Iterator[Bundle]:
    """The pages that show printed ones: home, and the leaflet if there is one."""
    content = f"{tuple(leaves)!r}\n{site.digest}"
    yield Bundle(f"home\n{content}", lambda: (home_page(site, leaves),))
    if leaves:
        yield Bundle(f"leaflet\n{content}", lambda: (leaflet_page(site, leaves),))


def list_shop_bundles(site: Site) -> Iterator[Bundle]:
    """For each shop, its storefront and the pages of its products."""
    for shop in site.catalog.shops:
        yield Bundle(site.digest_of(shop), _pages_of(site, shop))


def _list_category_bundles(site: Site) -> Iterator[Bundle]:
    """For each category its page, which one price changes in one of them."""
    for category in site.catalog.settings.categories:
        shops = category_shops(site, category)
        content = "\n".join(("category", category.id, *map(site.digest_of, shops)))
        yield Bundle(content, partial(_category_pages, site, category))


def _category_pages(site: Site, category: Category) -> Iterable[Page]:
    return (category_page(site, category),)


def _first_pages(site: Site) -> Iterator[Page]:
    return chain((shops_page(site), not_found_page(site)), plan_page(site))


def _pages_of(site: Site, shop: Shop) -> Callable[[], Iterator[Page]]:
    return lambda: chain((shop_page(site, shop),), product_pages(site, shop))
