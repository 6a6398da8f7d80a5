"""The site says who publishes and who hosts it."""

from collections.abc import Iterator

from catalog_gen.check.finding import tell, was_misread
from catalog_gen.model.mentions import missing_mentions
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading

_PLANS = ("publisher", "url")


def check(reading: Reading) -> Iterator[Problem]:
    """Find what the legal notice lacks (a warning): loi n° 2004-575 du 21 juin 2004, art. 1-1.

    The notice itself says to visitors that it is not complete yet. A draft is left in peace: the
    catalog is one until it says where its site will live, or anything of its publisher.
    """
    settings = reading.catalog.settings
    if was_misread(reading, (), _PLANS) or not settings.model_fields_set.intersection(_PLANS):
        return
    if missing := missing_mentions(settings.publisher):
        facts = {"keys": ", ".join(missing)}
        yield tell(reading, "legal-notice-incomplete", ("publisher",), "warning", **facts)
