"""The sections behind the shops before they are rendered: ideas, plan, order form, fillers.

They come in this order: the shops, the gift ideas, the plan, the index, the order form, fillers,
the back. Ideas and plan name pages of shops, so they wait until those are numbered.
"""

from collections.abc import Mapping, Sequence

from catalog_gen.language.words import say
from catalog_gen.press.anchors import INDEX, ORDER_FORM, PLAN, idea_anchor
from catalog_gen.press.drafts import index_draft
from catalog_gen.press.edition import Edition
from catalog_gen.press.fillers import filler_views
from catalog_gen.press.idea_plan import PlannedIdea, plan_ideas
from catalog_gen.press.ideas import ideas_page
from catalog_gen.press.information import OutlineEntry
from catalog_gen.press.order_form import order_form_view
from catalog_gen.press.paper import paper_of
from catalog_gen.press.plan import ShopGroup
from catalog_gen.press.plan_page import has_plan, plan_view
from catalog_gen.press.render import Draft, Rendered
from catalog_gen.press.views import ContentsGroup, ContentsLine


def contents_group(
    edition: Edition, ideas: Sequence[Sequence[PlannedIdea]], first: int
) -> ContentsGroup | None:
    """What the table of contents says of ideas and plan, when page `first` follows the shops."""
    language = edition.catalog.settings.language
    lines = []
    if ideas:
        names = say(language, "ideas.title"), say(language, "press.ideas_detail")
        lines.append(ContentsLine(*names, idea_anchor(ideas[0][0].idea), first))
    if has_plan(edition):
        names = say(language, "plan.title"), say(language, "press.plan_detail")
        lines.append(ContentsLine(*names, PLAN, first + len(ideas)))
    accent = edition.theme.accent_name(None)
    return ContentsGroup(say(language, "press.also"), accent, tuple(lines)) if lines else None


def spreads_drafts(
    edition: Edition, groups: Sequence[ShopGroup], numbers: Mapping[str, int]
) -> list[Draft]:
    """Ideas, plan, index and order form, in the order of the book; fillers and the back follow."""
    plan = plan_draft(edition, groups, numbers)
    return [
        *ideas_drafts(edition, groups, numbers),
        *([plan] if plan else []),
        index_draft(edition, groups, numbers),
        order_form_draft(edition),
    ]


def spread_tabs(
    edition: Edition,
    groups: Sequence[ShopGroup],
    drafts: Sequence[Draft],
    parts: Sequence[Rendered],
) -> tuple[list[str], int]:
    """The accent of each page of ideas, and the plan's number of pages, for the folios."""
    pages = sum(
        part.pages
        for draft, part in zip(drafts, parts, strict=True)
        if draft.template == "plan.html.jinja"
    )
    return [page[0].accent for page in plan_ideas(edition, groups)], pages


def spread_outline(edition: Edition, groups: Sequence[ShopGroup]) -> list[OutlineEntry]:
    """The outline's entries for ideas, plan, index and order form."""
    language, entries = edition.catalog.settings.language, []
    ideas = [planned.idea for page in plan_ideas(edition, groups) for planned in page]
    if ideas:
        each = tuple(OutlineEntry(idea.name, idea_anchor(idea)) for idea in ideas)
        entries.append(OutlineEntry(say(language, "ideas.title"), each[0].target, each))
    if has_plan(edition):
        entries.append(OutlineEntry(say(language, "plan.title"), PLAN))
    entries.append(OutlineEntry(say(language, "press.index"), INDEX))
    entries.append(OutlineEntry(say(language, "press.order_form"), ORDER_FORM))
    return entries


def ideas_drafts(
    edition: Edition, groups: Sequence[ShopGroup], numbers: Mapping[str, int]
) -> list[Draft]:
    """A section for each page of gift ideas; `numbers`: page numbers by anchor."""
    drafts, paper = [], paper_of(edition.catalog.settings.print)
    for page in plan_ideas(edition, groups):
        title = ", ".join(planned.idea.name for planned in page)
        drafts.append(_draft("ideas", title, ideas_page(page, edition, numbers, paper)))
    return drafts


def plan_draft(
    edition: Edition, groups: Sequence[ShopGroup], numbers: Mapping[str, int]
) -> Draft | None:
    """The plan; None for a catalog without an image, or without a shop on it."""
    paper = paper_of(edition.catalog.settings.print)
    view = plan_view(edition, groups, numbers, paper)
    title = say(edition.catalog.settings.language, "plan.title")
    return _draft("plan", title, view) if view else None


def order_form_draft(edition: Edition) -> Draft:
    """The order form to cut out."""
    title = say(edition.catalog.settings.language, "press.order_form")
    return _draft(
        "order-form",
        title,
        order_form_view(edition.catalog, paper_of(edition.catalog.settings.print)),
    )


def filler_drafts(edition: Edition, number: int) -> list[Draft]:
    """So many pages, 0 to 3, that bring the book to a multiple of four."""
    settings = edition.catalog.settings
    views = filler_views(settings, number, paper_of(settings.print))
    return [_draft("filler", view.title, view) for view in views]


def _draft(name: str, title: str, view: object) -> Draft:
    return Draft(f"{name}.html.jinja", title, repr(view), lambda: view)
