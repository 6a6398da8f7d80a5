"""The ICC profile that the printing condition names must be there, and be one to print with."""

from catalog_gen.language.nearest import nearest
from catalog_gen.model.printing import printing_condition
from catalog_gen.model.problem import FieldPath, Problem
from catalog_gen.model.reading import Reading
from catalog_gen.theme.inks import ProfileError, load_profile


def find_profile(reading: Reading) -> tuple[bytes | None, list[Problem]]:
    """The profile to print with, None when it cannot be used, and what is wrong with it."""
    settings = reading.catalog.settings.print
    try:
        return load_profile(printing_condition(settings), reading.folder), []
    except ProfileError as error:
        field = "profile" if settings.profile else "preset"
        if not settings.profile and settings.characterisation:
            field = "characterisation"
        path: FieldPath = ("print", field)
        facts = dict(error.facts)
        if settings.profile:
            profiles = [file.name for file in reading.folder.iterdir() if _is_profile(file.name)]
            facts["suggestion"] = nearest(settings.profile, sorted(profiles))
        return None, [Problem(error.code, reading.sources.find(path), facts)]


def _is_profile(name: str) -> bool:
    return name.lower().endswith((".icc", ".icm"))
