"""The problems in French."""

from collections.abc import Mapping

from catalog_gen.language.problem_texts.french import building, content, files, law, values

DID_YOU_MEAN = "vouliez-vous écrire « {suggestion} » ?"

TEXTS: Mapping[str, tuple[str, str]] = {
    **files.TEXTS,
    **values.TEXTS,
    **content.TEXTS,
    **law.TEXTS,
    **building.TEXTS,
}
