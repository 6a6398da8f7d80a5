"""The plan: the catalog's image with a numbered pin for each shop, and a list beside it."""

from collections.abc import Iterator
from dataclasses import replace

from catalog_gen.language.words import say
from catalog_gen.model.pins import shares, spread
from catalog_gen.model.plan import Spot, mark_places
from catalog_gen.model.settings import PickupPoint
from catalog_gen.model.shop import Shop
from catalog_gen.order.places import address_lines
from catalog_gen.order.services import hours_table
from catalog_gen.order.telephone import show_telephone, telephone_link
from catalog_gen.web.addresses import plan_address, shop_address
from catalog_gen.web.cards import photo_view
from catalog_gen.web.page import Page
from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import write_graph
from catalog_gen.web.structured.lists import item_list
from catalog_gen.web.views import OrderLink, Pin, PlanEntry, PlanView

_MOVED = 0.004
"""Shares of the image; a pin moved less still stands on its place."""


def plan_page(site: Site) -> Iterator[Page]:
    """The plan's own page, when the catalog has an image for it."""
    view = plan_view(site)
    if not view:
        return
    title, address = say(site.language, "plan.title"), plan_address(site.language)
    named = ((entry.name, entry.address) for entry in (*view.entries, *view.elsewhere))
    structured = write_graph(item_list(site, title, named))
    words = say(site.language, "head.plan", title=site.catalog.settings.title)
    yield Page(address, "plan.html.jinja", view, title, words, structured=structured)


def plan_view(site: Site) -> PlanView | None:
    """Pins and entries: shops in the order of the catalog, then shared collection points.

    Shops that lie outside, or do not say where they are, are listed without a pin.
    """
    settings = site.catalog.settings
    places = mark_places(site.catalog)
    if not settings.map or not places:
        return None
    words = say(site.language, "plan.alt", name=settings.title)
    photo = photo_view(site, settings.map.image, words)
    entries = [_entry(site, marked.shop, marked.mark) for marked in places.shops]
    collect = [_point_entry(site, marked.point, marked.mark) for marked in places.points]
    pins = _pins([*entries, *collect], places.spots, photo.height / photo.width)
    elsewhere = tuple(_entry(site, shop, "") for shop in places.elsewhere)
    address = plan_address(site.language)
    return PlanView(photo, pins, tuple(entries), tuple(collect), elsewhere, address)


def _pins(entries: list[PlanEntry], spots: tuple[Spot, ...], ratio: float) -> tuple[Pin, ...]:
    moved = spread(spots, ratio)
    pins = []
    for entry, spot, aside, (left, top) in zip(entries, spots, moved, shares(moved), strict=True):
        pin = Pin(entry.mark, entry.name, entry.anchor, entry.accent, left, top)
        if max(abs(spot[0] - aside[0]), abs(spot[1] - aside[1])) > _MOVED:
            pin = replace(pin, place=shares([spot])[0])
        pins.append(pin)
    return tuple(pins)


def _entry(site: Site, shop: Shop, mark: str) -> PlanEntry:
    number = shop.telephone or shop.mobile
    return PlanEntry(
        mark=mark,
        name=shop.name,
        anchor=f"boutique-{shop.id}",
        address=shop_address(shop, site.language),
        accent=site.accent_of(shop),
        place=", ".join(address_lines(shop.address)),
        hours=(),
        telephone=OrderLink("phone", telephone_link(number), show_telephone(number))
        if number
        else None,
    )


def _point_entry(site: Site, point: PickupPoint, mark: str) -> PlanEntry:
    settings = site.catalog.settings
    table = hours_table(point.opening_hours, settings.season, settings.language)
    hours = tuple(f"{line.days} {line.hours}" for line in (table.week if table else ()))
    return PlanEntry(
        mark=mark,
        name=point.name,
        anchor=f"retrait-{point.id}",
        address="",
        accent=site.theme.accent_name(None),
        place=", ".join(address_lines(point.address)),
        hours=hours,
        telephone=None,
    )
