"""The screen edition of the catalog: every section rendered apart, numbered, joined."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from catalog_gen.language.words import say
from catalog_gen.model.output import OutputFile
from catalog_gen.model.problem import Problem, has_errors
from catalog_gen.press import front
from catalog_gen.press.assembly import BookInfo, OutlineEntry, assemble
from catalog_gen.press.edition import Edition
from catalog_gen.press.plan import ShopGroup, folio_view, number_pages, shop_groups
from catalog_gen.press.render import Draft, Rendered, Renderer
from catalog_gen.press.shops import printed_shop, shop_anchor
from catalog_gen.press.views import PrintedShop
from catalog_gen.tools.cache import make_key
from catalog_gen.tools.program import program_digest

ADDRESS = "web/catalogue.pdf"
_MOST_TRIES = 4


@dataclass(frozen=True)
class Booklet:
    """The finished book, unless problems kept it from being made."""

    files: tuple[OutputFile, ...]
    problems: tuple[Problem, ...]
    pages: int
    made: int
    """Sections that had to be rendered."""


def build_booklet(edition: Edition) -> Booklet:
    """Make the screen edition: A tagged PDF (PDF/UA-1) with links, outline and page numbers."""
    groups = shop_groups(edition.catalog, edition.theme)
    shops = _printed_shops(edition, groups)
    renderer = Renderer(edition)
    cover, editorial, back, *sections = renderer.render(
        [*_surroundings(edition), *(_shop_draft(shop) for shop in shops.values())]
    )
    opening = cover.pages + editorial.pages
    contents, index, numbers = _lists(edition, renderer, groups, shops, opening)
    before, after = opening + contents.pages, index.pages + back.pages
    folios = renderer.render([_folio_draft(groups, shops, before, after)])[0]
    parts = [cover, editorial, contents, *sections, index, back]
    problems = tuple(problem for part in parts for problem in part.problems)
    files = () if has_errors(problems) else (_assemble(edition, parts, folios, groups, numbers),)
    made = sum(part.made for part in (*parts, folios))
    return Booklet(files, problems, sum(part.pages for part in parts), made)


def _printed_shops(edition: Edition, groups: Sequence[ShopGroup]) -> dict[str, PrintedShop]:
    settings = edition.catalog.settings
    return {
        shop.id: printed_shop(
            shop, settings, edition.photos, group.accent, edition.pages.get(shop.id, "")
        )
        for group in groups
        for shop in group.shops
    }


def _surroundings(edition: Edition) -> list[Draft]:
    catalog = edition.catalog
    language = catalog.settings.language
    return [
        Draft(
            "cover.html.jinja",
            front.cover_view(catalog.settings, edition.photos),
            catalog.settings.title,
        ),
        Draft(
            "editorial.html.jinja",
            front.editorial_view(catalog),
            say(language, "introduction.title"),
        ),
        Draft("back.html.jinja", front.back_view(catalog), say(language, "press.back")),
    ]


def _shop_draft(shop: PrintedShop) -> Draft:
    return Draft("shop.html.jinja", shop, shop.name)


def _folio_draft(
    groups: Sequence[ShopGroup], shops: Mapping[str, PrintedShop], before: int, after: int
) -> Draft:
    return Draft("folios.html.jinja", folio_view(groups, shops, before, after), "", tagged=False)


def _lists(
    edition: Edition,
    renderer: Renderer,
    groups: Sequence[ShopGroup],
    shops: Mapping[str, PrintedShop],
    opening: int,
) -> tuple[Rendered, Rendered, Mapping[str, int]]:
    """Contents and index: they name pages, and the contents' own length moves those.

    Numbers take the same width whatever they are, so a second try settles it.
    """
    language = edition.catalog.settings.language
    pages = 1
    for _try in range(_MOST_TRIES):
        numbers = number_pages(tuple(shops.values()), opening + pages + 1)
        view = front.contents_view(tuple(groups), numbers)
        contents = renderer.render(
            [Draft("contents.html.jinja", view, say(language, "shops.title"))]
        )[0]
        if contents.pages == pages:
            break
        pages = contents.pages
    else:
        raise RuntimeError("the table of contents finds no length of its own")
    view_of_index = front.index_view(edition.catalog, numbers)
    index = renderer.render(
        [Draft("index.html.jinja", view_of_index, say(language, "press.index"))]
    )[0]
    return contents, index, numbers


def _assemble(
    edition: Edition,
    parts: Sequence[Rendered],
    folios: Rendered,
    groups: Sequence[ShopGroup],
    numbers: Mapping[str, int],
) -> OutputFile:
    key = make_key("book", program_digest(), *(part.key for part in (*parts, folios)))
    if edition.cache.digest(key) is None:
        settings = edition.catalog.settings
        info = BookInfo(
            title=settings.title,
            language=settings.language,
            author=settings.publisher.name if settings.publisher else None,
            subject=settings.cover.subtitle,
        )
        outline = _outline(edition, groups)
        content = assemble([part.pdf for part in parts], outline, info, folios.pdf)
        edition.cache.put(key, content)
    return OutputFile(ADDRESS, key)


def _outline(edition: Edition, groups: Sequence[ShopGroup]) -> list[OutlineEntry]:
    language = edition.catalog.settings.language
    chapters = [
        OutlineEntry(
            group.name,
            shop_anchor(group.shops[0]),
            tuple(OutlineEntry(shop.name, shop_anchor(shop)) for shop in group.shops),
        )
        for group in groups
    ]
    return [
        OutlineEntry(edition.catalog.settings.title, "couverture"),
        OutlineEntry(say(language, "introduction.title"), "editorial"),
        OutlineEntry(say(language, "press.contents"), "sommaire"),
        *chapters,
        OutlineEntry(say(language, "press.index"), "index"),
    ]
