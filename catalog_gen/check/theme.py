"""The theme that a catalog names must be there, and what content names of it."""

from collections.abc import Iterator

from catalog_gen.language.nearest import nearest
from catalog_gen.model.problem import Problem
from catalog_gen.model.reading import Reading
from catalog_gen.theme.theme import Theme, ThemeError, load_theme


def find_theme(reading: Reading) -> tuple[Theme | None, list[Problem]]:
    """The theme of a catalog, None when it cannot be used, and what is wrong with its use."""
    name = reading.catalog.settings.theme
    try:
        theme = load_theme(name, reading.folder)
    except ThemeError as error:
        facts = {"value": name, "detail": str(error)}
        return None, [Problem(error.code, reading.sources.find(("theme",)), facts)]
    return theme, list(_unknown_colours(reading, theme))


def _unknown_colours(reading: Reading, theme: Theme) -> Iterator[Problem]:
    """Categories with a colour that is no accent of the theme."""
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
