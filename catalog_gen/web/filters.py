"""What a list can be narrowed by: only what tells some of its entries from others."""

from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import chain, pairwise

from catalog_gen.language.nearest import fold
from catalog_gen.language.prices import format_whole_price
from catalog_gen.language.words import say
from catalog_gen.web.facts import product_facts, shop_facts
from catalog_gen.web.site import Site
from catalog_gen.web.views import Choice, Facet, Facts, FilterView

_BUDGETS = (0, 20, 50, 100)
"""Where the bands of prices begin, in whole units of the currency."""


def product_filters(site: Site, listed: Sequence[Facts]) -> FilterView | None:
    """For a list of products; None when nothing would narrow it."""
    facets = (
        _facet("budget", _budget_choices(site), listed, _budgets_of),
        _facet("category", _category_choices(site), listed, lambda facts: (facts.category,)),
        _facet("idea", _idea_choices(site), listed, lambda facts: facts.ideas),
        _facet("shop", _shop_choices(site), listed, lambda facts: (facts.shop,)),
        _facet("service", _service_choices(site), listed, lambda facts: facts.services),
    )
    return _view(site, facets, listed, of_shops=False)


def shop_filters(site: Site) -> FilterView | None:
    """For the list of all shops; None when nothing would narrow it."""
    listed = [shop_facts(site, shop) for shop in site.catalog.shops]
    facets = (
        _facet("category", _category_choices(site), listed, lambda facts: (facts.category,)),
        _facet("idea", _idea_choices(site), listed, lambda facts: facts.ideas),
        _facet("service", _service_choices(site), listed, lambda facts: facts.services),
    )
    return _view(site, facets, listed, of_shops=True)


def all_facts(site: Site) -> list[Facts]:
    """The facts of every product, in the order of the catalog."""
    return [
        facts for shop in site.catalog.shops for facts in product_facts(site, shop, shop.products)
    ]


def _view(
    site: Site, facets: Sequence[Facet | None], listed: Sequence[Facts], *, of_shops: bool
) -> FilterView | None:
    shown = tuple(facet for facet in facets if facet)
    shops = {facts.shop for facts in listed}
    opening = any(shop.opening_hours for shop in site.catalog.shops if shop.id in shops)
    return FilterView(shown, of_shops, opening) if shown and len(listed) > 1 else None


def _facet(
    name: str,
    choices: Sequence[Choice],
    listed: Sequence[Facts],
    values_of: Callable[[Facts], Sequence[str]],
) -> Facet | None:
    """The choices that some entries have, as long as one of them leaves an entry out."""
    holders = Counter(chain.from_iterable(map(values_of, listed)))
    known = tuple(choice for choice in choices if holders[choice.value])
    narrows = any(holders[choice.value] < len(listed) for choice in known)
    return Facet(name, known) if narrows else None


def _budgets_of(facts: Facts) -> Sequence[str]:
    if facts.cents is None:
        return ()
    low = max(limit for limit in _BUDGETS if limit * 100 <= facts.cents)
    return (_band(low),)


def _band(low: int) -> str:
    """A band as addresses write it: `20-50`, `100-`."""
    above = [limit for limit in _BUDGETS if limit > low]
    return f"{low}-{above[0] if above else ''}"


def _budget_choices(site: Site) -> list[Choice]:
    settings, language = site.catalog.settings, site.language
    prices = [format_whole_price(Decimal(b), settings.currency, language) for b in _BUDGETS]
    words = [say(language, "filter.below", high=prices[1])]
    for low, high in pairwise(prices[1:]):
        words.append(say(language, "filter.between", low=low, high=high))
    words.append(say(language, "filter.above", low=prices[-1]))
    return [Choice(_band(low), text) for low, text in zip(_BUDGETS, words, strict=True)]


def _category_choices(site: Site) -> list[Choice]:
    return [Choice(category.id, category.name) for category in site.catalog.settings.categories]


def _idea_choices(site: Site) -> list[Choice]:
    return [Choice(idea.id, idea.name) for idea in site.catalog.settings.ideas]


def _shop_choices(site: Site) -> list[Choice]:
    shops = sorted(site.catalog.shops, key=lambda shop: fold(shop.name))
    return [Choice(shop.id, shop.name) for shop in shops]


def _service_choices(site: Site) -> list[Choice]:
    language = site.language
    return [
        Choice("pickup", say(language, "filter.pickup")),
        Choice("delivery", say(language, "filter.delivery")),
        Choice("shipping", say(language, "filter.shipping")),
    ]
