import io
import subprocess
import unicodedata
from pathlib import Path

import pikepdf
import pytest
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from catalog_gen.press.mending import fonts, mend

THEME = Path(__file__).parents[3] / "themes" / "noel" / "fonts"
SET = '<p style="font-variant-numeric: tabular-nums">31,00 €</p><h1>n° 1 affiné</h1>'


@pytest.mark.end_to_end
def test_all_text_can_be_read_back(render, tmp_path):
    file = tmp_path / "section.pdf"
    file.write_bytes(render(SET))
    command = ["mutool", "draw", "-q", "-F", "text", file]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert unicodedata.normalize("NFKC", text).split("\n")[:2] == ["31,00 €", "n° 1 affiné"]


def test_every_glyph_set_has_letters(render):
    with pikepdf.open(io.BytesIO(render(SET))) as pdf:
        page = pdf.pages[0]
        maps = {name: font.ToUnicode.read_bytes() for name, font in page.resources.Font.items()}
        for name, glyph in _glyphs(page):
            assert b"\n<" + glyph + b"> <" in maps[name]


def test_the_map_does_not_depend_on_the_text(render):
    maps = []
    for text in ("Un", "Deux"):
        with pikepdf.open(io.BytesIO(render(f"<p>{text}</p>"))) as pdf:
            (font,) = pdf.pages[0].resources.Font.values()
            maps.append(font.ToUnicode.read_raw_bytes())
    assert maps[0] == maps[1]


def test_programs_are_the_font_files(render):
    with pikepdf.open(io.BytesIO(render("<p>Un</p>"))) as pdf:
        (font,) = pdf.pages[0].resources.Font.values()
        program = font.DescendantFonts[0].FontDescriptor.FontFile2
        assert program.read_bytes() == (THEME / "text-regular.ttf").read_bytes()
        assert program.Filter == pikepdf.Name.FlateDecode
        assert len(program.read_raw_bytes()) < int(program.Length1)


def test_fonts_are_compressed_once_per_process(render):
    render("<p>Un</p>")
    before = fonts._compressed.cache_info()
    render("<p>Deux</p>")
    after = fonts._compressed.cache_info()
    assert after.misses == before.misses
    assert after.hits == before.hits + 2


def test_glyphs_that_tables_do_not_explain_are_read_from_the_text(lay_out, tmp_path):
    file = tmp_path / "parts.ttf"
    file.write_bytes(_font("feature ccmp { sub one by base mark; } ccmp;"))
    face = f"@font-face {{ font-family: Parts; src: url({file.as_uri()}) }}"
    document = lay_out('<p style="font-family: Parts">1</p>', css=face)
    section = document.write_pdf(finisher=mend, full_fonts=True, pdf_variant="pdf/ua-1")
    with pikepdf.open(io.BytesIO(section)) as pdf:
        page = pdf.pages[0]
        (font,) = page.resources.Font.values()
        unicode_map = font.ToUnicode.read_bytes()
        assert [glyph for _, glyph in _glyphs(page)] == [b"0002", b"0003"]
        assert b"\n<0003> <" in unicode_map or b"\n<0002> <" in unicode_map


def test_widths_are_complete_and_outside_the_object_stream(render):
    section = render("<p>Un</p>")
    with pikepdf.open(io.BytesIO(section)) as pdf:
        (font,) = pdf.pages[0].resources.Font.values()
        widths = font.DescendantFonts[0].W
        assert len(widths[1]) > 100
        number, generation = widths.objgen
    assert b"\n%d %d obj\n[" % (number, generation) in section


def _glyphs(page):
    name = ""
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            name = str(operands[0])
        elif str(operator) == "TJ":
            for text in operands[0]:
                if isinstance(text, pikepdf.String):
                    yield name, bytes(text).hex().encode()


def _font(features: str) -> bytes:
    glyphs = [".notdef", "one", "base", "mark"]
    builder = FontBuilder(1000)
    builder.setupGlyphOrder(glyphs)
    builder.setupCharacterMap({ord("1"): "one"})
    builder.setupGlyf({name: TTGlyphPen(None).glyph() for name in glyphs})
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (500, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Parts", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    addOpenTypeFeaturesFromString(builder.font, features)
    file = io.BytesIO()
    builder.save(file)
    return file.getvalue()
