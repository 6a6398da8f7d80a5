"""Joins sections, each a small PDF that WeasyPrint made, into one book. Knows pikepdf only.

`assemble` in `book.py` lists the steps for the screen, `assemble_press` in `press.py` those for
the printer; every step is a file of its own. As a linker does with programs, each section is read
once, by pikepdf, and cast into a galley (`galley.py`): its objects as text, with slots for what
only the book knows (`slots.py`). Joining galleys is numbering them (`joining.py`) and filling the
slots; `gather` keeps neighbours joined, `makeup.py` writes the file. The standards that the steps
follow: ISO 32000-1 (PDF 1.7), ISO 14289-1 (PDF/UA-1) and ISO 15930-7 (PDF/X-4).
"""

from catalog_gen.press.assembly.book import assemble, gather
from catalog_gen.press.assembly.folios import gather_folios
from catalog_gen.press.assembly.office import strip_book
from catalog_gen.press.assembly.press import assemble_press, gather_press, split_cover
from catalog_gen.press.assembly.section import destinations, page_count

__all__ = [
    "assemble",
    "assemble_press",
    "destinations",
    "gather",
    "gather_folios",
    "gather_press",
    "page_count",
    "split_cover",
    "strip_book",
]
