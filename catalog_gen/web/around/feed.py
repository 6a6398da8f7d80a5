"""The products of the edition as an Atom feed (RFC 4287)."""

import re
from collections.abc import Iterator
from datetime import date

from catalog_gen.model.product import Product
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.offers import offer_words
from catalog_gen.theme.markdown import render_markdown
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest
from catalog_gen.web import addresses
from catalog_gen.web.around.markup import write_attribute, write_text
from catalog_gen.web.notices import alcohol_notice
from catalog_gen.web.site import Site

FEED = "atom.xml"


def has_feed(settings: Settings) -> bool:
    """Whether there can be one: its entries need addresses and a date."""
    return bool(settings.url and _day(settings))


def feed(site: Site, cache: Cache) -> str:
    """Every product as an entry, known by its page's address; empty when there can be none.

    All are dated from the day that the season opens: the build has no clock, and what a shop
    corrects during the season is no news. Entries are kept shop by shop.
    """
    settings = site.catalog.settings
    day = _day(settings)
    if not settings.url or not day:
        return ""
    entries = "".join(_entries(site, shop, day, cache) for shop in site.catalog.shops)
    home = addresses.public_address(settings.url, addresses.HOME)
    author = settings.publisher.name if settings.publisher else settings.title
    subtitle = settings.cover.subtitle
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{settings.language}">\n'
        f"<id>{write_text(home)}</id>\n<title>{write_text(settings.title)}</title>\n"
        + (f"<subtitle>{write_text(subtitle)}</subtitle>\n" if subtitle else "")
        + f"<updated>{_moment(day)}</updated>\n<author><name>{write_text(author)}</name></author>\n"
        + _link("self", addresses.public_address(settings.url, FEED), "application/atom+xml")
        + f"{_link('alternate', home, 'text/html')}{entries}</feed>\n"
    )


def _day(settings: Settings) -> date | None:
    """When the season opens; else the first day of the year that the edition names."""
    year = re.fullmatch(r"(?:19|20)\d\d", settings.edition or "")
    return settings.season.opens or (date(int(year[0]), 1, 1) if year else None)


def _entries(site: Site, shop: Shop, day: date, cache: Cache) -> str:
    settings = site.catalog.settings
    told = (settings.url, settings.currency, settings.language, day.isoformat())
    words = (part or "" for part in told)
    key = make_key("feed", program_digest(), *words, site.digest_of(shop))
    kept = cache.get(key)
    if kept is None:
        kept = "".join(_write_entries(site, shop, day)).encode()
        cache.put(key, kept)
    return kept.decode()


def _write_entries(site: Site, shop: Shop, day: date) -> Iterator[str]:
    settings = site.catalog.settings
    for product, page in zip(shop.products, site.addresses_of(shop), strict=True):
        place = addresses.public_address(settings.url or "", page)
        yield (
            f"<entry>\n<id>{write_text(place)}</id>\n<title>{write_text(product.name)}</title>\n"
            f"<updated>{_moment(day)}</updated>\n"
            f"<author><name>{write_text(shop.name)}</name></author>\n"
            f"{_link('alternate', place, 'text/html')}"
            f"<summary>{write_text(_summary(product, settings))}</summary>\n</entry>\n"
        )


def _summary(product: Product, settings: Settings) -> str:
    words = offer_words(product, settings)
    text = render_markdown(product.description or "", settings.language).striptags()
    law = alcohol_notice([product], settings.language)
    parts = (words.price, words.unit_price, words.note, text, law)
    return " – ".join(part for part in parts if part)


def _link(relation: str, place: str, kind: str) -> str:
    return f'<link rel="{relation}" type="{kind}" href={write_attribute(place)}/>\n'


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
