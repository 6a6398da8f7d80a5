"""The sections around the shops: cover, editorial, contents, index, back."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from catalog_gen.language.dates import format_day, format_period
from catalog_gen.language.nearest import fold
from catalog_gen.language.words import say
from catalog_gen.model.catalog import Catalog, printed_products
from catalog_gen.model.photo import Photos
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.places import address_lines, show_web_address
from catalog_gen.press.anchors import product_anchor, shop_anchor
from catalog_gen.press.photos import printed_photo
from catalog_gen.press.plan import ShopGroup
from catalog_gen.press.qr import qr_svg
from catalog_gen.press.views import (
    BackView,
    ContentsGroup,
    ContentsLine,
    ContentsView,
    CoverView,
    EditorialView,
    IndexLine,
    IndexView,
)

Numbers = Mapping[str, int]
"""Page numbers by anchor."""


def cover_view(settings: Settings, photos: Photos) -> CoverView:
    """The first page."""
    cover, season = settings.cover, settings.season
    return CoverView(
        fit="cover/title" if cover.title else "title",
        title=cover.title or settings.title,
        subtitle=cover.subtitle or "",
        edition=settings.edition or "",
        season=format_period(season.opens, season.closes, settings.language)
        if season.opens and season.closes
        else "",
        publisher=settings.publisher.name if settings.publisher else "",
        photo=printed_photo(photos, cover.photo, "cover", "") if cover.photo else None,
    )


def editorial_view(catalog: Catalog) -> EditorialView:
    """The publisher's word and how to order."""
    references = (
        product.ref
        for shop in catalog.shops
        for product in printed_products(shop, catalog.settings)
        if product.ref
    )
    publisher = catalog.settings.publisher
    return EditorialView(
        introduction=catalog.settings.introduction or "",
        publisher=publisher.name if publisher else "",
        example=next(references, ""),
    )


def contents_view(
    groups: Sequence[ShopGroup], numbers: Numbers, also: ContentsGroup | None = None
) -> ContentsView:
    """The table of contents, by category; `also`: what comes behind the shops."""
    return ContentsView(
        (
            *(
                ContentsGroup(
                    group.name,
                    group.accent,
                    tuple(_contents_line(plan.shop, numbers) for plan in group.shops),
                )
                for group in groups
            ),
            *([also] if also else ()),
        )
    )


def index_view(groups: Sequence[ShopGroup], numbers: Numbers) -> IndexView:
    """Shops and printed products in alphabetical order, by first letter."""
    lines = []
    for plan in (plan for group in groups for plan in group.shops):
        shop, anchor = plan.shop, shop_anchor(plan.shop)
        lines.append(IndexLine(shop.name, anchor, numbers[anchor], is_shop=True))
        for place in (place for places in plan.pages for place in places):
            name, anchor = shop.products[place.number].name, product_anchor(shop, place.number)
            lines.append(IndexLine(name, anchor, numbers[anchor], is_shop=False))
    lines.sort(key=lambda line: (_sort_key(line.name), line.page, line.anchor))
    letters = groupby(lines, key=lambda line: _first_letter(line.name))
    return IndexView(tuple((letter, tuple(group)) for letter, group in letters))


def back_view(catalog: Catalog) -> BackView:
    """The last page."""
    settings = catalog.settings
    publisher, printer, season = settings.publisher, settings.print.printer, settings.season
    site = show_web_address(settings.url) if settings.url else ""
    printed = (p for shop in catalog.shops for p in printed_products(shop, settings))
    return BackView(
        site=site,
        url=settings.url or "",
        qr=qr_svg(settings.url or "", say(settings.language, "press.qr_site", site=site))
        if site
        else "",
        publisher=publisher.name if publisher else "",
        director=(publisher.director or "") if publisher else "",
        rcs=(publisher.rcs or "") if publisher else "",
        address=", ".join(address_lines(publisher.address)) if publisher else "",
        printer=", ".join(part for part in (printer.name, printer.address) if part)
        if printer
        else "",
        valid_until=format_day(season.closes, settings.language) if season.closes else "",
        alcohol=any(product.kind == "alcohol" for product in printed),
    )


def _contents_line(shop: Shop, numbers: Numbers) -> ContentsLine:
    anchor = shop_anchor(shop)
    return ContentsLine(shop.name, shop.tagline or "", anchor, numbers[anchor])


@lru_cache(maxsize=4096)
def _sort_key(name: str) -> str:
    """As a dictionary sorts: accents and marks apart, numbers by their value."""
    # A mark between digits parts two numbers: 2-4 joueurs, 1,5 L.
    numbers_apart = re.sub(r"(?<=\d)[^\w ](?=\d)", " ", fold(name))
    words = re.sub(r"[^\w ]", "", numbers_apart).strip()
    return re.sub(r"\d+", lambda number: number[0].zfill(9), words)


def _first_letter(name: str) -> str:
    first = _sort_key(name)[:1].upper()
    return first if first.isalpha() else "0–9"
