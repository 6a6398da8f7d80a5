"""Pages that list: all shops, a category, a gift idea."""

from collections.abc import Iterable, Iterator
from functools import partial

from catalog_gen.language.words import count, say
from catalog_gen.model.catalog import Chapter, belongs_to, list_chapters
from catalog_gen.model.settings import Category, Idea
from catalog_gen.model.shop import Shop
from catalog_gen.web.addresses import NOT_FOUND, category_address, idea_address, shops_address
from catalog_gen.web.cards import product_cards, shop_card
from catalog_gen.web.filters import product_filters, shop_filters
from catalog_gen.web.notices import alcohol_notice, shops_notice
from catalog_gen.web.page import Page
from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import write_graph
from catalog_gen.web.structured.lists import item_list
from catalog_gen.web.views import GroupView, Link, ListView, ProductCard, ShopCard, ShopsView


def shops_page(site: Site) -> Page:
    """All shops by category."""
    title = say(site.language, "shops.title")
    groups = shop_groups(site)
    things = item_list(site, title, _named(card for group in groups for card in group.shops))
    description = say(site.language, "head.shops", title=site.catalog.settings.title)
    return Page(
        shops_address(site.language), "shops.html.jinja",
        ShopsView(groups, shop_filters(site), shops_notice(site.catalog.shops, site.language)),
        title, description,
        structured=write_graph(things),
    )  # fmt: skip


def not_found_page(site: Site) -> Page:
    """What is shown for addresses that lead nowhere: the way to every shop."""
    groups = tuple(
        (group.category, tuple(Link(card.name, card.address) for card in group.shops))
        for group in shop_groups(site)
    )
    return Page(NOT_FOUND, "not_found.html.jinja", groups, say(site.language, "not_found.title"))


def shop_groups(site: Site) -> tuple[GroupView, ...]:
    """The shops of each category that has some, then those without a category."""
    chapters = list_chapters(site.catalog)
    return tuple(
        GroupView(
            _chapter_link(site, chapter, alone=len(chapters) == 1),
            tuple(shop_card(site, shop) for shop in chapter.shops),
        )
        for chapter in chapters
    )


def category_link(site: Site, category: Category) -> Link:
    """A category's name, page and accent."""
    address = category_address(category.id, site.language)
    return Link(category.name, address, site.theme.accent_name(category.colour))


def category_page(site: Site, category: Category) -> Page:
    """The page of a category, which shows its shops and nothing of the others.

    An empty one has a page too: links to it may be printed already.
    """
    shops = category_shops(site, category)
    products = [product for shop in shops for product in shop.products]
    cards = tuple(card for shop in shops for card in product_cards(site, shop))
    view = ListView(
        name=category.name,
        accent=site.theme.accent_name(category.colour),
        eyebrow=say(site.language, "category.eyebrow"),
        shops=tuple(shop_card(site, shop) for shop in shops),
        products=cards,
        filters=product_filters(site, [card.facts for card in cards]),
        legal=alcohol_notice(products, site.language),
    )
    return _list_page(site, category_address(category.id, site.language), view)


def category_shops(site: Site, category: Category) -> tuple[Shop, ...]:
    """The shops of a category, in the order of the catalog."""
    return tuple(shop for shop in site.catalog.shops if shop.category == category.id)


def idea_pages(site: Site) -> Iterator[Page]:
    """A page for each gift idea."""
    for number, idea in enumerate(site.catalog.settings.ideas):
        products = [p for shop in site.catalog.shops for p in shop.products if belongs_to(p, idea)]
        cards = idea_products(site, idea)
        view = ListView(
            name=idea.name,
            accent=idea_accent(site, number),
            eyebrow=say(site.language, "idea.eyebrow"),
            shops=(),
            products=cards,
            filters=product_filters(site, [card.facts for card in cards]),
            legal=alcohol_notice(products, site.language),
        )
        address = idea_address(idea.id, site.language)
        yield _list_page(site, address, view)


def idea_products(site: Site, idea: Idea) -> tuple[ProductCard, ...]:
    """The cards of an idea's products, in the order of the catalog."""
    belongs = partial(belongs_to, idea=idea)
    return tuple(card for shop in site.catalog.shops for card in product_cards(site, shop, belongs))


def idea_accent(site: Site, number: int) -> str:
    """Ideas take the theme's accents in turn, beginning with the second."""
    accents = tuple(site.theme.tokens.accents)
    return accents[(number + 1) % len(accents)]


def _list_page(site: Site, address: str, view: ListView) -> Page:
    things = item_list(site, view.name, _named(view.products))
    return Page(
        address, "list.html.jinja", view, view.name, _description(site, view),
        structured=write_graph(things),
    )  # fmt: skip


def _named(cards: Iterable[ShopCard | ProductCard]) -> Iterator[tuple[str, str]]:
    return ((card.name, card.address) for card in cards)


def _description(site: Site, view: ListView) -> str:
    """What search engines show of a list."""
    language = site.language
    return say(
        language,
        "head.category" if view.shops else "head.idea",
        name=view.name,
        shops=count(language, "shops.count", len(view.shops)),
        products=count(language, "products.count", len(view.products)),
        title=site.catalog.settings.title,
    )


def _chapter_link(site: Site, chapter: Chapter, *, alone: bool) -> Link:
    if chapter.category:
        return category_link(site, chapter.category)
    words = say(site.language, "shops.title" if alone else "category.others")
    return Link(words, "", site.theme.accent_name(None))
