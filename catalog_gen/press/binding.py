"""Binding: sections joined into one book, in a worker while this process goes on."""

from collections.abc import Iterator

from catalog_gen.language.words import say
from catalog_gen.press import anchors
from catalog_gen.press.book import Book
from catalog_gen.press.edition import Edition
from catalog_gen.press.gatherings import gather_sections
from catalog_gen.press.information import BookInfo, OutlineEntry
from catalog_gen.press.mounting import keep_joined
from catalog_gen.press.plan import ShopGroup
from catalog_gen.press.sheets import Sheets
from catalog_gen.press.spreads import spread_outline
from catalog_gen.press.tasks.binding import BookTask, join_book, join_folios, join_sheets
from catalog_gen.press.tasks.mounting import Joined
from catalog_gen.tools.cache import Cache, make_key
from catalog_gen.tools.program import program_digest


def bind_book(edition: Edition, book: Book) -> Iterator[str]:
    """The screen edition: a tagged PDF (PDF/UA-1) with links, outline and page numbers.

    The work begins at once; its key comes when it is asked for, unless the book has errors.

    Raises:
        LostEntryError: the cache lost a section.
    """
    if book.has_errors:
        return iter(())
    cache, info, outline = edition.cache, book_info(edition), tuple(_outline(edition, book.groups))
    keyed = list(zip(section_names(book), (part.key for part in book.parts), strict=True))
    parts = gather_sections(keyed, cache, edition.run, join_sheets, "screen")
    sheet = gather_sections([("", book.folios.key)], cache, edition.run, join_folios, "folios")
    keys = (*parts, *sheet)
    key = make_key("book", program_digest(), repr(info), repr(outline), *keys)
    task = BookTask(Sheets(info.title, keys, cache), info, outline)
    bound = edition.run(join_book, [] if cache.digest(key) else [task])
    return _keep(key, bound, cache)


def book_info(edition: Edition) -> BookInfo:
    """What the book says of itself, without a date."""
    settings = edition.catalog.settings
    return BookInfo(
        title=settings.title,
        language=settings.language,
        author=settings.publisher.name if settings.publisher else None,
        subject=settings.cover.subtitle,
    )


def section_names(book: Book) -> tuple[str, ...]:
    """Of each section: the shop's, if there is one."""
    return (*("",) * len(book.front), *book.shop_names, *("",) * len(book.end))


def _keep(key: str, bound: Iterator[Joined], cache: Cache) -> Iterator[str]:
    for book in bound:
        keep_joined(key, book, cache)
    yield key


def _outline(edition: Edition, groups: tuple[ShopGroup, ...]) -> Iterator[OutlineEntry]:
    language = edition.catalog.settings.language
    yield OutlineEntry(edition.catalog.settings.title, anchors.COVER)
    yield OutlineEntry(say(language, "introduction.title"), anchors.EDITORIAL)
    yield OutlineEntry(say(language, "press.contents"), anchors.CONTENTS)
    yield from map(_chapter, groups)
    yield from spread_outline(edition, groups)


def _chapter(group: ShopGroup) -> OutlineEntry:
    shops = [OutlineEntry(plan.shop.name, anchors.shop_anchor(plan.shop)) for plan in group.shops]
    return OutlineEntry(group.name, shops[0].target, tuple(shops))
