"""The site and who publishes it, as search engines read them (schema.org)."""

from catalog_gen.order.telephone import international
from catalog_gen.web.addresses import HOME
from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import Thing, identifier, public, thing
from catalog_gen.web.structured.shops import postal_address


def site_things(site: Site) -> list[Thing]:
    """The WebSite, and its publisher where the catalog names one."""
    settings = site.catalog.settings
    at_id = identifier(site, HOME, "publisher")
    publisher = _organization(site, at_id)
    named = {"@id": at_id} if at_id else publisher
    website = thing(
        "WebSite",
        at_id=identifier(site, HOME, "website"),
        name=settings.title,
        alternateName=settings.cover.title if settings.cover.title != settings.title else None,
        description=settings.cover.subtitle,
        url=public(site, HOME),
        inLanguage=settings.language,
        publisher=named if publisher else None,
    )
    return [website, publisher] if publisher and at_id else [website]


def _organization(site: Site, at_id: str) -> Thing | None:
    publisher = site.catalog.settings.publisher
    if not publisher:
        return None
    return thing(
        "Organization",
        at_id=at_id,
        name=publisher.name,
        address=postal_address(publisher.address),
        telephone=international(publisher.telephone) if publisher.telephone else None,
        email=publisher.email,
    )
