"""The foot of a shop's page: how to order, the largest way first."""

from math import ceil
from typing import Literal
from urllib.parse import quote

from catalog_gen.language.opening_hours import HoursTable
from catalog_gen.language.words import say
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.links import channels_of
from catalog_gen.order.places import local_address, show_web_address
from catalog_gen.order.services import hours_table, services_of
from catalog_gen.order.telephone import show_telephone, telephone_link
from catalog_gen.press.page_format import PageFormat
from catalog_gen.press.qr import DrawCode, qr_svg
from catalog_gen.press.views import PrintedContact

_LETTERS = 17, 36, 54
"""Longer ways than these are set smaller and smaller on A5."""

_LARGE = ("phone", "email", "web")


def printed_contact(
    shop: Shop,
    settings: Settings,
    page: str,
    paper: PageFormat,
    mark: str = "",
    draw: DrawCode = qr_svg,
) -> PrintedContact:
    """The contact block of a shop.

    `page`: the https address of its storefront; `mark`: its number on the plan; each may be empty.
    `draw` makes the QR code.
    """
    language = settings.language
    ways = _ways(shop)
    # Paper is read with a telephone at hand: the number leads whenever there is one.
    channel = next((c for c in _LARGE if c in ways), next(iter(ways)))
    heading = say(language, f"press.order_by_{channel}")
    large, address = ways[channel]
    if paper.grid.shops > 1 and not paper.qr:
        # A small share has room for one way to order, the hours and the place.
        ways = {channel: ways[channel]}
    others = [way for name, way in ways.items() if name != channel and way[0] != large]
    place = _place(shop, settings, mark)
    hours = hours_table(shop.opening_hours, settings.season, language)
    # Paper keeps to the first line of each; the page that the QR code opens has the rest.
    lines, letters = paper.foot_lines
    # A page narrower than A5 has room for none.
    known = services_of(shop, settings) if paper.inner >= 120 and paper.grid.shops == 1 else ()
    services = tuple((s.name, s.lines[0]) for s in known)
    return PrintedContact(
        heading=heading,
        large=large,
        size=_size(large, paper.call_room),
        address=address,
        others=(*others, *([(place, "")] if place else [])),
        hours=hours,
        services=services,
        dense=_lines(letters, others, place, hours, services) > lines,
        qr=draw(page, say(language, "press.qr_shop", name=shop.name)) if page and paper.qr else "",
        page=page,
    )


def _size(words: str, room: float) -> Literal["", "words-only", "long", "very-long"]:
    # A telephone number has 14 letters and is set large everywhere.
    largest, larger, large = _LETTERS
    if len(words) <= max(largest * room, 14):
        return ""
    if len(words) <= larger * room:
        return "words-only"
    return "long" if len(words) <= large * room else "very-long"


def _lines(
    letters: int,
    others: list[tuple[str, str]],
    place: str,
    hours: HoursTable | None,
    services: tuple[tuple[str, str], ...],
) -> int:
    """How many lines the words below the large ones take at the usual size, about."""
    table = (*hours.week, *hours.exceptions) if hours else ()
    paragraphs = (
        [words for words, _address in others] + [place],
        [f"{line.days} {line.hours}" for line in table],
        [f"{name} : {words}" for name, words in services],
    )
    return sum(ceil(len(" · ".join(parts)) / letters) for parts in paragraphs)


def _place(shop: Shop, settings: Settings, mark: str) -> str:
    number = say(settings.language, "press.plan_mark", mark=mark) if mark else ""
    return " · ".join(part for part in (local_address(shop.address, settings), number) if part)


def _ways(shop: Shop) -> dict[str, tuple[str, str]]:
    """Every way to reach the shop, with the words to print and where they lead."""
    ways: dict[str, tuple[str, str]] = {}
    if number := shop.telephone or shop.mobile:
        ways["phone"] = (show_telephone(number), telephone_link(number))
    if shop.mobile and shop.telephone:
        ways["mobile"] = (show_telephone(shop.mobile), telephone_link(shop.mobile))
    if shop.email:
        ways["email"] = (shop.email, f"mailto:{quote(shop.email, safe='@')}")
    # A long address is for shops that sell online first of all; the QR code serves the others.
    if shop.order_url and (not ways or "web" in channels_of(shop)[:1]):
        ways["web"] = (show_web_address(shop.order_url), shop.order_url)
    return ways
