"""What content names of the theme must be there."""

from collections.abc import Iterator

from catalog_gen.language.nearest import nearest
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading
from catalog_gen.theme.theme import Theme


def check_theme(reading: Reading, theme: Theme) -> Iterator[Problem]:
    """Find categories with a colour that is no accent of the theme."""
    accents = theme.tokens.accents
    for number, category in enumerate(reading.catalog.settings.categories):
        if category.colour and category.colour not in accents:
            source = reading.sources.find(("categories", number, "colour"))
            facts = {
                "value": category.colour,
                "choices": ", ".join(accents),
                "suggestion": nearest(category.colour, accents),
            }
            yield Problem("unknown-colour", source, facts)
