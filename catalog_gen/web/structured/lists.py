"""Lists of pages as search engines read them (schema.org, ItemList and BreadcrumbList)."""

from collections.abc import Iterable, Sequence

from catalog_gen.web.site import Site
from catalog_gen.web.structured.graph import Thing, public, thing


def item_list(site: Site, name: str, items: Iterable[tuple[str, str]]) -> list[Thing]:
    """A list of pages by names and addresses, in their order; nothing for an empty one."""
    elements = [
        thing("ListItem", position=number, name=words, url=public(site, address))
        for number, (words, address) in enumerate(items, start=1)
    ]
    if not elements:
        return []
    return [thing("ItemList", name=name, numberOfItems=len(elements), itemListElement=elements)]


def breadcrumb(site: Site, crumbs: Sequence[tuple[str, str]]) -> list[Thing]:
    """The way from the home page, by names and addresses; nothing without the site's address."""
    if not site.catalog.settings.url:
        return []
    elements = [
        thing("ListItem", position=number, name=words, item=public(site, address))
        for number, (words, address) in enumerate(crumbs, start=1)
    ]
    return [thing("BreadcrumbList", itemListElement=elements)]
