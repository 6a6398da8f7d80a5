import pikepdf
import pytest
from readback.booklet import run_tool
from readback.command import ROOT

pytestmark = pytest.mark.end_to_end

FONTS = ROOT / "themes/noel/fonts"
PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")


def descriptors(pdf):
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
            yield item


def program_of(descriptor):
    return next(descriptor[key].read_bytes() for key in PROGRAMS if key in descriptor)


def test_all_fonts_are_embedded(booklet):
    lines = run_tool("pdffonts", booklet.path).splitlines()[2:]
    assert len(lines) >= 5
    for line in lines:
        embedded, _subset, unicode = line.split()[-5:-2]
        assert (embedded, unicode) == ("yes", "yes"), line
    assert len(run_tool("pdffonts", "-subst", booklet.path).splitlines()) == 2


def test_the_fonts_are_the_theme_s(booklet):
    # Another one stands in for a letter that the theme's fonts lack: it differs by machine.
    known = {path.read_bytes() for path in FONTS.glob("*.ttf")}
    foreign = {str(d.FontName) for d in descriptors(booklet.pdf) if program_of(d) not in known}
    assert not foreign


def test_no_style_is_faked(booklet):
    # A slanted or emboldened font has another name and the program of the upright one.
    names: dict[bytes, set[str]] = {}
    for descriptor in descriptors(booklet.pdf):
        names.setdefault(program_of(descriptor), set()).add(str(descriptor.FontName))
    faked = [several for several in names.values() if len(several) > 1]
    assert not faked


def test_a_font_is_stored_once(booklet):
    stored = {d[key].objgen for d in descriptors(booklet.pdf) for key in PROGRAMS if key in d}
    assert len(stored) == len({program_of(d) for d in descriptors(booklet.pdf)})
