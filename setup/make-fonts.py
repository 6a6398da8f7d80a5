"""Make the theme's fonts from the variable fonts of @fontsource-variable (SIL OFL 1.1).

    npm pack @fontsource-variable/fraunces @fontsource-variable/atkinson-hyperlegible-next
    (unpack both), then: python setup/make-fonts.py FRAUNCES/files ATKINSON/files themes/noel/fonts

Each face is pinned to one weight and one optical size, given the spaces and the hyphen of French
typography that the subsets lack, and written twice: WOFF2 for the site, in two ranges, and one
TrueType for print, where every section must embed the same bytes.
"""

import sys
from io import BytesIO
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib.instancer import instantiateVariableFont

SOFT = {"SOFT": 0, "WONK": 0}
FACES = {
    "display-regular": ("fraunces", "full", "normal", {"opsz": 60, "wght": 400, **SOFT}),
    "display-semibold": ("fraunces", "full", "normal", {"opsz": 48, "wght": 600, **SOFT}),
    "display-italic": ("fraunces", "full", "italic", {"opsz": 48, "wght": 400, **SOFT}),
    "text-regular": ("atkinson-hyperlegible-next", "wght", "normal", {"wght": 400}),
    "text-italic": ("atkinson-hyperlegible-next", "wght", "italic", {"wght": 400}),
    "text-bold": ("atkinson-hyperlegible-next", "wght", "normal", {"wght": 700}),
}
# Narrow no-break space and thin space: a fifth of an em, as in French composition.
SPACES = {0x202F: ("narrownbspace", 0.2), 0x2009: ("thinspace", 0.2)}
HYPHENS = (0x2010, 0x2011)


def add_spaces(font: TTFont) -> None:
    """Add the narrow spaces and the hyphens where the font lacks them."""
    cmap = font.getBestCmap()
    added = {}
    for code, (name, width) in SPACES.items():
        if code not in cmap:
            font["glyf"][name] = Glyph()
            font["hmtx"][name] = (round(width * font["head"].unitsPerEm), 0)
            added[code] = name
    added |= {code: cmap[0x2D] for code in HYPHENS if code not in cmap}
    font.setGlyphOrder(list(font["glyf"].glyphOrder))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(added)


def instance(source: Path, pins: dict[str, float], face: str) -> TTFont:
    """Pin every axis and give the face its own name."""
    font = instantiateVariableFont(TTFont(source), pins)
    family, _, style = face.partition("-")
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = f"Noel {family.title()}"
        elif record.nameID in (4, 6):
            record.string = f"Noel{family.title()}-{style.title()}"
        elif record.nameID in (2, 17):
            record.string = style.title()
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    return font


def leave_out(font: TTFont, codes: set[int]) -> None:
    """Take out the characters that the other range has: merged, they would stand there twice."""
    subsetter = Subsetter(Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True))
    subsetter.populate(unicodes=set(font.getBestCmap()) - codes)
    subsetter.subset(font)


def main(fraunces: Path, atkinson: Path, output: Path) -> None:
    """Write every face."""
    folders = {"fraunces": fraunces, "atkinson-hyperlegible-next": atkinson}
    for face, (name, axes, slope, pins) in FACES.items():
        parts: list[BytesIO] = []
        known: set[int] = set()
        for subset in ("latin", "latin-ext"):
            font = instance(folders[name] / f"{name}-{subset}-{axes}-{slope}.woff2", pins, face)
            if subset == "latin":
                add_spaces(font)
            else:
                leave_out(font, known)
            known |= set(font.getBestCmap())
            font.flavor = None
            parts.append(BytesIO())
            font.save(parts[-1])
            font.flavor = "woff2"
            suffix = "" if subset == "latin" else "-ext"
            font.save(output / f"{face}{suffix}.woff2")
        merged = Merger().merge(parts)
        merged.recalcTimestamp = False
        merged.save(output / f"{face}.ttf")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
