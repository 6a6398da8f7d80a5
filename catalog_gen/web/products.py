"""A product's page."""

from collections.abc import Iterator, Sequence

from catalog_gen.language.prices import format_quantity
from catalog_gen.language.words import say
from catalog_gen.model.offer import offer_of
from catalog_gen.model.product import Product
from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Shop
from catalog_gen.order.links import order_links
from catalog_gen.order.offers import offer_words
from catalog_gen.order.order import Line, Order
from catalog_gen.order.places import show_web_address
from catalog_gen.order.services import services_of
from catalog_gen.order.telephone import show_telephone
from catalog_gen.web.cards import product_cards, product_photos, shop_card
from catalog_gen.web.contact import contact_of
from catalog_gen.web.notices import alcohol_notice
from catalog_gen.web.page import Page
from catalog_gen.web.sharing import product_image
from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import write_graph
from catalog_gen.web.structured.products import product_things
from catalog_gen.web.views import OrderLink, ProductCard, ProductView

_OTHERS = 4
_Others = Sequence[tuple[Product, ProductCard]]


def product_pages(site: Site, shop: Shop) -> Iterator[Page]:
    """A page for each product of a shop."""
    cards = product_cards(site, shop)
    for place, (product, card) in enumerate(zip(shop.products, cards, strict=True)):
        view = _product_view(site, shop, product, card, _others(shop, cards, place))
        title = f"{product.name} – {shop.name}"
        yield Page(
            card.address, "product.html.jinja", view, title,
            product.description or _description(site, shop, product),
            product_image(site, shop, product),
            write_graph(product_things(site, shop, product, card.address)),
        )  # fmt: skip


def product_order(shop: Shop, product: Product, settings: Settings) -> Order:
    """The order of one piece of a product."""
    options = product.options.items()
    line = Line(
        product.ref,
        product.name,
        product.amount,
        options=tuple((name, values[0]) for name, values in options if len(values) == 1),
        choices=tuple((name, values) for name, values in options if len(values) != 1),
    )
    return Order(settings.title, shop, (line,), settings.currency, settings.language)


def _description(site: Site, shop: Shop, product: Product) -> str:
    """What search engines show of a product that the shop says nothing about."""
    title = site.catalog.settings.title
    return say(site.language, "head.product", name=product.name, shop=shop.name, title=title)


def _product_view(
    site: Site, shop: Shop, product: Product, card: ProductCard, others: _Others
) -> ProductView:
    settings = site.catalog.settings
    legal = alcohol_notice([product], site.language)
    others_legal = "" if legal else alcohol_notice((one for one, _ in others), site.language)
    return ProductView(
        name=product.name,
        reference=product.ref or "",
        description=product.description or "",
        offer=offer_words(product, settings),
        photos=product_photos(site, shop, product),
        details=_details(product, settings),
        legal=legal,
        order_links=() if site.season == "over" else _order_links(shop, product, settings),
        terms=shop.order.note or say(site.language, "message.terms"),
        shop=shop_card(site, shop),
        contact=contact_of(shop, settings),
        services=services_of(shop, settings),
        others=tuple(one for _, one in others),
        others_legal=others_legal,
        accent=site.accent_of(shop),
        article=card.article,
    )


def _order_links(shop: Shop, product: Product, settings: Settings) -> tuple[OrderLink, ...]:
    if not offer_of(product).can_be_ordered:
        return ()
    number = shop.telephone or shop.mobile
    shown = {
        "phone": show_telephone(number) if number else "",
        "email": shop.email or "",
        "web": show_web_address(shop.order_url) if shop.order_url else "",
    }
    links = order_links(product_order(shop, product, settings))
    return tuple(
        OrderLink(link.channel, link.address, shown.get(link.channel, ""))
        for link in links
        if link.form != "none"
    )


def _details(product: Product, settings: Settings) -> tuple[tuple[str, str], ...]:
    details = []
    if product.net_content:
        quantity = format_quantity(product.net_content, settings.language)
        details.append((say(settings.language, "product.net_content"), quantity))
    details += [(name, ", ".join(values)) for name, values in product.options.items()]
    return tuple(details)


def _others(shop: Shop, cards: tuple[ProductCard, ...], place: int) -> _Others:
    """The products that follow one in its shop, going round."""
    pairs = tuple(zip(shop.products, cards, strict=True))
    return (pairs[place + 1 :] + pairs[:place])[:_OTHERS]
