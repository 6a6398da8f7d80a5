"""One page of the site, before it is rendered."""

from dataclasses import dataclass

from catalog_gen.web.views import SharedImage


@dataclass(frozen=True)
class Page:
    """Where a page lives, what makes it, and what its head says."""

    address: str
    template: str
    view: object
    title: str = ""
    """Empty for the home page, which carries the catalog's title alone."""
    description: str = ""
    image: SharedImage | None = None
    structured: str = ""
    """What the page says to machines: JSON-LD, safe in a script element."""
