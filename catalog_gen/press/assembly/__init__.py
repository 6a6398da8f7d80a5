"""Joins sections, each a small PDF that WeasyPrint made, into one book. Knows pikepdf only.

`assemble` in `book.py` lists the steps; every step is a file of its own. The places in the
standards that the steps follow: ISO 32000-1 (PDF 1.7) and ISO 14289-1 (PDF/UA-1).
"""

from catalog_gen.press.assembly.book import assemble, gather
from catalog_gen.press.assembly.section import destinations, page_count

__all__ = ["assemble", "destinations", "gather", "page_count"]
