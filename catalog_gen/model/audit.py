"""What an audit of accessibility allows to say."""

from datetime import date
from typing import Literal

from catalog_gen.model.settings import Accessibility, Settings

Status = Literal["none", "partial", "full"]

_VALID_YEARS = 3
_LEAST_RATE_FOR_PARTIAL = 50


def proven_status(settings: Settings) -> Status:
    """The status that the mention may give: what is written, as far as an audit bears it out.

    Full takes all criteria, partial half of them; without results of a valid audit a site is not
    compliant (RGAA, obligations, « état de conformité »). An audit is valid for three years
    (the same): it must last until the season closes, or else until it opens;
    without these dates its age is for the publisher to watch, as a build has no clock.
    """
    found, season = settings.accessibility, settings.season
    if (
        found.status == "none"
        or found.rate is None
        or not is_valid(found, season.closes or season.opens)
    ):
        return "none"
    if found.rate < _LEAST_RATE_FOR_PARTIAL:
        return "none"
    return "partial" if found.rate < 100 else found.status


def is_valid(found: Accessibility, day: date | None) -> bool:
    """Whether there is an audit that is no older than three years on a day."""
    if not found.audited:
        return False
    begun = found.audited
    oldest = (day.year - _VALID_YEARS, day.month, day.day) if day else (0, 0, 0)
    return oldest <= (begun.year, begun.month, begun.day)
