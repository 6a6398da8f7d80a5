"""Which published files a build is about."""

from collections.abc import Callable

from catalog_gen.language.words import say
from catalog_gen.model.request import BOOKLET, BuildRequest


def kept_by(request: BuildRequest, language: str) -> Callable[[str], bool]:
    """Which files of earlier builds this one leaves alone: all that it does not make."""
    storefronts = f"web/{say(language, 'path.shops')}"
    own = tuple(f"{storefronts}/{shop}/" for shop in request.shops)

    def keep(address: str) -> bool:
        part = "press" if address == BOOKLET else "web"
        return part not in request.only or bool(own and not address.startswith(own))

    return keep
