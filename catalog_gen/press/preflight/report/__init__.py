"""Findings written down: for programs in `machine.py`, for people in `people.py`."""

from catalog_gen.press.preflight.report.machine import report_json
from catalog_gen.press.preflight.report.people import report_html
from catalog_gen.press.preflight.report.thumbnails import MOST_THUMBNAILS, draw_thumbnails

__all__ = ["MOST_THUMBNAILS", "draw_thumbnails", "report_html", "report_json"]
