"""The sheet for the printer: one A4 page with all that is asked before a quotation."""

from catalog_gen.press.order_sheet.draft import order_sheet_draft
from catalog_gen.press.order_sheet.views import Verdict

__all__ = ["Verdict", "order_sheet_draft"]
