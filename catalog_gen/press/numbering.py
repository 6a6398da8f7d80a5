"""The sections that name pages: the contents, and what follows the shops.

The length of the contents moves all pages behind it, and nothing else does that is not known: it
is laid out once with numbers that may be wrong, which take as much room as the right ones.
These follow from a guess of its length, and are seldom wrong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog_gen.press.contents_length import guess_length
from catalog_gen.press.drafts import contents_draft
from catalog_gen.press.edition import Edition
from catalog_gen.press.front import contents_view
from catalog_gen.press.idea_plan import plan_ideas
from catalog_gen.press.plan import ShopGroup, count_pages, number_pages
from catalog_gen.press.render import Draft, Rendered, Renderer
from catalog_gen.press.spreads import contents_group, spreads_drafts
from catalog_gen.press.views import ContentsGroup

_OPENING = 2
"""Cover and editorial, usually."""
_MOST_TRIES = 4


@dataclass(frozen=True)
class Numbered:
    """The contents and what follows the shops, on their way, if the contents has so many `pages`.

    `opening`: pages ahead of the contents.
    """

    opening: int
    pages: int
    behind: tuple[Draft, ...]
    sections: Iterator[Rendered]


def first_contents(edition: Edition, groups: Sequence[ShopGroup]) -> Draft:
    """The table of contents as it is when cover and editorial have the usual length.

    Its own is a guess.
    """
    first = _OPENING + 2
    view = contents_view(groups, number_pages(groups, first), _also(edition, groups, first))
    length = guess_length(view, edition.catalog.settings.print)
    return _contents(edition, groups, _OPENING + length + 1)


def begin_numbered(
    edition: Edition, renderer: Renderer, groups: Sequence[ShopGroup], opening: int, pages: int
) -> Numbered:
    """Have workers begin with all sections that name pages, for contents of so many pages."""
    first = opening + pages + 1
    behind = spreads_drafts(edition, groups, number_pages(groups, first))
    sections = renderer.start([_contents(edition, groups, first), *behind])
    return Numbered(opening, pages, tuple(behind), sections)


def settle(
    edition: Edition, renderer: Renderer, groups: Sequence[ShopGroup], begun: Numbered
) -> tuple[Rendered, tuple[Rendered, ...], tuple[Draft, ...]]:
    """The contents, what follows the shops, and the drafts of that.

    All are begun anew where the contents turns out to have another length than it was numbered
    for: fewer digits may spare a line.
    """
    for _try in range(_MOST_TRIES):
        contents, *behind = begun.sections
        if contents.pages == begun.pages:
            return contents, tuple(behind), begun.behind
        begun = begin_numbered(edition, renderer, groups, begun.opening, contents.pages)
    raise RuntimeError("the table of contents finds no length of its own")


def _contents(edition: Edition, groups: Sequence[ShopGroup], first: int) -> Draft:
    """The table of contents when the first shop stands on page `first`."""
    also = _also(edition, groups, first)
    return contents_draft(edition, groups, number_pages(groups, first), also)


def _also(edition: Edition, groups: Sequence[ShopGroup], first: int) -> ContentsGroup | None:
    """What it says of what follows the shops."""
    return contents_group(edition, plan_ideas(edition, groups), first + count_pages(groups))
