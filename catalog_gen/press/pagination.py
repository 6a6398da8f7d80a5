"""How many pages a book has to have."""

SHEET = 4
"""The pages of a sheet folded once: what a stapled book is made of."""


def fillers_needed(pages: int) -> int:
    """How many pages are missing to the next multiple of four."""
    return -pages % SHEET
