"""The mention of accessibility says no more than an audit bears out."""

from collections.abc import Iterator

from catalog_gen.check.finding import tell
from catalog_gen.model.audit import is_valid, proven_status
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find a status that has no audit, too old an audit, or too low a rate behind it.

    The site then says what is proven (RGAA, obligations): a warning tells why.
    """
    settings = reading.catalog.settings
    found, proven = settings.accessibility, proven_status(settings)
    if proven == found.status:
        return
    season = settings.season
    if not found.audited or found.rate is None:
        reason = "missing"
    elif not is_valid(found, season.closes or season.opens):
        reason = "expired"
    else:
        reason = "rate"
    facts = {"value": found.status, "proven": proven, "reason": reason}
    path = ("accessibility", "status")
    yield tell(reading, "accessibility-unproven", path, "warning", **facts)
