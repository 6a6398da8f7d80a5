"""Findings for people: one HTML file that needs nothing else, in the look of the catalog."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.finding import Area, Finding, has_errors
from catalog_gen.press.preflight.report.lettering import report_faces
from catalog_gen.press.preflight.report.summary import RuleView, list_condition, list_rules
from catalog_gen.press.preflight.words import describe, name_rule, say_label
from catalog_gen.theme.templates import open_templates
from catalog_gen.tools.packing import FileFolder

_HERE = Path(__file__).parent
_MOST_ALIKE = 4
"""Findings of one rule that are told in full on one page."""
_NEAR, _WHOLE = 3, 95
"""Per cent of the page: corners that stand together, and what counts as all of it."""
_SMALLEST_MARK = 2.0
"""Per cent of the page: a mark must be seen, however small the place."""


@dataclass(frozen=True)
class FindingView:
    """`mark`: left, top, width, height in per cent of the picture; empty without a place."""

    number: int
    severity: str
    rule: str
    message: str
    hint: str
    product: str
    place: str
    mark: tuple[float, ...]
    is_whole: bool
    step: int
    """How many marks before it start at about the same place: their numbers stand side by side."""
    others: int


@dataclass(frozen=True)
class PageView:
    """`number` counts from 1, 0 stands for the whole file; `picture` is a data: address."""

    number: int
    name: str
    picture: str
    findings: tuple[FindingView, ...]


def report_html(
    findings: Sequence[Finding],
    names: Sequence[str],
    thumbnails: Mapping[int, bytes],
    condition: PrintingCondition,
    language: str,
) -> bytes:
    """The whole report; `names` says what stands on each page, `thumbnails` are PNG by page."""
    language = language if language == "fr" else "en"
    errors = sum(finding.severity == "error" for finding in findings)
    verdict = "refused" if has_errors(findings) else "reserved" if findings else "accepted"
    rules: tuple[RuleView, ...] = list_rules(findings, condition, language)
    pages = tuple(_pages(findings, names, thumbnails, condition, language))
    environment = open_templates(FileFolder(_HERE, ".jinja"), language, "EUR")
    page = environment.get_template("report.html.jinja").render(
        label=lambda key, **values: say_label(language, key, **values),
        faces=report_faces(),
        verdict=verdict,
        errors=errors,
        warnings=len(findings) - errors,
        conditions=list_condition(condition, language),
        rules=rules,
        pages=pages,
        pictures=sum(bool(view.picture) for view in pages),
        is_cut=any(view.number and not view.picture for view in pages) and bool(thumbnails),
    )
    return page.encode()


def _pages(
    findings: Sequence[Finding],
    names: Sequence[str],
    thumbnails: Mapping[int, bytes],
    condition: PrintingCondition,
    language: str,
) -> Iterator[PageView]:
    by_page: dict[int | None, list[Finding]] = {}
    for finding in findings:
        by_page.setdefault(finding.page, []).append(finding)
    for page in sorted(by_page, key=lambda page: -1 if page is None else page):
        shown = _shown(by_page[page], condition, language)
        if page is None:
            yield PageView(0, "", "", shown)
        else:
            name = names[page] if page < len(names) else ""
            yield PageView(page + 1, name, _address(thumbnails.get(page)), shown)


def _shown(
    findings: Sequence[Finding], condition: PrintingCondition, language: str
) -> tuple[FindingView, ...]:
    """Those of one page; many of one kind are told by the first few and a number."""
    kinds: dict[tuple[str, str], list[Finding]] = {}
    for finding in sorted(findings, key=lambda finding: finding.severity):
        kind = finding.rule, finding.facts.get("reason", "")
        kinds.setdefault(kind, []).append(finding)
    views: list[FindingView] = []
    for alike in kinds.values():
        for index, finding in enumerate(alike[:_MOST_ALIKE]):
            others = len(alike) - _MOST_ALIKE if index == _MOST_ALIKE - 1 else 0
            views.append(_view(len(views) + 1, finding, others, condition, language))
    return _side_by_side(views)


def _side_by_side(views: Sequence[FindingView]) -> tuple[FindingView, ...]:
    taken: Counter[tuple[int, int]] = Counter()
    placed = []
    for view in views:
        if view.mark:
            corner = round(view.mark[0] / _NEAR), round(view.mark[1] / _NEAR)
            placed.append(replace(view, step=taken[corner]))
            taken[corner] += 1
        else:
            placed.append(view)
    return tuple(placed)


def _view(
    number: int, finding: Finding, others: int, condition: PrintingCondition, language: str
) -> FindingView:
    text = describe(finding, language)
    mark = _mark(finding.area) if finding.area else ()
    place = ""
    is_whole = bool(mark) and min(mark[2:]) > _WHOLE
    if is_whole:
        place = say_label(language, "everywhere")
    elif mark:
        place = say_label(language, "place", left=round(mark[0]), top=round(mark[1]))
    product = finding.facts.get("product", "")
    return FindingView(
        number=number,
        severity=finding.severity,
        rule=name_rule(finding.rule, condition, language)[0],
        message=text.message,
        hint=text.hint,
        product=product and say_label(language, "product", name=product),
        place=place,
        mark=mark,
        is_whole=is_whole,
        step=0,
        others=max(others, 0),
    )


def _mark(area: Area) -> tuple[float, ...]:
    """In per cent, large enough to be seen and within the picture."""
    width = max(area.width * 100, _SMALLEST_MARK)
    height = max(area.height * 100, _SMALLEST_MARK)
    left = min(area.left * 100, 100 - width)
    top = min(area.top * 100, 100 - height)
    return tuple(round(part, 2) for part in (left, top, width, height))


def _address(picture: bytes | None) -> str:
    return f"data:image/png;base64,{b64encode(picture).decode()}" if picture else ""
