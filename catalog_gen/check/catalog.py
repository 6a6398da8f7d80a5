"""The rules that a catalog's content must keep, in the order in which a person would check it."""

from collections.abc import Callable, Iterator, Mapping

from catalog_gen.check.memory import check_texts
from catalog_gen.check.rules import (
    accessibility,
    alcohol,
    alternative_texts,
    amounts,
    book_delivery,
    book_discounts,
    channels,
    crossed_out_prices,
    emails,
    emptiness,
    imprint,
    known_names,
    legal_notice,
    opening_hours,
    photos,
    plan,
    reachability,
    references,
    season,
    shop_codes,
    siret,
    taxes,
    telephones,
    unique_names,
    unit_prices,
    web_addresses,
)
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.tools.cache import Cache

Rule = Callable[[Reading], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    # the catalog
    emptiness.check,
    season.check,
    accessibility.check,
    unique_names.check,
    known_names.check,
    # how to reach a shop
    reachability.check,
    telephones.check,
    emails.check,
    web_addresses.check,
    opening_hours.check,
    channels.check,
    siret.check,
    # what it sells
    shop_codes.check,
    references.check,
    amounts.check,
    crossed_out_prices.check,
    # what the law asks
    imprint.check,
    legal_notice.check,
    alcohol.check,
    unit_prices.check,
    taxes.check,
    book_discounts.check,
    book_delivery.check,
    # what it shows
    photos.check,
    plan.check,
    alternative_texts.check,
)

_TEXTS: Mapping[Rule, Callable[[Reading], Iterator[tuple[FieldPath, str]]]] = {
    telephones.check: telephones.texts,
    emails.check: emails.texts,
    opening_hours.check: opening_hours.texts,
}
"""What the slowest rules look at: each of these texts is right or wrong by itself."""


def check_catalog(reading: Reading, cache: Cache | None = None) -> tuple[Problem, ...]:
    """What is wrong with a catalog that could be read, sorted by file and line.

    The problems of the reading itself are not repeated. With a cache, texts that slow rules found
    right are not judged again.
    """
    problems: list[Problem] = []
    for rule in RULES:
        texts = _TEXTS.get(rule)
        problems += check_texts(rule, texts, reading, cache) if texts and cache else rule(reading)
    return tuple(sorted(problems, key=lambda problem: (problem.source, problem.code)))
