"""The dates of a season follow each other: shops send in, the season opens, it closes."""

from collections.abc import Iterator
from itertools import pairwise

from catalog_gen.check.finding import tell
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading


def check(reading: Reading) -> Iterator[Problem]:
    """Find a date that comes before the one that it should follow."""
    season = reading.catalog.settings.season
    dates = {key: getattr(season, key) for key in ("collect_until", "opens", "closes")}
    written = [(key, day) for key, day in dates.items() if day]
    for (earlier, first), (later, second) in pairwise(written):
        if second < first:
            yield tell(
                reading,
                "season-order",
                ("season", later),
                field=later,
                value=second.isoformat(),
                earlier=earlier,
                other=first.isoformat(),
            )
