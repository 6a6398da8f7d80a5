"""The page of the leaflet to leaf through: what each printed page shows, and where it leads."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from catalog_gen.language.words import say
from catalog_gen.model.catalog import printed_products
from catalog_gen.model.leaflet import Area, LeadsTo, Leaf
from catalog_gen.model.shop import Shop
from catalog_gen.order.places import show_web_address
from catalog_gen.web.addresses import HOME, leaflet_address, public_address, shop_address
from catalog_gen.web.leaves import leaflet_folder
from catalog_gen.web.notices import alcohol_notice
from catalog_gen.web.page import Page
from catalog_gen.web.site import Site
from catalog_gen.web.views import LeafArea, LeafletView, LeafView, Link, PhotoView


def leaflet_page(site: Site, leaves: Sequence[Leaf]) -> Page:
    """The pages of the printed catalog, side by side."""
    title = say(site.language, "leaflet.title")
    printed = (p for s in site.catalog.shops for p in printed_products(s, site.catalog.settings))
    legal = alcohol_notice(printed, site.language)
    view = LeafletView(tuple(leaf_views(site, leaves)), legal)
    words = say(site.language, "head.leaflet", title=site.catalog.settings.title)
    return Page(leaflet_address(site.language), "leaflet.html.jinja", view, title, words)


def leaf_views(site: Site, leaves: Sequence[Leaf]) -> Iterator[LeafView]:
    """What the site shows of each page: its pictures, its shop, the parts that lead somewhere."""
    ways = _find_ways(site)
    folder = leaflet_folder(site.language)
    for number, leaf in enumerate(leaves, start=1):
        sources = tuple((f"{folder}/{picture.name}", picture.width) for picture in leaf.pictures)
        widest = leaf.pictures[-1]
        alt = say(site.language, "leaflet.alt", number=number, title=leaf.title)
        areas = (_area(area, ways) for area in leaf.areas)
        yield LeafView(
            number=number,
            title=leaf.title,
            shop=ways.links.get(leaf.shop),
            photo=PhotoView(sources, widest.width, widest.height, alt),
            areas=tuple(area for area in areas if area),
        )


@dataclass(frozen=True)
class _Ways:
    """Where parts of printed pages may lead.

    `shops` and the links to their pages, by identifier; `own`: the site's own pages by the absolute
    address that the PDF gives them.
    """

    site: Site
    shops: Mapping[str, Shop]
    links: Mapping[str, Link]
    own: Mapping[str, Link]


def _find_ways(site: Site) -> _Ways:
    settings, language = site.catalog.settings, site.language
    shops = {shop.id: shop for shop in site.catalog.shops}
    links = {s.id: Link(s.name, shop_address(s, language)) for s in site.catalog.shops}
    pages = (Link(settings.title, HOME), *links.values()) if settings.url else ()
    own = {_bare(public_address(settings.url or "", page.address)): page for page in pages}
    return _Ways(site, shops, links, own)


def _area(area: Area, ways: _Ways) -> LeafArea | None:
    """None where the content has changed since the book was made."""
    link = _link(area.leads_to, ways)
    if link is None:
        return None
    sides = (area.left, area.top, area.width, area.height)
    left, top, width, height = (f"{side * 100:.2f}" for side in sides)
    is_page = link.address.endswith("index.html") and ":" not in link.address
    return LeafArea(left, top, width, height, link, is_page)


def _link(leads_to: LeadsTo, ways: _Ways) -> Link | None:
    if isinstance(leads_to, int):
        return Link(say(ways.site.language, "leaflet.page", number=leads_to), f"#page-{leads_to}")
    if isinstance(leads_to, tuple):
        identifier, place = leads_to
        shop = ways.shops.get(identifier)
        if shop is None or place >= len(shop.products):
            return None
        return Link(shop.products[place].name, ways.site.addresses_of(shop)[place])
    return ways.own.get(_bare(leads_to)) or _outside(leads_to)


def _bare(address: str) -> str:
    return address.rstrip("/")


def _outside(address: str) -> Link:
    scheme, _, rest = address.partition(":")
    if scheme in ("tel", "mailto", "sms"):
        return Link(unquote(rest.partition("?")[0]), address)
    return Link(show_web_address(address), address)
