"""The date that a book bears: of its content, never of the clock, so that its bytes stay."""

from datetime import UTC, date, datetime, time

from catalog_gen.model.settings import Settings

_NO_DATE = date(1980, 1, 1)
"""The earliest that zip files can tell; nobody takes it for the day of a build."""


def date_book(settings: Settings) -> datetime:
    """Midnight, in UTC, of the first day that the season names.

    PDF/X-4 asks for a date (ISO 15930-7, 6.10); the screen edition does without.
    """
    season = settings.season
    day = season.collect_until or season.opens or season.closes or _NO_DATE
    return datetime.combine(day, time(), UTC)
