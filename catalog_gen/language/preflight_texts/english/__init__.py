"""What the preflight says, in English."""

from catalog_gen.language.preflight_texts.english import file, page
from catalog_gen.language.preflight_texts.english.report import LABELS, NAMES, RULES

TEXTS = {**file.TEXTS, **page.TEXTS}

__all__ = ["LABELS", "NAMES", "RULES", "TEXTS"]
