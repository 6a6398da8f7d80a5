"""The sections of the book before they are rendered."""

from collections.abc import Iterator, Mapping, Sequence

from catalog_gen.language.words import say
from catalog_gen.model.photo import PRINTED_USES
from catalog_gen.press import front
from catalog_gen.press.edition import Edition
from catalog_gen.press.plan import PlannedShop, ShopGroup, folio_view, shop_sections
from catalog_gen.press.plan_page import shop_marks
from catalog_gen.press.qr import DrawCode, keep_codes
from catalog_gen.press.render import Draft
from catalog_gen.press.shops import printed_shop, shared_page
from catalog_gen.press.views import ContentsGroup


def surrounding_drafts(edition: Edition) -> list[Draft]:
    """Cover, editorial and back."""
    catalog = edition.catalog
    language = catalog.settings.language
    cover = front.cover_view(catalog.settings, edition.photos)
    return [
        _draft("cover", catalog.settings.title, cover),
        _draft("editorial", say(language, "introduction.title"), front.editorial_view(catalog)),
        _draft("back", say(language, "press.back"), front.back_view(catalog)),
    ]


def shop_drafts(edition: Edition, groups: Sequence[ShopGroup]) -> Iterator[Draft]:
    """A section for each shop, or for those that share a page, in the order of the book."""
    marks, draw = shop_marks(edition.catalog), keep_codes(edition.cache)
    for plans in shop_sections(groups):
        if len(plans) == 1:
            yield _shop_draft(edition, plans[0], marks.get(plans[0].shop.id, ""), draw)
        else:
            yield _shared_draft(edition, plans, marks, draw)


def contents_draft(
    edition: Edition,
    groups: Sequence[ShopGroup],
    numbers: Mapping[str, int],
    also: ContentsGroup | None = None,
) -> Draft:
    """The table of contents, once the pages are numbered; `also`: what comes behind the shops."""
    title = say(edition.catalog.settings.language, "shops.title")
    return _draft("contents", title, front.contents_view(groups, numbers, also))


def index_draft(edition: Edition, groups: Sequence[ShopGroup], numbers: Mapping[str, int]) -> Draft:
    """The index, once the pages are numbered."""
    title = say(edition.catalog.settings.language, "press.index")
    return _draft("index", title, front.index_view(groups, numbers))


def folio_draft(
    groups: Sequence[ShopGroup], before: int, after: int, ideas: Sequence[str] = (), plan: int = 0
) -> Draft:
    """The sheet of page numbers; it is stamped over the pages and is no part of their tags."""
    return _draft("folios", "", folio_view(groups, before, after, ideas, plan), tagged=False)


def _shop_draft(edition: Edition, plan: PlannedShop, mark: str, draw: DrawCode) -> Draft:
    settings, photos = edition.catalog.settings, edition.photos
    page = edition.pages.get(plan.shop.id, "")
    return Draft(
        template="shop.html.jinja",
        title=plan.shop.name,
        content=f"{_content(edition, plan)}\n{plan.sharing}\n{mark}",
        view=lambda: printed_shop(plan, settings, photos, page, mark, draw),
    )


def _shared_draft(
    edition: Edition, plans: Sequence[PlannedShop], marks: Mapping[str, str], draw: DrawCode
) -> Draft:
    settings = edition.catalog.settings
    return Draft(
        template="shared.html.jinja",
        title=" · ".join(plan.shop.name for plan in plans),
        content="\n".join(f"{_content(edition, p)}\n{marks.get(p.shop.id)}" for p in plans),
        view=lambda: shared_page(plans, settings, edition.photos, edition.pages, marks, draw),
    )


def _content(edition: Edition, plan: PlannedShop) -> str:
    shop, page = plan.shop, edition.pages.get(plan.shop.id, "")
    folder = f"content/shops/{shop.id}/"
    names = sorted({name for product in shop.products for name in product.all_photos[:1]})
    # Their keys cover uses and sizes; their names follow from them and from those of the photos.
    photos = [
        rendition.key
        for name in names
        if (photo := edition.photos.get(folder + name))
        for rendition in photo.renditions
        if rendition.use in PRINTED_USES
    ]
    return "\n".join((shop.model_dump_json(), plan.accent, page, *photos))


def _draft(name: str, title: str, view: object, *, tagged: bool = True) -> Draft:
    return Draft(f"{name}.html.jinja", title, repr(view), lambda: view, tagged)
