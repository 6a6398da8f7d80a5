"""The rules that a catalog's content must keep, in the order in which a person would check it."""

from collections.abc import Callable, Iterator

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
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading

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


def check_catalog(reading: Reading) -> tuple[Problem, ...]:
    """What is wrong with a catalog that could be read, sorted by file and line.

    The problems of the reading itself are not repeated.
    """
    problems = [problem for rule in RULES for problem in rule(reading)]
    return tuple(sorted(problems, key=lambda problem: (problem.source, problem.code)))
