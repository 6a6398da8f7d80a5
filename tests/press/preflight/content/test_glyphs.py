from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from catalog_gen.press.preflight.content.glyphs import EMPTY, read_glyph_boxes

FONTS = Path(__file__).parents[4] / "themes" / "noel" / "fonts"


@pytest.mark.parametrize("name", ["text-regular", "display-italic"])
def test_boxes_are_those_of_fonttools(name):
    file = FONTS / f"{name}.ttf"
    font = TTFont(file)
    boxes = read_glyph_boxes(file.read_bytes())
    scale = 1000 / font["head"].unitsPerEm
    for number, glyph_name in enumerate(font.getGlyphOrder()):
        glyph = font["glyf"][glyph_name]
        if glyph.numberOfContours == 0:
            assert boxes(number) == EMPTY
        else:
            sides = (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
            assert boxes(number) == pytest.approx(tuple(side * scale for side in sides))


def test_a_glyph_beyond_the_last_is_empty():
    assert read_glyph_boxes((FONTS / "text-regular.ttf").read_bytes())(1_000_000) == EMPTY


@pytest.mark.parametrize("program", [b"", b"OTTO", b"\0\1\0\0\0\x09", bytes(500)])
def test_what_is_no_truetype_font_has_no_boxes(program):
    assert read_glyph_boxes(program) is None
