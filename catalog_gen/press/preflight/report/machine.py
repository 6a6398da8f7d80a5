"""Findings for programs: the same findings give the same bytes."""

import json
from collections.abc import Sequence
from typing import Any

from catalog_gen.press.preflight.finding import Finding, has_errors


def report_json(findings: Sequence[Finding], names: Sequence[str]) -> bytes:
    """UTF-8 JSON; `names` says what stands on each page.

    `page_number` counts from 1, null stands for the whole file; `area` is in shares of the trim
    box from its top left.
    """
    report = {
        "accepted": not has_errors(findings),
        "errors": sum(finding.severity == "error" for finding in findings),
        "warnings": sum(finding.severity == "warning" for finding in findings),
        "pages": len(names),
        "findings": [_written(finding, names) for finding in findings],
    }
    return json.dumps(report, ensure_ascii=False, indent=1).encode() + b"\n"


def _written(finding: Finding, names: Sequence[str]) -> dict[str, Any]:
    page = finding.page
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "page_number": None if page is None else page + 1,
        "page_name": names[page] if page is not None and page < len(names) else None,
        "facts": dict(sorted(finding.facts.items())),
        "area": finding.area and finding.area._asdict(),
    }
