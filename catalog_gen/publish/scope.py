"""Which published files a build is about."""

from collections.abc import Callable

from catalog_gen.language.words import say
from catalog_gen.model.request import BOOKLET, PARTS, BuildRequest


def kept_by(request: BuildRequest, language: str) -> Callable[[str], bool]:
    """Which files of earlier builds this one leaves alone: all that it does not make."""
    storefronts = f"web/{say(language, 'path.shops')}"
    leaflet = f"web/{say(language, 'path.leaflet')}/"
    own = tuple(f"{storefronts}/{shop}/" for shop in request.shops)

    def keep(address: str) -> bool:
        if address.startswith(leaflet) and address != f"{leaflet}index.html":
            # Pictures of printed pages, for the site: made only with both.
            return bool(request.shops) or request.only != frozenset(PARTS)
        part = "press" if address == BOOKLET or address.startswith("press/") else "web"
        return part not in request.only or bool(own and not address.startswith(own))

    return keep
