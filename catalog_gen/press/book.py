"""The catalog as a book: every section rendered apart, in the order of its pages."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice, pairwise
from math import ceil

from catalog_gen.language.words import say
from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.problem import Problem, has_errors
from catalog_gen.press.drafts import folio_draft, shop_drafts, surrounding_drafts
from catalog_gen.press.edition import Edition
from catalog_gen.press.fillers import fillers_needed
from catalog_gen.press.leaves import Part, list_leaves
from catalog_gen.press.numbering import begin_numbered, first_contents, settle
from catalog_gen.press.plan import ShopGroup, count_pages, shop_groups, shop_sections
from catalog_gen.press.render import Draft, Rendered, Renderer
from catalog_gen.press.spreads import filler_drafts, spread_tabs

_FEW = 4
"""Sections that are begun at once: one for each core of a usual machine."""
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
    """A book of which workers render the first sections.

    `opening`: cover, editorial, back, and contents that may have other page numbers. `shops` are
    the sections of the first portion of them, `others` those of the others before they are begun.
    """

    edition: Edition
    renderer: Renderer
    groups: tuple[ShopGroup, ...]
    opening: Iterator[Rendered]
    shops: Iterator[Rendered]
    others: tuple[Sequence[Draft], ...]


def begin_book(edition: Edition) -> BookUnderWay:
    """Have workers begin with what needs no page numbers; `finish_book` takes what they made."""
    groups = shop_groups(edition.catalog, edition.theme)
    renderer = Renderer(edition)
    surroundings, shops = surrounding_drafts(edition), list(shop_drafts(edition, groups))
    opening = renderer.start([*surroundings, first_contents(edition, groups)])
    first, *others = _portions(shops, renderer.lacks(shops))
    return BookUnderWay(edition, renderer, groups, opening, renderer.start(first), tuple(others))


def finish_book(begun: BookUnderWay) -> Book:
    """The whole book: what was begun, and the sections that name pages.

    Workers do first what was begun first: shops are begun in portions, so that contents and index,
    and then the folios, which take as long as many shops, are not left for the end.
    """
    edition, renderer, groups = begun.edition, begun.renderer, begun.groups
    # Long contents take as long as many shops: these are taken meanwhile, so that others follow.
    shops = list(islice(begun.shops, len(begun.others[0]) // 2))
    cover, editorial, back, contents = begun.opening
    opening = cover.pages + editorial.pages
    numbered = begin_numbered(edition, renderer, groups, opening, contents.pages)
    second, third = map(renderer.start, begun.others[:2])
    shops += [*begun.shops, *second]
    contents, spreads, drafts = settle(edition, renderer, groups, numbered)
    before = opening + contents.pages
    behind = sum(part.pages for part in (*spreads, back))
    fillers = filler_drafts(edition, fillers_needed(before + count_pages(groups) + behind))
    tabs = spread_tabs(edition, groups, drafts, spreads)
    folios = folio_draft(groups, before, behind + len(fillers), *tabs)
    last = renderer.start([*fillers, folios])
    fourth = renderer.start(begun.others[2])
    shops += [*third, *fourth]
    *blank, sheet = last
    titles = (*(draft.title for draft in (*drafts, *fillers)), say(_language(edition), _BACK))
    front, end = (cover, editorial, contents), (*spreads, *blank, back)
    return Book(groups, front, tuple(shops), end, titles, sheet)


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


def _portions(drafts: Sequence[Draft], lacks: Sequence[bool]) -> Iterator[Sequence[Draft]]:
    """Four portions with as many that must be rendered, where these are more than a few."""
    portion = max(_FEW, ceil(sum(lacks) / 4))
    so_far = list(accumulate(lacks))
    ends = [bisect_right(so_far, number * portion) for number in range(1, 4)]
    for start, end in pairwise((0, *ends, len(drafts))):
        yield drafts[start:end]


def _language(edition: Edition) -> str:
    return edition.catalog.settings.language
