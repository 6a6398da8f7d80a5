"""What WeasyPrint asks of a font that it embeds whole, read once in a process.

For each PDF it would read all outlines of all fonts again, a quarter of a section's time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from fontTools.ttLib import TTFont
from weasyprint.pdf import fonts

_FONTS = 32
_CHANGED_BEFORE = {"fvar", "CBDT", "sbix", "SVG ", "COLR", "EBDT"}
"""Tables of fonts that WeasyPrint alters before it embeds them: these it reads itself."""


@dataclass(frozen=True)
class _Glyph:
    width: float


@dataclass(frozen=True)
class _Known:
    """What `weasyprint.pdf.fonts.build_fonts_dictionary` asks."""

    glyphs: Mapping[str, _Glyph]

    def getGlyphSet(self) -> Mapping[str, _Glyph]:  # noqa: N802
        return self.glyphs

    def getBestCmap(self) -> Mapping[int, str]:  # noqa: N802
        """None: `mend_fonts` writes the letters of all glyphs, in place of what comes of these."""
        return {}


def read_fonts_once() -> None:
    """Have WeasyPrint 70 open fonts through what is remembered here."""
    fonts.TTFont = _open


def _open(file: BytesIO, fontNumber: int = -1) -> TTFont | _Known:  # noqa: N803
    return _read(file.getvalue(), fontNumber) or TTFont(file, fontNumber=fontNumber)


@lru_cache(maxsize=_FONTS)
def _read(program: bytes, number: int) -> _Known | None:
    font = TTFont(BytesIO(program), fontNumber=number, lazy=True)
    if _CHANGED_BEFORE & set(font.keys()):
        return None
    glyphs = font.getGlyphSet()
    return _Known({name: _Glyph(glyphs[name].width) for name in glyphs})
