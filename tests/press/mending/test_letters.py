import io
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from catalog_gen.press.mending.letters import letters_of_glyphs

GLYPHS = [".notdef", "f", "i", "one", "one.tab", "one.tab.alt", "f_i", "lonely"]
FEATURES = """
feature salt { sub one.tab from [one.tab.alt]; } salt;
feature tnum { lookup figures useExtension { sub one by one.tab; } figures; } tnum;
feature liga { sub f i by f_i; } liga;
"""
THEME = Path(__file__).parents[3] / "themes" / "noel" / "fonts"


def test_a_glyph_stands_for_what_it_replaces():
    assert letters_of_glyphs(_font(FEATURES)) == {1: "f", 2: "i", 3: "1", 4: "1", 5: "1", 6: "fi"}


def test_a_font_may_have_no_features():
    assert letters_of_glyphs(_font("")) == {1: "f", 2: "i", 3: "1"}


def test_the_first_code_of_a_glyph_counts():
    assert letters_of_glyphs(_font("", more={0xFF46: "f"}))[1] == "f"


def test_knows_the_figures_of_the_theme():
    letters = letters_of_glyphs((THEME / "text-regular.ttf").read_bytes())
    assert list(letters.values()).count("3") >= 2


def _font(features: str, more: dict[int, str] | None = None) -> bytes:
    builder = FontBuilder(1000)
    builder.setupGlyphOrder(GLYPHS)
    builder.setupCharacterMap({ord("f"): "f", ord("i"): "i", ord("1"): "one"} | (more or {}))
    builder.setupGlyf({name: TTGlyphPen(None).glyph() for name in GLYPHS})
    builder.setupHorizontalMetrics(dict.fromkeys(GLYPHS, (500, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupPost()
    if features:
        addOpenTypeFeaturesFromString(builder.font, features)
    file = io.BytesIO()
    builder.save(file)
    return file.getvalue()
