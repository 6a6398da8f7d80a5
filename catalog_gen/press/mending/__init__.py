"""What WeasyPrint 70 leaves wrong or slow in a section, mended before it is written.

`mend` is a finisher for `weasyprint.Document.write_pdf`; it works on pydyf's objects.
"""

from pydyf import PDF
from weasyprint import Document

from catalog_gen.press.mending.boxes import mend_boxes
from catalog_gen.press.mending.fonts import mend_fonts
from catalog_gen.press.mending.groups import lift_groups
from catalog_gen.press.mending.reading import read_fonts_once
from catalog_gen.press.mending.spans import lift_spans
from catalog_gen.press.mending.tags import mend_tags


def mend(document: Document, pdf: PDF) -> None:
    """Mend the file in place: boxes, the tag tree; letters, widths and programs of its fonts."""
    mend_boxes(pdf)
    mend_tags(pdf)
    lift_spans(pdf)
    lift_groups(pdf)
    mend_fonts(document, pdf)


read_fonts_once()
