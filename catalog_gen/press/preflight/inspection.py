"""Puts the rules to a PDF. Pure: bytes in, findings out, in a worker as well as here."""

from collections.abc import Iterable, Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.walk import MALFORMED, explain
from catalog_gen.press.preflight.document import Document, UnreadableError, open_document
from catalog_gen.press.preflight.finding import Finding, Rule, in_order
from catalog_gen.press.preflight.rules import FILE_RULES, PAGE_RULES, Find

_Rules = tuple[tuple[Rule, Find], ...]


def inspect_pages(pdf: bytes, condition: PrintingCondition) -> tuple[Finding, ...]:
    """What a printer would refuse on the pages of a file, or of a section of one."""
    return _inspect(pdf, condition, PAGE_RULES)


def inspect_file(pdf: bytes, condition: PrintingCondition) -> tuple[Finding, ...]:
    """What a printer would refuse of the file around the pages; walks none of them."""
    return _inspect(pdf, condition, FILE_RULES)


def preflight(pdf: bytes, condition: PrintingCondition) -> tuple[Finding, ...]:
    """Both: any PDF, also a damaged or hostile one, gives findings and never an exception."""
    return _inspect(pdf, condition, FILE_RULES + PAGE_RULES)


def _inspect(data: bytes, condition: PrintingCondition, rules: _Rules) -> tuple[Finding, ...]:
    try:
        with open_document(data) as document:
            return in_order(_apply(rules, document, condition))
    except UnreadableError as error:
        facts = {"reason": error.reason, "detail": error.detail}
        return (Finding("file", "error", facts=facts),)


def _apply(
    rules: Iterable[tuple[Rule, Find]], document: Document, condition: PrintingCondition
) -> Iterator[Finding]:
    for name, find in rules:
        try:
            yield from find(document, condition)
        except MALFORMED as error:
            # Objects of another kind than the standard asks for, where this rule looks.
            facts = {"reason": "damaged", "detail": f"{name}: {explain(error)}"}
            yield Finding("file", "error", facts=facts)
