"""What a file may do besides being printed: run scripts, carry files, ask for a password.

ISO 15930-7, 6.4 (no encryption), 6.13 (no actions); embedded files and forms are refused by
printers, because a workflow drops them or stops.
"""

from collections.abc import Iterator

from pikepdf import Dictionary, Object

from catalog_gen.model.printing import PrintingCondition
from catalog_gen.press.preflight.document import Document
from catalog_gen.press.preflight.finding import Finding


def find_active_content(document: Document, _condition: PrintingCondition) -> Iterator[Finding]:
    """Encryption, actions and scripts, embedded files, form fields."""
    pdf, root = document.pdf, document.pdf.Root
    names = root.get("/Names", Dictionary())
    if pdf.is_encrypted:
        yield _finding("encrypted")
    if "/JavaScript" in names or _is_script(root.get("/OpenAction")):
        yield _finding("script")
    if "/AA" in root or any("/AA" in page.obj for page in pdf.pages):
        yield _finding("actions")
    if "/EmbeddedFiles" in names or "/AF" in root or "/Collection" in root:
        yield _finding("files")
    form = root.get("/AcroForm")
    if isinstance(form, Dictionary) and ("/XFA" in form or len(form.get("/Fields", ()))):
        yield _finding("forms")


def _is_script(action: Object | None) -> bool:
    return isinstance(action, Dictionary) and action.get("/S") != "/GoTo"


def _finding(reason: str) -> Finding:
    return Finding("security", "error", facts={"reason": reason})
