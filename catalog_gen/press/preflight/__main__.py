"""`python -m catalog_gen.press.preflight FILE`: puts the rules to any PDF.

Ends with 0 when no error was found, 1 with errors, 2 when it was called wrongly.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from catalog_gen.model.printing import PRESETS
from catalog_gen.press.preflight.document import count_pages
from catalog_gen.press.preflight.finding import Finding, has_errors
from catalog_gen.press.preflight.inspection import preflight
from catalog_gen.press.preflight.report import draw_thumbnails, report_html, report_json
from catalog_gen.press.preflight.words import describe, say_label

_ACCEPTED, _REFUSED, _USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the arguments, inspect the file, write what was asked for; gives the exit code."""
    asked = _parser().parse_args(arguments)
    try:
        data = asked.file.read_bytes()
    except OSError as error:
        return _complain("wrong_use", asked, error)
    condition = PRESETS[asked.preset]
    findings = preflight(data, condition)
    names = [""] * count_pages(data)
    try:
        if asked.json:
            asked.json.write_bytes(report_json(findings, names))
        if asked.html:
            pages = [finding.page for finding in findings if finding.page is not None]
            pictures = draw_thumbnails(data, pages)
            page = report_html(findings, names, pictures, condition, asked.language)
            asked.html.write_bytes(page)
    except OSError as error:
        return _complain("wrong_report", asked, error)
    _print(findings, asked.language)
    return _REFUSED if has_errors(findings) else _ACCEPTED


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m catalog_gen.press.preflight",
        description="Show what a printer would refuse of a PDF.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="any PDF")
    parser.add_argument(
        "--preset", choices=sorted(PRESETS), default="coated", help="the printing condition"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the findings as JSON")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a report to read")
    parser.add_argument("--language", choices=("fr", "en"), default="fr")
    return parser


def _complain(label: str, asked: Namespace, error: OSError) -> int:
    detail = f"{error.filename} ({error.strerror})"
    print(say_label(asked.language, label, detail=detail), file=sys.stderr)
    return _USAGE


def _print(findings: Sequence[Finding], language: str) -> None:
    for finding in findings:
        text = describe(finding, language)
        place = (
            say_label(language, "whole_file")
            if finding.page is None
            else say_label(language, "page", number=finding.page + 1)
        )
        severity = say_label(language, finding.severity)
        print(say_label(language, "told", place=place, severity=severity, message=text.message))
        print(f"    {text.hint}")
    errors = sum(finding.severity == "error" for finding in findings)
    counts = (
        say_label(language, "errors", n=errors),
        say_label(language, "warnings", n=len(findings) - errors),
    )
    verdict = "refused" if errors else "reserved" if findings else "accepted"
    print(f"{say_label(language, verdict)} ({', '.join(counts)})")


if __name__ == "__main__":
    sys.exit(main())
