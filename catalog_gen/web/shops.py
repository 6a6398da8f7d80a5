"""A shop's storefront."""

from catalog_gen.language.words import say
from catalog_gen.model.shop import Shop
from catalog_gen.order.services import services_of
from catalog_gen.web.addresses import HOME, shop_address
from catalog_gen.web.cards import product_cards, shop_photo
from catalog_gen.web.contact import contact_of
from catalog_gen.web.lists import category_link
from catalog_gen.web.notices import alcohol_notice
from catalog_gen.web.page import Page
from catalog_gen.web.sharing import shop_image
from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import write_graph
from catalog_gen.web.structured.lists import breadcrumb
from catalog_gen.web.structured.shops import store
from catalog_gen.web.views import ShopView


def shop_page(site: Site, shop: Shop) -> Page:
    """The page that opens like a shop front."""
    settings = site.catalog.settings
    category = site.category_of(shop)
    view = ShopView(
        name=shop.name,
        tagline=shop.tagline or "",
        description=shop.description or "",
        accent=site.accent_of(shop),
        category=category_link(site, category) if category else None,
        logo=shop_photo(site, shop, shop.logo, shop.name) if shop.logo else None,
        photo=shop_photo(site, shop, shop.photo, "") if shop.photo else None,
        contact=contact_of(shop, settings),
        services=services_of(shop, settings),
        products=product_cards(site, shop),
        legal=alcohol_notice(shop.products, site.language),
    )
    address = shop_address(shop, site.language)
    description = shop.tagline or say(
        site.language, "head.shop", name=shop.name, title=settings.title
    )
    image = shop_image(site, shop)
    crumbs = [(say(site.language, "page.home"), HOME), (shop.name, address)]
    return Page(
        address, "shop.html.jinja", view, shop.name, description, image,
        structured=write_graph([store(site, shop), *breadcrumb(site, crumbs)]),
    )  # fmt: skip
