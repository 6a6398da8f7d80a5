"""What the preflight says, in French."""

from catalog_gen.language.preflight_texts.french import file, page
from catalog_gen.language.preflight_texts.french.report import LABELS, NAMES, RULES

TEXTS = {**file.TEXTS, **page.TEXTS}

__all__ = ["LABELS", "NAMES", "RULES", "TEXTS"]
