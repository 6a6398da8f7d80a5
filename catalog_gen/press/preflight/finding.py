"""What the preflight found: a value without words; `words.py` says it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from catalog_gen.model.problem import Severity

Rule = Literal[
    "file",
    "boxes",
    "output-intent",
    "metadata",
    "security",
    "page-count",
    "colours",
    "ink",
    "resolution",
    "fonts",
    "missing-glyph",
    "small-text",
    "hairlines",
    "safe-zone",
    "annotations",
    "device-settings",
    "content",
]
"""`file` and `content`: the file or a page of it could not be read to its end."""


class Area(NamedTuple):
    """A part of a page as it is seen, in shares 0..1 of its trim box, from its top left."""

    left: float
    top: float
    width: float
    height: float


PlacedProduct = tuple[int, str, float, float, float, float]
"""A page from 0, a name, and left, top, width and height in shares 0..1 of the trimmed page."""


@dataclass(frozen=True)
class Finding:
    """One thing that a printer would refuse (`error`) or ask about (`warning`).

    `page` counts from 0, None stands for the whole file. `facts` are short texts, numbers with a
    point; `facts["reason"]` picks the words within the rule, `facts["product"]` names what stands
    there.
    """

    rule: Rule
    severity: Severity
    page: int | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    area: Area | None = None


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether a printer would refuse the file."""
    return any(finding.severity == "error" for finding in findings)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those of the file first, then page by page; those of a page stay in the order of the rules.

    Rules that find the same on the same page several times are heard once.
    """
    once = {(f.rule, f.page, tuple(f.facts.items()), f.area): f for f in findings}
    return tuple(sorted(once.values(), key=lambda f: -1 if f.page is None else f.page))


def name_products(
    findings: Iterable[Finding], placed: Sequence[PlacedProduct]
) -> tuple[Finding, ...]:
    """Add `facts["product"]`: the smallest placed area that holds a finding's centre."""
    return tuple(_named(finding, placed) for finding in findings)


def _named(finding: Finding, placed: Sequence[PlacedProduct]) -> Finding:
    if finding.area is None:
        return finding
    across = finding.area.left + finding.area.width / 2
    down = finding.area.top + finding.area.height / 2
    around = [
        (width * height, name)
        for page, name, left, top, width, height in placed
        if page == finding.page and left <= across <= left + width and top <= down <= top + height
    ]
    if not around:
        return finding
    return replace(finding, facts={**finding.facts, "product": min(around)[1]})
