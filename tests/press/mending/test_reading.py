import io
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from weasyprint.pdf import fonts

from catalog_gen.press.mending import read_fonts_once

read_fonts_once()
THEME = Path(__file__).parents[3] / "themes" / "noel" / "fonts"


@pytest.mark.parametrize("path", sorted(THEME.glob("*.ttf")), ids=lambda path: path.stem)
def test_the_answers_are_those_of_fonttools(path):
    content = path.read_bytes()
    real, known = TTFont(io.BytesIO(content)), fonts.TTFont(io.BytesIO(content), fontNumber=0)
    glyphs = known.getGlyphSet()
    assert not isinstance(known, TTFont)
    assert [g.width for g in glyphs.values()] == [g.width for g in real.getGlyphSet().values()]


@pytest.mark.parametrize("path", sorted(THEME.glob("*.ttf")), ids=lambda path: path.stem)
def test_letters_are_left_to_mending(path):
    known = fonts.TTFont(io.BytesIO(path.read_bytes()), fontNumber=0)
    assert not known.getBestCmap()


def test_a_font_is_read_once():
    content = (THEME / "text-regular.ttf").read_bytes()
    first = fonts.TTFont(io.BytesIO(content), fontNumber=0)
    assert fonts.TTFont(io.BytesIO(bytes(bytearray(content))), fontNumber=0) is first


def test_a_variable_font_is_left_to_weasyprint():
    builder = FontBuilder(1000)
    builder.setupGlyphOrder([".notdef"])
    builder.setupCharacterMap({})
    builder.setupGlyf({".notdef": TTGlyphPen(None).glyph()})
    builder.setupHorizontalMetrics({".notdef": (500, 0)})
    builder.setupHorizontalHeader()
    builder.setupNameTable({})
    builder.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    file = io.BytesIO()
    builder.save(file)
    assert isinstance(fonts.TTFont(io.BytesIO(file.getvalue()), fontNumber=-1), TTFont)
