"""Make the theme's fonts from the variable fonts of @fontsource-variable (SIL OFL 1.1).

    npm pack @fontsource-variable/fraunces @fontsource-variable/atkinson-hyperlegible-next
    (unpack both), then: python setup/make-fonts.py FRAUNCES/files ATKINSON/files themes/noel/fonts

Each face is pinned to one weight and one optical size, given the spaces and the hyphen of French
typography that the subsets lack, and written twice: one TrueType for print, where every section
must embed the same bytes, and WOFF2 for the site, in two ranges: what pages in French and English
are written with, and the rest, which a browser fetches for a name that needs it.
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
# The first range besides ASCII; `unicode-range` in site.css says the same.
COMMON = (
    "ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸŒÆ" "àâäçèéêëîïôöùûüÿœæñ" "\u00a0\u2009\u202f\u2010\u2011–—‘’“”„«»‹›…•·"
    "£€§©®™°±²³×−¼½"
)  # fmt: skip


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


def write_ranges(face: str, whole: BytesIO, output: Path) -> None:
    """Write the WOFF2 of both ranges, without what no browser reads of a font."""
    common = {*range(0x20, 0x7F), *map(ord, COMMON)}
    codes = set(TTFont(whole).getBestCmap())
    for suffix, some in (("", codes & common), ("-ext", codes - common)):
        font = TTFont(whole, recalcTimestamp=False)
        subsetter = Subsetter(Options(layout_features=["*"], notdef_outline=True, hinting=False))
        subsetter.populate(unicodes=some)
        subsetter.subset(font)
        font.flavor = "woff2"
        font.save(output / f"{face}{suffix}.woff2")


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
        merged = Merger().merge(parts)
        merged.recalcTimestamp = False
        whole = BytesIO()
        merged.save(whole)
        (output / f"{face}.ttf").write_bytes(whole.getvalue())
        write_ranges(face, whole, output)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
