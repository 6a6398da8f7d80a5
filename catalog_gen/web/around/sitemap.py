"""What crawlers are told: the addresses of all pages (sitemaps.org, RFC 9309)."""

from collections.abc import Iterator

from catalog_gen.web import addresses
from catalog_gen.web.around.markup import write_text
from catalog_gen.web.site import Site

SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"


def sitemap(site: Site) -> str:
    """The absolute addresses of all pages; empty where no one knows where the site lives.

    It says nothing of when a page changed, and so changes only when an address does.
    """
    url = site.catalog.settings.url
    if not url:
        return ""
    places = (write_text(addresses.public_address(url, page)) for page in list_addresses(site))
    lines = "".join(f"<url><loc>{place}</loc></url>\n" for place in places)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{lines}</urlset>\n"
    )


def robots(site: Site) -> str:
    """Everything may be read; where the sitemap is."""
    url = site.catalog.settings.url
    place = f"\nSitemap: {addresses.public_address(url, SITEMAP)}\n" if url else ""
    return f"User-agent: *\nAllow: /\n{place}"


def list_addresses(site: Site) -> Iterator[str]:
    """The pages that are worth finding, told without making their views."""
    settings, language = site.catalog.settings, site.language
    yield addresses.HOME
    yield addresses.shops_address(language)
    for shop in site.catalog.shops:
        yield addresses.shop_address(shop, language)
        yield from site.addresses_of(shop)
    yield from (addresses.category_address(each.id, language) for each in settings.categories)
    yield from (addresses.idea_address(each.id, language) for each in settings.ideas)
    if settings.map:
        yield addresses.plan_address(language)
    if site.leaflet:
        yield addresses.leaflet_address(language)
    yield addresses.legal_address(language)
    yield addresses.accessibility_address(language)
    yield addresses.privacy_address(language)
