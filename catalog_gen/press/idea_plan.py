"""Which products each gift idea shows on paper, and which ideas share a page.

Known before any page is numbered.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog_gen.model.catalog import belongs_to
from catalog_gen.model.product import Product
from catalog_gen.model.settings import Idea
from catalog_gen.model.shop import Shop
from catalog_gen.press.edition import Edition
from catalog_gen.press.idea_layout import FOOT, PHOTO, lay_out_idea, most_cards
from catalog_gen.press.layout import Place
from catalog_gen.press.page_format import photo_frames
from catalog_gen.press.paper import Paper, paper_of
from catalog_gen.press.plan import ShopGroup

_FEWEST = 2
_LARGER = 1.08
BETWEEN = 5.0
"""mm from the last row of an idea to the field of the one below it."""


@dataclass(frozen=True)
class Choice:
    """A printed product that belongs to an idea."""

    shop: Shop
    place: Place

    @property
    def product(self) -> Product:
        """The product itself."""
        return self.shop.products[self.place.number]


@dataclass(frozen=True)
class PlannedIdea:
    """An idea, its accent, the products that its page has room for, and how many it has in all."""

    idea: Idea
    accent: str
    choices: tuple[Choice, ...]
    number: int


def plan_ideas(
    edition: Edition, groups: Sequence[ShopGroup], paper: Paper | None = None
) -> tuple[tuple[PlannedIdea, ...], ...]:
    """The ideas of each page, in the catalog's order.

    Ideas with fewer than two printed products are left out. Two that each fill half a page share
    one: the second one comes forward.
    """
    accents = tuple(edition.theme.tokens.accents)
    paper = paper or paper_of(edition.catalog.settings.print)
    widest = widest_photo(edition)
    pages: list[list[PlannedIdea]] = []
    waiting: list[PlannedIdea] | None = None
    for number, idea in enumerate(edition.catalog.settings.ideas):
        found = [choice for choice in _printed(groups) if belongs_to(choice.product, idea)]
        most = most_cards(len(found), paper, widest)
        if most < _FEWEST:
            continue
        # As on the site.
        accent = accents[(number + 1) % len(accents)]
        planned = PlannedIdea(idea, accent, tuple(_in_turns(found, most)), len(found))
        short = lay_out_idea(len(planned.choices), half_page(paper), paper, widest) is not None
        if short and waiting:
            waiting.append(planned)
            waiting = None
            continue
        pages.append([planned])
        if short:
            waiting = pages[-1]
    return tuple(map(tuple, pages))


def half_page(paper: Paper) -> float:
    """What an idea has of a page that it shares; the lower one ends above the foot."""
    return (paper.height - FOOT - BETWEEN) / 2


def widest_photo(edition: Edition) -> float:
    """How wide a photo of 3 : 2 may be placed, in mm: every printed shape has the pixels for it.

    One that is placed larger than its frame still has 277 ppi of 300.
    """
    frames = photo_frames(edition.catalog.settings.print)
    widths = (
        min(width, height / PHOTO)
        for use, (width, height) in frames.items()
        if use not in ("cover", "plan")
    )
    return _LARGER * min(widths)


def _printed(groups: Sequence[ShopGroup]) -> Iterator[Choice]:
    for plan in (plan for group in groups for plan in group.shops):
        for place in (place for places in plan.pages for place in places):
            yield Choice(plan.shop, place)


def _in_turns(found: Sequence[Choice], most: int) -> list[Choice]:
    """At most so many, each shop giving one after the other; in the order of the book."""
    shops: dict[str, deque[Choice]] = {}
    # Photos first: the page is there to be looked at.
    for choice in sorted(found, key=lambda choice: not choice.product.all_photos):
        shops.setdefault(choice.shop.id, deque()).append(choice)
    taken: list[Choice] = []
    while len(taken) < most:
        for choices in shops.values():
            if choices and len(taken) < most:
                taken.append(choices.popleft())
    return sorted(taken, key=found.index)
