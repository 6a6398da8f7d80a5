"""The home page."""

from collections.abc import Sequence

from catalog_gen.language.dates import format_period
from catalog_gen.language.words import count, say
from catalog_gen.model.catalog import belongs_to
from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.settings import Season
from catalog_gen.web.addresses import HOME, idea_address
from catalog_gen.web.cards import photo_view
from catalog_gen.web.leaflet import leaf_views
from catalog_gen.web.lists import idea_accent, shop_groups
from catalog_gen.web.notices import shops_notice
from catalog_gen.web.page import Page
from catalog_gen.web.plan import plan_view
from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import write_graph
from catalog_gen.web.structured.home import site_things
from catalog_gen.web.views import HomeView, IdeaTile, Link


def home_page(site: Site, leaves: Sequence[Leaf]) -> Page:
    """Cover, how to order, gift ideas, shops by category, the publisher's word, the leaflet."""
    settings, shops = site.catalog.settings, site.catalog.shops
    cover = settings.cover
    view = HomeView(
        title=cover.title or settings.title,
        subtitle=cover.subtitle or "",
        season=season_words(settings.season, site.language),
        photo=photo_view(site, cover.photo, "") if cover.photo else None,
        introduction=settings.introduction or "",
        ideas=_idea_tiles(site),
        groups=shop_groups(site),
        plan=plan_view(site),
        # The cover alone: each picture weighs as much as three of shops.
        leaf=next(leaf_views(site, leaves[:1]), None),
        shops=len(shops),
        products=sum(len(shop.products) for shop in shops),
        legal=shops_notice(shops, site.language),
    )
    return Page(
        HOME, "home.html.jinja", view, description=cover.subtitle or _description(site, view),
        structured=write_graph(site_things(site)),
    )  # fmt: skip


def season_words(season: Season, language: str) -> str:
    """`28 novembre – 24 décembre 2026`, when both dates are given."""
    if season.opens and season.closes:
        return format_period(season.opens, season.closes, language)
    return ""


def _description(site: Site, view: HomeView) -> str:
    """What search engines show of a catalog without a subtitle."""
    language = site.language
    shops = count(language, "shops.count", view.shops)
    products = count(language, "products.count", view.products)
    title = site.catalog.settings.title
    return say(language, "head.home", shops=shops, products=products, title=title)


def _idea_tiles(site: Site) -> tuple[IdeaTile, ...]:
    tiles = []
    products = [product for shop in site.catalog.shops for product in shop.products]
    for number, idea in enumerate(site.catalog.settings.ideas):
        link = Link(idea.name, idea_address(idea.id, site.language), idea_accent(site, number))
        number_of_products = sum(belongs_to(product, idea) for product in products)
        tiles.append(IdeaTile(link, number_of_products))
    return tuple(tile for tile in tiles if tile.products)
