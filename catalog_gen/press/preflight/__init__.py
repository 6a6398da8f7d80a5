"""Our own preflight for PDF/X-4, since no free validator is known.

The rules follow ISO 15930-7 (PDF/X-4), ISO 32000-1 (PDF 1.7) and what printers usually ask;
docs/reference/preflight.md has each of them. `python -m catalog_gen.press.preflight FILE` puts
them to any PDF.
"""

from catalog_gen.press.preflight.finding import (
    Area,
    Finding,
    PlacedProduct,
    has_errors,
    in_order,
    name_products,
)
from catalog_gen.press.preflight.inspection import inspect_file, inspect_pages, preflight
from catalog_gen.press.preflight.report import draw_thumbnails, report_html, report_json
from catalog_gen.press.preflight.words import FindingText, describe

__all__ = [
    "Area",
    "Finding",
    "FindingText",
    "PlacedProduct",
    "describe",
    "draw_thumbnails",
    "has_errors",
    "in_order",
    "inspect_file",
    "inspect_pages",
    "name_products",
    "preflight",
    "report_html",
    "report_json",
]
