"""The catalog as a book: every section rendered apart, in the order of its pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.language.words import say
from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.problem import Problem, has_errors
from catalog_gen.press.drafts import (
    contents_draft,
    folio_draft,
    shop_drafts,
    surrounding_drafts,
)
from catalog_gen.press.edition import Edition
from catalog_gen.press.fillers import fillers_needed
from catalog_gen.press.idea_plan import plan_ideas
from catalog_gen.press.leaves import Part, list_leaves
from catalog_gen.press.plan import ShopGroup, number_pages, shop_groups, shop_sections
from catalog_gen.press.render import Rendered, Renderer, Rendering
from catalog_gen.press.spreads import contents_group, filler_drafts, spread_tabs, spreads_drafts

_MOST_TRIES = 4
_FEW = 4
"""Sections that workers make in the time that this process would need for other things."""
_FRONT_TITLES = ("introduction.title", "press.contents")
_BACK = "press.back"


@dataclass(frozen=True)
class Book:
    """The sections, rendered: what comes before the shops, the shops, what follows; the folios."""

    groups: tuple[ShopGroup, ...]
    front: tuple[Rendered, ...]
    shops: tuple[Rendered, ...]
    end: tuple[Rendered, ...]
    end_titles: tuple[str, ...]
    folios: Rendered

    @property
    def shop_names(self) -> tuple[str, ...]:
        """The identifier of each shop's section, or of the first that shares one."""
        return tuple(plans[0].shop.id for plans in shop_sections(self.groups))

    @property
    def parts(self) -> tuple[Rendered, ...]:
        """The sections in the order of their pages."""
        return (*self.front, *self.shops, *self.end)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the sections."""
        return tuple(problem for part in self.parts for problem in part.problems)

    @property
    def has_errors(self) -> bool:
        """Whether it cannot be bound: a section with an error is not kept."""
        return has_errors(self.problems)

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return sum(part.pages for part in self.parts)

    @property
    def made(self) -> int:
        """How many sections had to be rendered."""
        return sum(part.made for part in (*self.parts, self.folios))


@dataclass(frozen=True)
class BookUnderWay:
    """A book of which workers render those sections that need no page numbers."""

    edition: Edition
    renderer: Renderer
    groups: tuple[ShopGroup, ...]
    sections: Rendering

    @property
    def is_almost_made(self) -> bool:
        """Whether only a few sections are awaited."""
        return self.sections.lacking <= _FEW


def begin_book(edition: Edition) -> BookUnderWay:
    """Have workers begin with the shops; `finish_book` takes what they made."""
    groups = shop_groups(edition.catalog, edition.theme)
    renderer = Renderer(edition)
    drafts = [*surrounding_drafts(edition), *shop_drafts(edition, groups)]
    return BookUnderWay(edition, renderer, groups, renderer.start(drafts))


def finish_book(begun: BookUnderWay) -> Book:
    """The whole book: what was begun, and the sections that name pages."""
    edition, renderer, groups = begun.edition, begun.renderer, begun.groups
    cover, editorial, back, *shops = begun.sections
    contents, numbers = _contents(edition, renderer, groups, cover.pages + editorial.pages)
    front = (cover, editorial, contents)
    behind = spreads_drafts(edition, groups, numbers)
    spreads = tuple(renderer.start(behind))
    short = fillers_needed(sum(part.pages for part in (*front, *shops, *spreads, back)))
    fillers = filler_drafts(edition, short)
    end = (*spreads, *renderer.start(fillers), back)
    titles = (*(draft.title for draft in (*behind, *fillers)), say(_language(edition), _BACK))
    before, after = (sum(part.pages for part in parts) for parts in (front, end))
    tabs = spread_tabs(edition, groups, behind, spreads)
    (folios,) = renderer.start([folio_draft(groups, before, after, *tabs)])
    return Book(groups, front, tuple(shops), end, titles, folios)


def book_leaves(edition: Edition, book: Book) -> tuple[Leaf, ...]:
    """One for each page, without pictures."""
    return list_leaves(list(_named(edition, book)), book.groups)


def _named(edition: Edition, book: Book) -> Iterator[Part]:
    """The sections in the order of the book, each with its title and its shop."""
    language = _language(edition)
    front = edition.catalog.settings.title, *(say(language, key) for key in _FRONT_TITLES)
    yield from ((title, "", part) for title, part in zip(front, book.front, strict=True))
    for plans, part in zip(shop_sections(book.groups), book.shops, strict=True):
        # A page that shops share is nobody's.
        owner = plans[0].shop.id if len(plans) == 1 else ""
        yield " · ".join(plan.shop.name for plan in plans), owner, part
    yield from ((title, "", part) for title, part in zip(book.end_titles, book.end, strict=True))


def _contents(
    edition: Edition, renderer: Renderer, groups: Sequence[ShopGroup], opening: int
) -> tuple[Rendered, Mapping[str, int]]:
    """The table of contents and the page numbers: its own length moves the pages behind it.

    Numbers take the same width whatever they are, so a second try settles it.
    """
    pages, length = 1, sum(len(plan.pages) for group in groups for plan in group.shops)
    ideas = plan_ideas(edition, groups)
    for _try in range(_MOST_TRIES):
        numbers = number_pages(groups, opening + pages + 1)
        also = contents_group(edition, ideas, opening + pages + length + 1)
        (contents,) = renderer.start([contents_draft(edition, groups, numbers, also)])
        if contents.pages == pages:
            return contents, numbers
        pages = contents.pages
    raise RuntimeError("the table of contents finds no length of its own")


def _language(edition: Edition) -> str:
    return edition.catalog.settings.language
