"""The problems in English."""

from collections.abc import Mapping

from catalog_gen.language.problem_texts.english import building, content, files, law, values

DID_YOU_MEAN = "did you mean “{suggestion}”?"

TEXTS: Mapping[str, tuple[str, str]] = {
    **files.TEXTS,
    **values.TEXTS,
    **content.TEXTS,
    **law.TEXTS,
    **building.TEXTS,
}
