"""The gift ideas: printed products across shops, with the page of each."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.language.words import count, say
from catalog_gen.model.photo import Photos
from catalog_gen.model.settings import Settings
from catalog_gen.order.offers import offer_words
from catalog_gen.order.places import show_web_address
from catalog_gen.press.anchors import idea_anchor, product_anchor
from catalog_gen.press.edition import Edition
from catalog_gen.press.idea_layout import FOOT, Layout, Row, lay_out_idea
from catalog_gen.press.idea_plan import (
    BETWEEN,
    Choice,
    PlannedIdea,
    half_page,
    widest_photo,
)
from catalog_gen.press.paper import A5, Paper
from catalog_gen.press.photos import printed_photo
from catalog_gen.press.views import PrintedPhoto

_LONGEST_IDEA = 110
_LONGEST = 64
_LONGEST_SHOP = 24
_LONGEST_TEXT = 110
"""Letters that there is room for; the shop's page has the whole of it."""


@dataclass(frozen=True)
class IdeaCard:
    """A product of an idea, and where its shop shows it in full."""

    anchor: str
    fit: str
    """`shops/<shop>/products/<number>`: the model path to name when a text does not fit."""
    page: int
    name: str
    price: str
    priced: bool
    unit_price: str
    reference: str
    shop: str
    photo: PrintedPhoto | None
    text: str
    """Its first sentences, as far as there is room beside a photo; Markdown."""


@dataclass(frozen=True)
class IdeaBlock:
    """An idea on its page; `top` in mm from the top of the page."""

    anchor: str
    name: str
    accent: str
    top: float
    layout: Layout
    rows: tuple[tuple[Row, tuple[IdeaCard, ...]], ...]
    more: str
    """How many more there are on the site; empty when all are here."""


@dataclass(frozen=True)
class IdeasPage:
    """One idea, or two short ones."""

    blocks: tuple[IdeaBlock, ...]
    legal: str


def ideas_page(
    page: Sequence[PlannedIdea], edition: Edition, numbers: Mapping[str, int], paper: Paper = A5
) -> IdeasPage:
    """The view of one page of ideas; `numbers`: page numbers by anchor."""
    settings, widest = edition.catalog.settings, widest_photo(edition)
    blocks = []
    for number, planned in enumerate(page):
        half = half_page(paper) if len(page) > 1 else 0
        lower = number == len(page) - 1
        top = half + BETWEEN if lower and half else 0
        room = paper.height - FOOT - top if lower else half
        layout = lay_out_idea(len(planned.choices), room, paper, widest)
        if layout is None:
            raise ValueError(f"an idea with {len(planned.choices)} cards does not fit its page")
        cards = [_card(choice, settings, edition.photos, numbers) for choice in planned.choices]
        blocks.append(_block(planned, top, layout, cards, settings))
    products = (choice.product for planned in page for choice in planned.choices)
    alcohol = any(product.kind == "alcohol" for product in products)
    return IdeasPage(tuple(blocks), say(settings.language, "law.alcohol") if alcohol else "")


def _block(
    planned: PlannedIdea, top: float, layout: Layout, cards: Sequence[IdeaCard], settings: Settings
) -> IdeaBlock:
    rest, rows, first = planned.number - len(cards), [], 0
    for row in layout.rows:
        rows.append((row, tuple(cards[first : first + row.cards])))
        first += row.cards
    site = show_web_address(settings.url) if settings.url else ""
    more = count(settings.language, "press.more_ideas", rest, site=site) if rest and site else ""
    anchor, name = idea_anchor(planned.idea), _shortened(planned.idea.name, _LONGEST_IDEA)
    return IdeaBlock(anchor, name, planned.accent, top, layout, tuple(rows), more)


def _card(
    choice: Choice, settings: Settings, photos: Photos, numbers: Mapping[str, int]
) -> IdeaCard:
    shop, place, product = choice.shop, choice.place, choice.product
    offer = offer_words(product, settings)
    anchor = product_anchor(shop, place.number)
    names, words = product.all_photos[:1], product.alt or product.name
    folder = f"content/shops/{shop.id}/"
    found = [printed_photo(photos, folder + name, place.shape, words) for name in names]
    return IdeaCard(
        anchor=anchor,
        fit=f"shops/{shop.id}/products/{place.number}",
        page=numbers[anchor],
        name=_shortened(product.name, _LONGEST),
        price=offer.price or say(settings.language, "offer.on_request"),
        priced=bool(offer.price),
        unit_price=offer.unit_price,
        reference=product.ref or "",
        shop=_shortened(shop.name, _LONGEST_SHOP),
        photo=found[0] if found else None,
        text=_opening(product.description or ""),
    )


def _shortened(name: str, most: int) -> str:
    """The words of a name that so many letters have room for."""
    if len(name) <= most:
        return name
    words = name[: most - 1].rsplit(" ", 1)[0]
    return words.rstrip(" ,;:–-") + "…"


def _opening(text: str) -> str:
    """The first sentences, as many as there is room for."""
    opening = ""
    for sentence in re.split(r"(?<=[.!?…])\s+", text.strip()):
        if len(opening) + len(sentence) >= _LONGEST_TEXT:
            break
        opening = f"{opening} {sentence}".strip()
    return opening
