"""Orders to a device, which override what the printer sets (ISO 15930-7, 6.9 to 6.11).

Transfer functions and halftones change every tone; OPI, reference XObjects and PostScript call in
what is not in the file.
"""

from collections.abc import Iterator

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.content.marks import Oddity, OddityKind
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding

_ORDERS: set[OddityKind] = {"transfer-function", "halftone", "opi", "reference", "postscript"}


def find_device_settings(document: Document, _condition: PrintingCondition) -> Iterator[Finding]:
    """Each kind of such an order, once for each page."""
    for page in document.pages:
        for mark in page.marks:
            if isinstance(mark, Oddity) and mark.kind in _ORDERS:
                yield Finding("device-settings", "error", page.number, {"reason": mark.kind})
