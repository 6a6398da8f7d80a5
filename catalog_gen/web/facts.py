"""What filters ask of products and shops."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP

from catalog_gen.model.catalog import belongs_to
from catalog_gen.model.product import Product
from catalog_gen.model.shop import Shop
from catalog_gen.web.site import Site
from catalog_gen.web.views import Facts


def product_facts(site: Site, shop: Shop, products: Iterable[Product]) -> tuple[Facts, ...]:
    """The price of each of these products of a shop, and what it belongs to."""
    ideas = site.catalog.settings.ideas
    category, services = _category(site, shop), services_of(shop)
    return tuple(
        Facts(
            cents=cents_of(product),
            shop=shop.id,
            category=category,
            ideas=tuple(idea.id for idea in ideas if belongs_to(product, idea)),
            services=services,
        )
        for product in products
    )


def shop_facts(site: Site, shop: Shop) -> Facts:
    """What a shop belongs to; its ideas are those of its products."""
    return Facts(
        cents=None,
        shop=shop.id,
        category=_category(site, shop),
        ideas=site.ideas_of(shop),
        services=services_of(shop),
    )


def cents_of(product: Product) -> int | None:
    """The price in cents, or None when it is on request."""
    amount = product.amount
    return None if amount is None else int((amount * 100).to_integral_value(ROUND_HALF_UP))


def services_of(shop: Shop) -> tuple[str, ...]:
    """The ways to get an order that the shop speaks of: `pickup`, `delivery`, `shipping`."""
    order = shop.order
    ways = {"pickup": order.pickup, "delivery": order.delivery, "shipping": order.shipping}
    return tuple(name for name, way in ways.items() if way)


def _category(site: Site, shop: Shop) -> str:
    category = site.category_of(shop)
    return category.id if category else ""
