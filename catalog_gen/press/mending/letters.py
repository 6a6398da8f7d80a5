"""Which letters each glyph of a font stands for, also where a feature has put it in their place."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from fontTools.ttLib import TTFont

_EXTENSION = 7


def letters_of_glyphs(program: bytes, index: int = 0) -> dict[int, str]:
    """Glyph number → letters, for all glyphs that `cmap` and `GSUB` lead to.

    Tabular figures, alternates and ligatures have no code of their own: they stand for what they
    replace.
    """
    font = TTFont(BytesIO(program), fontNumber=index, lazy=True)
    letters: dict[str, str] = {}
    for code, glyph in sorted(font.getBestCmap().items()):
        letters.setdefault(glyph, chr(code))
    replacements = list(_replacements(font))
    found = -1
    while found != len(letters):
        found = len(letters)
        for parts, glyph in replacements:
            if all(part in letters for part in parts):
                letters.setdefault(glyph, "".join(letters[part] for part in parts))
    return {font.getGlyphID(glyph): text for glyph, text in letters.items()}


def _replacements(font: TTFont) -> Iterator[tuple[tuple[str, ...], str]]:
    """Each glyph that features put in place of others, after those it replaces."""
    if "GSUB" not in font or not font["GSUB"].table.LookupList:
        return
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            table = subtable.ExtSubTable if subtable.LookupType == _EXTENSION else subtable
            yield from _of_table(table)


def _of_table(table: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    kind = type(table).__name__
    if kind == "SingleSubst":
        for old, new in table.mapping.items():
            yield (old,), new
    elif kind == "AlternateSubst":
        for old, choices in table.alternates.items():
            for new in choices:
                yield (old,), new
    elif kind == "LigatureSubst":
        for first, ligatures in table.ligatures.items():
            for ligature in ligatures:
                yield (first, *ligature.Component), ligature.LigGlyph
