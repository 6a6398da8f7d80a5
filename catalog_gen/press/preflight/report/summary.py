"""What stands at the head of a report: the printing condition, and the rules that were run."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.finding import Finding
from catalog_gen.press.preflight.rules import FILE_RULES, ONLY_FOR_INKS, PAGE_RULES
from catalog_gen.press.preflight.words import decimal, name_rule, say_label


@dataclass(frozen=True)
class RuleView:
    """`state`: the severest of its findings, `passed`, or `not_applied` without inks."""

    name: str
    asks: str
    state: str
    count: int


def list_rules(
    findings: Sequence[Finding], condition: PrintingCondition, language: str
) -> tuple[RuleView, ...]:
    """Every rule with what it asks and how it ended."""
    views = []
    for rule in ("file", *(name for name, _ in FILE_RULES + PAGE_RULES)):
        name, asks = name_rule(rule, condition, language)
        found = [finding.severity for finding in findings if finding.rule == rule]
        state = "error" if "error" in found else "warning" if found else "passed"
        if condition.colours == "rgb" and rule in ONLY_FOR_INKS:
            asks, state = "", "not_applied"
        views.append(RuleView(name, asks, state, len(found)))
    return tuple(views)


def list_condition(condition: PrintingCondition, language: str) -> tuple[tuple[str, str], ...]:
    """The values that a printer would ask about, as label and value."""

    def millimetres(length: object) -> str:
        return f"{decimal(f'{length:f}', language)}\u00a0mm"

    has_inks = condition.colours == "cmyk"
    unit = "ppp" if language == "fr" else "ppi"
    inks = ("CMJN" if language == "fr" else "CMYK") if has_inks else "sRGB"
    lines = [("inks", f"{inks} {condition.characterisation}".rstrip())]
    if condition.profile:
        lines.append(("profile", condition.profile))
    lines += [
        ("bleed", millimetres(condition.bleed)),
        ("safe_zone", millimetres(condition.safe_zone)),
    ]
    if has_inks:
        lines.append(("ink_limit", f"{condition.ink_limit}\u00a0%"))
    lines.append(("resolution", f"{condition.ppi}\u00a0{unit}"))
    return tuple((say_label(language, key), value) for key, value in lines)
