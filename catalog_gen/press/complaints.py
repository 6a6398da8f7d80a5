"""What is wrong with a rendered section, named as people know it: shop, product, field."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from catalog_gen.model.leaflet import Leaf
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.press.edition import Edition
from catalog_gen.press.preflight.finding import Finding
from catalog_gen.press.tasks.section import Overset, Section


def complain(section: Section, edition: Edition) -> Iterator[Problem]:
    """The problems of a section (`text-does-not-fit`, `letters-missing`)."""
    for overset in section.overset:
        yield _does_not_fit(overset, edition)
    for letter in section.unknown:
        path = next((path for path, text in _texts(edition) if letter in text), ())
        facts = {"value": letter, "code": f"U+{ord(letter):04X}"}
        yield Problem("letters-missing", edition.sources.find(path), facts)


def complain_of_plates(
    findings: Iterable[Finding], leaves: Sequence[Leaf], edition: Edition
) -> Iterator[Problem]:
    """What a printer would refuse of the press edition (`preflight`), beside whose content it is.

    `leaves`: the pages of the book.
    """
    errors = [finding for finding in findings if finding.severity == "error"]
    if not errors:
        return
    from catalog_gen.press.preflight.words import describe

    for finding in errors:
        leaf = leaves[finding.page] if finding.page is not None else None
        path: FieldPath = ("shops", leaf.shop) if leaf and leaf.shop else ()
        text = describe(finding, edition.catalog.settings.language)
        facts = {"value": text.message, "advice": text.hint}
        if leaf and finding.page is not None:
            facts |= {"page": str(finding.page + 1), "name": leaf.title, "reason": "page"}
        if product := finding.facts.get("product"):
            facts |= {"product": product, "reason": "product"}
        yield Problem("preflight", edition.sources.find(path), facts)


def _does_not_fit(overset: Overset, edition: Edition) -> Problem:
    path: FieldPath = tuple(overset.label.split("/"))
    facts = {"field": str(path[-1]), "excess": str(ceil(overset.excess))}
    shop = next((s for s in edition.catalog.shops if path[:2] == ("shops", s.id)), None)
    if shop:
        facts |= {"shop": shop.name, "reason": "shop"}
    if shop and path[2:3] == ("products",):
        # The only number of a path; a shop's folder may be called 2026, or products.
        number = int(path[3])
        path = (*path[:3], number, *path[4:])
        facts |= {"product": shop.products[number].name, "reason": "product"}
    return Problem("text-does-not-fit", edition.sources.find(path), facts)


def _texts(edition: Edition) -> Iterator[tuple[FieldPath, str]]:
    """Every text of the content and the path of its field."""
    for shop in edition.catalog.shops:
        yield from _texts_in(("shops", shop.id), shop.model_dump())
    yield from _texts_in((), edition.catalog.settings.model_dump())


def _texts_in(path: FieldPath, value: object) -> Iterator[tuple[FieldPath, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts_in((*path, key), item)
    elif isinstance(value, list | tuple):
        for number, item in enumerate(value):
            yield from _texts_in((*path, number), item)
