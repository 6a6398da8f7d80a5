import re
from xml.etree import ElementTree

import pytest
import segno

from catalog_gen.press.qr import keep_codes, qr_svg
from catalog_gen.tools.cache import Cache

SVG = "{http://www.w3.org/2000/svg}"
PAGE = "https://noel.example/boutiques/cire-et-coton/"


def read(svg):
    """The dark modules of a drawing, the quiet zone's width taken off."""
    drawing = ElementTree.fromstring(svg)
    path = drawing.find(f"{SVG}path").get("d")
    dark, column, row = set(), 0, 0.0
    for step, first, second in re.findall(r"([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?", path):
        if step == "M":
            column, row = int(first), float(second)
        elif step == "m":
            column, row = column + int(first), row + float(second or 0)
        else:
            dark |= {(int(row) - 4, n - 4) for n in range(column, column + int(first))}
            column += int(first)
    return dark


@pytest.mark.parametrize("address", ["https://noel.example/", PAGE, "https://a.example/é?a=1&b"])
def test_the_modules_say_the_address(address):
    svg = qr_svg(address, "Code QR")
    code = segno.make(address, error="m", micro=False)
    dark = {(r, c) for r, line in enumerate(code.matrix) for c, bit in enumerate(line) if bit}
    assert read(svg) == dark


def test_a_quiet_zone_of_four_modules():
    side = len(segno.make(PAGE, error="m").matrix) + 8
    assert ElementTree.fromstring(qr_svg(PAGE, "a")).get("viewBox") == f"0 0 {side} {side}"


def test_its_title_says_where_it_leads():
    svg = ElementTree.fromstring(qr_svg(PAGE, "La page de Cire & <Coton>"))
    assert svg.find(f"{SVG}title").text == "La page de Cire & <Coton>"


def test_the_page_sets_its_size():
    drawing = ElementTree.fromstring(qr_svg(PAGE, "a"))
    assert drawing.tag == f"{SVG}svg"
    assert not {"width", "height", "class"} & set(drawing.keys())


def test_a_short_address_is_no_micro_code():
    """Most telephones read only whole ones, of 21 modules at least."""
    assert ElementTree.fromstring(qr_svg("A", "a")).get("viewBox") == "0 0 29 29"


def test_a_code_is_drawn_once(tmp_path, monkeypatch):
    drawn = keep_codes(Cache(tmp_path))(PAGE, "Café")
    assert drawn == qr_svg(PAGE, "Café")
    monkeypatch.setattr("catalog_gen.press.qr.segno.make", None)
    assert keep_codes(Cache(tmp_path))(PAGE, "Café") == drawn


def test_another_address_or_title_is_another_code(tmp_path):
    draw = keep_codes(Cache(tmp_path))
    codes = {draw(address, title) for address in (PAGE, PAGE + "x") for title in ("a", "b")}
    assert len(codes) == 4
