"""Turns a section of the screen edition into one of the press edition: the same page in inks.

Nothing is laid out or drawn again. `separate` in `section.py` is the whole of it; instructions,
colours, resources and pictures each have a file. Operators as in ISO 32000-1 (PDF 1.7), annex A.
"""

from catalog_gen.press.refusal import UnknownColourError
from catalog_gen.press.separation.pictures import Twins
from catalog_gen.press.separation.section import separate

__all__ = ["Twins", "UnknownColourError", "separate"]
