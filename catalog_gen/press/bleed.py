"""How far art goes over the edge of a page, as the printing condition asks."""

from catalog_gen.model.printing import PrintingCondition


def bleed_rules(condition: PrintingCondition) -> str:
    """CSS that replaces the `--bleed` of the theme's press style; to stand behind that style."""
    return f":root{{--bleed:{condition.bleed:f}mm}}\n"
