"""The book arranged for an office printer: two pages on each side of A4 sheets, to be folded.

Folded in the middle and laid in one another, the sheets are the book (saddle stitching). That the
inner leaves stand out a little at the edge, the creep, is left to whoever trims it. Knows pikepdf
only.
"""

from catalog_gen.press.imposition.booklet import impose

__all__ = ["impose"]
