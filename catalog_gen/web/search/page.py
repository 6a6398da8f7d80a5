"""The page of results: a frame that scripts fill, and the shops for those who have none."""

from catalog_gen.language.words import say
from catalog_gen.order.offers import OfferWords
from catalog_gen.web.addresses import category_address, idea_address, search_address, shop_address
from catalog_gen.web.filters import all_facts, product_filters
from catalog_gen.web.notices import shops_notice
from catalog_gen.web.page import Page
from catalog_gen.web.site import Site
from catalog_gen.web.views import Article, Facts, Link, ProductCard, SearchView, ShopCard

_NAME, _UNIT, _NOTE = "{name}", "{unit}", "{note}"
"""What the script puts in the place of these is a result's own."""

_NO_FACTS = Facts(cents=None, shop="", category="", ideas=(), services=())


def search_page(site: Site) -> Page:
    """The page of results, and of all articles when nothing is asked for."""
    language, settings = site.language, site.catalog.settings
    address, title = search_address(language), say(language, "search.title")
    lists = [(c.name, category_address(c.id, language)) for c in settings.categories]
    lists += [(idea.name, idea_address(idea.id, language)) for idea in settings.ideas]
    view = SearchView(
        filters=product_filters(site, all_facts(site)),
        products=(
            ("product", _card(site, options=False, sold_out=False)),
            ("options", _card(site, options=True, sold_out=False)),
            ("sold", _card(site, options=False, sold_out=True)),
        ),
        shop=ShopCard(_NAME, "–", address, site.theme.accent_name(None), None, _NO_FACTS),
        shops=tuple(Link(s.name, shop_address(s, language)) for s in site.catalog.shops),
        lists=tuple(Link(*entry) for entry in lists),
        legal=shops_notice(site.catalog.shops, language),
    )
    description = say(language, "head.search", title=site.catalog.settings.title)
    return Page(address, "search.html.jinja", view, title, description)


def _card(site: Site, *, options: bool, sold_out: bool) -> ProductCard:
    """A card like any other, of a product that is still to be said."""
    address = search_address(site.language)
    return ProductCard(
        name=_NAME,
        address=address,
        reference="–",
        offer=OfferWords(
            price="–",
            was="",
            unit_price=_UNIT,
            availability="sold_out" if sold_out else "in_stock",
            note=_NOTE,
        ),
        photo=None,
        shop="–",
        accent=site.theme.accent_name(None),
        facts=_NO_FACTS,
        article=Article(
            shop="",
            page=address,
            name=_NAME,
            reference="",
            cents=None,
            photo="",
            options=((_NAME, ()),) if options else (),
            sold_out=sold_out,
        ),
    )
