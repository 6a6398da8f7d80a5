"""The pages of the site, in order."""

from collections.abc import Iterator

from catalog_gen.web.home import home_page
from catalog_gen.web.lists import category_pages, idea_pages, shops_page
from catalog_gen.web.notices import notice_pages
from catalog_gen.web.page import Page
from catalog_gen.web.products import product_pages
from catalog_gen.web.shops import shop_page
from catalog_gen.web.site import Site


def list_pages(site: Site) -> Iterator[Page]:
    """Every page of the site; none is rendered yet."""
    yield home_page(site)
    yield shops_page(site)
    yield from shop_pages(site)
    yield from category_pages(site)
    yield from idea_pages(site)
    yield from notice_pages(site)


def shop_pages(site: Site) -> Iterator[Page]:
    """Each shop's storefront and the pages of its products."""
    for shop in site.catalog.shops:
        yield shop_page(site, shop)
        yield from product_pages(site, shop)
