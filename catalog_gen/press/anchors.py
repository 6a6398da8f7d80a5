"""The names that links inside the book lead to."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from catalog_gen.model.settings import Idea
    from catalog_gen.model.shop import Shop

SCHEME = "catalog:#"
"""How sections write a link to an anchor of another one."""
COVER = "couverture"
EDITORIAL = "editorial"
CONTENTS = "sommaire"
PLAN = "plan"
ORDER_FORM = "bon-de-commande"
INDEX = "index"


def shop_anchor(shop: "Shop") -> str:
    """Where links to a shop's section lead."""
    return f"boutique-{shop.id}"


def product_anchor(shop: "Shop", number: int) -> str:
    """Where links to a printed product lead; `number` is its place in the shop, from 0."""
    return f"article-{shop.id}-{number + 1}"


def idea_anchor(idea: "Idea") -> str:
    """Where links to a gift idea lead."""
    return f"idee-{idea.id}"
