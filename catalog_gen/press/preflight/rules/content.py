"""Pages that cannot be read to their end: nobody can say how they print."""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.marks import Oddity, OddityKind
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding

_OBSTACLES: set[OddityKind] = {"unreadable", "wrong-operator", "too-complex", "loop", "missing"}


def find_unreadable_content(document: Document, _condition: PrintingCondition) -> Iterator[Finding]:
    """What the walk over a page could not follow (ISO 32000-1, 7.8)."""
    for page in document.pages:
        for mark in page.marks:
            if isinstance(mark, Oddity) and mark.kind in _OBSTACLES:
                facts = {"reason": mark.kind, "detail": mark.detail}
                yield Finding("content", "error", page.number, facts)
