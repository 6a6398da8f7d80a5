"""The screen edition of the catalog: every section rendered apart, numbered, joined."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.language.words import say
from catalog_gen.model.leaflet import Leaf, PrintedSection
from catalog_gen.model.output import OutputFile
from catalog_gen.model.problem import Problem, has_errors
from catalog_gen.press import anchors
from catalog_gen.press.assembly import BookInfo, OutlineEntry, assemble
from catalog_gen.press.drafts import (
    contents_draft,
    folio_draft,
    index_draft,
    shop_drafts,
    surrounding_drafts,
)
from catalog_gen.press.edition import Edition
from catalog_gen.press.gatherings import gather_sections, recall_section
from catalog_gen.press.leaves import Part, list_leaves
from catalog_gen.press.plan import ShopGroup, number_pages, shop_groups, shop_sections
from catalog_gen.press.render import Rendered, Renderer
from catalog_gen.tools.cache import make_key
from catalog_gen.tools.program import program_digest

ADDRESS = "web/catalogue.pdf"
_MOST_TRIES = 4
_FRONT_TITLES = ("introduction.title", "press.contents")
_END_TITLES = ("press.index", "press.back")


@dataclass(frozen=True)
class Booklet:
    """The finished book, unless problems kept it from being made."""

    files: tuple[OutputFile, ...]
    problems: tuple[Problem, ...]
    pages: int
    made: int
    """Sections that had to be rendered."""
    sections: tuple[PrintedSection, ...] = ()
    leaves: tuple[Leaf, ...] = ()
    """One for each page of the sections, without pictures."""


@dataclass(frozen=True)
class Book:
    """The sections of the book, rendered: what comes before the shops, the shops, what follows."""

    front: tuple[Rendered, ...]
    shops: tuple[Rendered, ...]
    end: tuple[Rendered, ...]
    folios: Rendered


def build_booklet(edition: Edition) -> Booklet:
    """Make the screen edition: a tagged PDF (PDF/UA-1) with links, outline and page numbers."""
    groups = shop_groups(edition.catalog, edition.theme)
    renderer = Renderer(edition)
    drafts = [*surrounding_drafts(edition), *shop_drafts(edition, groups)]
    cover, editorial, back, *shops = renderer.render(drafts)
    contents, numbers = _contents(edition, renderer, groups, cover.pages + editorial.pages)
    index = renderer.render([index_draft(edition, groups, numbers)])[0]
    before = cover.pages + editorial.pages + contents.pages
    folios = renderer.render([folio_draft(groups, before, index.pages + back.pages)])[0]
    parts = [cover, editorial, contents, *shops, index, back]
    problems = tuple(problem for part in parts for problem in part.problems)
    book = Book((cover, editorial, contents), tuple(shops), (index, back), folios)
    return Booklet(
        files=() if has_errors(problems) else (_assemble(edition, book, groups),),
        problems=problems,
        pages=sum(part.pages for part in parts),
        made=sum(part.made for part in (*parts, folios)),
        sections=tuple(PrintedSection(part.key, part.pages) for part in parts),
        leaves=list_leaves(list(_named(edition, groups, book)), groups),
    )


def _named(edition: Edition, groups: Sequence[ShopGroup], book: Book) -> Iterator[Part]:
    """The sections in the order of the book, each with its title and its shop."""
    language = edition.catalog.settings.language
    front = edition.catalog.settings.title, *(say(language, key) for key in _FRONT_TITLES)
    yield from ((title, "", part) for title, part in zip(front, book.front, strict=True))
    for plans, part in zip(shop_sections(groups), book.shops, strict=True):
        # A page that shops share is nobody's.
        owner = plans[0].shop.id if len(plans) == 1 else ""
        yield " · ".join(plan.shop.name for plan in plans), owner, part
    end = (say(language, key) for key in _END_TITLES)
    yield from ((title, "", part) for title, part in zip(end, book.end, strict=True))


def _contents(
    edition: Edition, renderer: Renderer, groups: Sequence[ShopGroup], opening: int
) -> tuple[Rendered, Mapping[str, int]]:
    """The table of contents and the page numbers: its own length moves the pages behind it.

    Numbers take the same width whatever they are, so a second try settles it.
    """
    pages = 1
    for _try in range(_MOST_TRIES):
        numbers = number_pages(groups, opening + pages + 1)
        contents = renderer.render([contents_draft(edition, groups, numbers)])[0]
        if contents.pages == pages:
            return contents, numbers
        pages = contents.pages
    raise RuntimeError("the table of contents finds no length of its own")


def _assemble(edition: Edition, book: Book, groups: Sequence[ShopGroup]) -> OutputFile:
    info, outline, cache = _info(edition), _outline(edition, groups), edition.cache
    names = [plans[0].shop.id for plans in shop_sections(groups)]
    gatherings = gather_sections(list(zip(names, book.shops, strict=True)), cache)
    front, end = ([part.key for part in parts] for parts in (book.front, book.end))
    sections = [*front, *gatherings, *end, book.folios.key]
    key = make_key("book", program_digest(), repr(info), repr(outline), *sections)
    if cache.digest(key) is None:
        *pages, sheet = (recall_section(section, cache) for section in sections)
        cache.put(key, assemble(pages, outline, info, sheet))
    return OutputFile(ADDRESS, key)


def _info(edition: Edition) -> BookInfo:
    settings = edition.catalog.settings
    return BookInfo(
        title=settings.title,
        language=settings.language,
        author=settings.publisher.name if settings.publisher else None,
        subject=settings.cover.subtitle,
    )


def _outline(edition: Edition, groups: Sequence[ShopGroup]) -> list[OutlineEntry]:
    language = edition.catalog.settings.language
    return [
        OutlineEntry(edition.catalog.settings.title, anchors.COVER),
        OutlineEntry(say(language, "introduction.title"), anchors.EDITORIAL),
        OutlineEntry(say(language, "press.contents"), anchors.CONTENTS),
        *(_chapter(group) for group in groups),
        OutlineEntry(say(language, "press.index"), anchors.INDEX),
    ]


def _chapter(group: ShopGroup) -> OutlineEntry:
    shops = [OutlineEntry(plan.shop.name, anchors.shop_anchor(plan.shop)) for plan in group.shops]
    return OutlineEntry(group.name, shops[0].target, tuple(shops))
