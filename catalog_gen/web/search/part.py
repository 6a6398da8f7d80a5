"""What the search index says of one shop and its products."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalog_gen.language.typography import set_type
from catalog_gen.model.catalog import belongs_to
from catalog_gen.model.product import Product
from catalog_gen.model.shop import Shop
from catalog_gen.order.offers import offer_words
from catalog_gen.web.facts import cents_of, services_of
from catalog_gen.web.search.words import stems_of
from catalog_gen.web.site import Site


@dataclass(frozen=True)
class ProductRow:
    """A product as a result shows it; what is unknown is empty."""

    name: str
    reference: str
    cents: str
    unit: str
    """The price per kilogram or litre that the law asks for, in words."""
    photo: str
    """The file of its first photo, at the smallest width."""
    slug: str
    """Its folder in its shop's; empty where the reference gives it (`reference_slug`)."""
    ideas: str
    """Places of its ideas in the settings: `0 2`."""
    kind: str
    """`sold` out, with `options` to choose, or empty."""
    note: str
    alcohol: str
    """`1` where the health message has to stand beside it, else empty."""
    """`Épuisé`, `Derniers exemplaires`…"""


@dataclass(frozen=True)
class ShopPart:
    """A shop, its products, and the stems of the longer texts: the shop's own, then theirs."""

    name: str
    identifier: str
    tagline: str
    place: str
    category: str
    services: str
    """`pickup delivery`."""
    photo: str
    products: tuple[ProductRow, ...]
    texts: tuple[tuple[str, ...], ...]


def describe_shop(site: Site, shop: Shop) -> ShopPart:
    """The part of the index that a shop alone decides."""
    language, address = site.language, shop.address
    slugs = [entry.split("/")[2] for entry in site.addresses_of(shop)]
    pairs = zip(shop.products, slugs, strict=True)
    rows = tuple(_product_row(site, shop, product, slug) for product, slug in pairs)
    where = (address.street, address.postal_code, address.city) if address else ()
    return ShopPart(
        name=set_type(shop.name, language),
        identifier=shop.id,
        tagline=set_type(shop.tagline or "", language),
        place=set_type(" ".join(filter(None, where)), language),
        category=shop.category if site.category_of(shop) and shop.category else "",
        services=" ".join(services_of(shop)),
        photo=_smallest_photo(site, shop, shop.front_photo),
        products=rows,
        texts=(_stems([shop.description or ""]), *map(_product_stems, shop.products)),
    )


def reference_slug(reference: str) -> str:
    """The folder that a reference gives where no other product has it; so does the script."""
    return reference.lower().replace(".", "-").replace("/", "-")


def _product_row(site: Site, shop: Shop, product: Product, slug: str) -> ProductRow:
    ideas = enumerate(site.catalog.settings.ideas)
    cents, offer = cents_of(product), offer_words(product, site.catalog.settings)
    reference = product.ref or ""
    return ProductRow(
        name=set_type(product.name, site.language),
        reference=reference,
        cents="" if cents is None else str(cents),
        unit=offer.unit_price,
        photo=_smallest_photo(site, shop, next(iter(product.all_photos), None)),
        slug="" if slug == reference_slug(reference) else slug,
        ideas=" ".join(str(number) for number, idea in ideas if belongs_to(product, idea)),
        kind=_kind(product),
        note=offer.note,
        alcohol="1" if product.kind == "alcohol" else "",
    )


def _kind(product: Product) -> str:
    if product.availability == "sold_out":
        return "sold"
    return "options" if product.options else ""


def _product_stems(product: Product) -> tuple[str, ...]:
    """The stems of its description and options, without those of its name."""
    options = [word for name, values in product.options.items() for word in (name, *values)]
    named = {*stems_of(product.name)}
    stems = _stems([product.description or "", *options])
    return tuple(stem for stem in stems if stem not in named)


def _stems(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stem for text in texts for stem in stems_of(text)))


def _smallest_photo(site: Site, shop: Shop, name: str | None) -> str:
    if not name:
        return ""
    return site.photos[f"content/shops/{shop.id}/{name}"].of("web")[0].name
