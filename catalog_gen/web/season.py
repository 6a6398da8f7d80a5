"""What pages say of the season: when it opens, or that it is over."""

from catalog_gen.language.dates import format_day
from catalog_gen.language.words import say
from catalog_gen.model.season import SeasonState
from catalog_gen.web.site import Site
from catalog_gen.web.views import SeasonView


def season_view(site: Site) -> SeasonView:
    """The state of the season on the day of the build, with the words for it and for what follows.

    A page may be read long after it was made: what is to come is said by scripts.
    """
    season, language = site.catalog.settings.season, site.language
    notes: list[tuple[SeasonState, str]] = []
    if season.opens and site.season == "early":
        notes.append(
            ("early", say(language, "season.early", day=format_day(season.opens, language)))
        )
    if season.closes:
        notes.append(
            ("over", say(language, "season.over", day=format_day(season.closes, language)))
        )
    return SeasonView(site.season, tuple(notes))
