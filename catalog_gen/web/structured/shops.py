"""A shop as search engines read it (schema.org, Store)."""

from catalog_gen.model.settings import Settings
from catalog_gen.model.shop import Address, Shop
from catalog_gen.order.telephone import international
from catalog_gen.web.addresses import PHOTO_FOLDER, shop_address
from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import Thing, identifier, plain_text, public, thing
from catalog_gen.web.structured.hours import opening_hours


def store(site: Site, shop: Shop) -> Thing:
    """Everything that a shop's own page says of it."""
    address, settings = shop_address(shop, site.language), site.catalog.settings
    return thing(
        "Store",
        at_id=identifier(site, address, "shop"),
        name=shop.name,
        slogan=shop.tagline,
        description=plain_text(shop.description, site.language),
        url=public(site, address),
        image=photo_urls(site, shop, [shop.front_photo] if shop.front_photo else []),
        **_contact(shop, settings),
        address=postal_address(shop.address),
        geo=_coordinates(shop),
        openingHoursSpecification=opening_hours(shop.opening_hours, settings.season),
        sameAs=[link for link in (shop.url, shop.order_url, *shop.social.values()) if link],
    )


def store_reference(site: Site, shop: Shop) -> Thing:
    """A shop where another thing names it."""
    at_id = identifier(site, shop_address(shop, site.language), "shop")
    return thing("Store", at_id=at_id, name=shop.name)


def postal_address(address: Address | None) -> Thing | None:
    """A postal address; None where nothing of it is known."""
    if not address or not any((address.street, address.postal_code, address.city)):
        return None
    return thing(
        "PostalAddress",
        streetAddress=address.street,
        postalCode=address.postal_code,
        addressLocality=address.city,
    )


def photo_urls(site: Site, shop: Shop, names: list[str]) -> list[str]:
    """The absolute addresses of some photos of a shop, each at its widest."""
    photos = (site.photos[f"content/shops/{shop.id}/{name}"] for name in names)
    widest = (photo.of("web")[-1].name for photo in photos)
    return [url for name in widest if (url := public(site, f"{PHOTO_FOLDER}/{name}"))]


def _contact(shop: Shop, settings: Settings) -> dict[str, object]:
    number = shop.telephone or shop.mobile
    return {
        "telephone": international(number) if number else None,
        "email": shop.email,
        "currenciesAccepted": settings.currency,
    }


def _coordinates(shop: Shop) -> Thing | None:
    if not shop.location:
        return None
    latitude, longitude = shop.location
    return thing("GeoCoordinates", latitude=float(latitude), longitude=float(longitude))
