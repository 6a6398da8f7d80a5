"""The leaflet to leaf through: its page, and the files beside it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote

from pydantic import TypeAdapter, ValidationError

from catalog_gen.language.words import say
from catalog_gen.model.catalog import printed_products
from catalog_gen.model.leaflet import Area, LeadsTo, Leaf
from catalog_gen.model.output import OutputFile
from catalog_gen.model.shop import Shop
from catalog_gen.order.places import show_web_address
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.web.addresses import (
    HOME,
    leaflet_address,
    product_addresses,
    public_address,
    shop_address,
)
from catalog_gen.web.notices import alcohol_notice
from catalog_gen.web.page import Page
from catalog_gen.web.site import Site
from catalog_gen.web.views import LeafArea, LeafletView, LeafView, Link, PhotoView

_RECORD = "pages.json"
_LEAVES = TypeAdapter(tuple[Leaf, ...])


def leaflet_page(site: Site) -> Iterator[Page]:
    """The pages of the printed catalog, when there are pictures of them."""
    if not site.leaves:
        return
    title = say(site.language, "leaflet.title")
    printed = (p for s in site.catalog.shops for p in printed_products(s, site.catalog.settings))
    legal = alcohol_notice(printed, site.language)
    view = LeafletView(tuple(leaf_views(site, site.leaves)), legal)
    yield Page(leaflet_address(site.language), "leaflet.html.jinja", view, title)


def leaf_views(site: Site, leaves: Sequence[Leaf]) -> Iterator[LeafView]:
    """What the site shows of each page: its pictures, its shop, the parts that lead somewhere."""
    shops = {shop.id: shop for shop in site.catalog.shops}
    products = {shop.id: product_addresses(shop, site.language) for shop in shops.values()}
    folder = leaflet_folder(site.language)
    for number, leaf in enumerate(leaves, start=1):
        sources = tuple((f"{folder}/{picture.name}", picture.width) for picture in leaf.pictures)
        widest = leaf.pictures[-1]
        alt = say(site.language, "leaflet.alt", number=number, title=leaf.title)
        shop = shops.get(leaf.shop)
        areas = (_area(site, area, shops, products) for area in leaf.areas)
        yield LeafView(
            number=number,
            title=leaf.title,
            shop=Link(shop.name, shop_address(shop, site.language)) if shop else None,
            photo=PhotoView(sources, widest.width, widest.height, alt),
            areas=tuple(area for area in areas if area),
        )


def leaflet_files(leaves: Sequence[Leaf], language: str, cache: Cache) -> list[OutputFile]:
    """The pictures, and a record of the leaves for builds that leave the book as it is."""
    folder = f"web/{leaflet_folder(language)}"
    record = _LEAVES.dump_json(tuple(leaves))
    key = make_key("asset", record)
    if cache.digest(key) is None:
        cache.put(key, record)
    pictures = {p.name: p.key for leaf in leaves for p in leaf.pictures}
    files = [OutputFile(f"{folder}/{name}", own) for name, own in pictures.items()]
    return [*files, OutputFile(f"{folder}/{_RECORD}", key)] if leaves else []


def record_address(language: str) -> str:
    """Where the record of the leaves lies, below the site."""
    return f"{leaflet_folder(language)}/{_RECORD}"


def recall_leaves(output: Path, language: str) -> tuple[Leaf, ...]:
    """The leaves of the book that stands in an output folder; none when it tells of none."""
    record = output / "web" / record_address(language)
    return read_record(record.read_bytes()) if record.is_file() else ()


def read_record(content: bytes) -> tuple[Leaf, ...]:
    """The leaves of a record; none when another version of the program wrote it."""
    try:
        return _LEAVES.validate_json(content)
    except ValidationError:
        return ()


def leaflet_folder(language: str) -> str:
    """Where the pictures lie."""
    return leaflet_address(language).removesuffix("/index.html")


def _area(
    site: Site, area: Area, shops: dict[str, Shop], products: dict[str, tuple[str, ...]]
) -> LeafArea | None:
    """None where the content has changed since the book was made."""
    link = _link(site, area.leads_to, shops, products)
    if link is None:
        return None
    sides = (area.left, area.top, area.width, area.height)
    left, top, width, height = (f"{side * 100:.2f}" for side in sides)
    is_page = link.address.endswith("index.html") and ":" not in link.address
    return LeafArea(left, top, width, height, link, is_page)


def _link(
    site: Site, leads_to: LeadsTo, shops: dict[str, Shop], products: dict[str, tuple[str, ...]]
) -> Link | None:
    if isinstance(leads_to, int):
        return Link(say(site.language, "leaflet.page", number=leads_to), f"#page-{leads_to}")
    if isinstance(leads_to, tuple):
        shop, place = leads_to
        if shop not in shops or place >= len(products[shop]):
            return None
        return Link(shops[shop].products[place].name, products[shop][place])
    return _own_page(site, leads_to, shops) or _outside(leads_to)


def _own_page(site: Site, address: str, shops: dict[str, Shop]) -> Link | None:
    """The site's page that an absolute address of the PDF means: home, or a shop's."""
    pages = {site.catalog.settings.title: HOME}
    pages |= {shop.name: shop_address(shop, site.language) for shop in shops.values()}
    url = site.catalog.settings.url or ""
    return next(
        (Link(name, page) for name, page in pages.items() if url
         and public_address(url, page).rstrip("/") == address.rstrip("/")),
        None,
    )  # fmt: skip


def _outside(address: str) -> Link:
    scheme, _, rest = address.partition(":")
    if scheme in ("tel", "mailto", "sms"):
        return Link(unquote(rest.partition("?")[0]), address)
    return Link(show_web_address(address), address)
