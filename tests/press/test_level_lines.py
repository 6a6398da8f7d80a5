from xml.etree import ElementTree

import pytest
from weasyprint import svg
from weasyprint.pdf.stream import Stream
from weasyprint.svg.path import path

from catalog_gen.press import level_lines
from catalog_gen.press.level_lines import draw_level_lines_at_once
from catalog_gen.press.qr import qr_svg

ROWS = (
    "M4 4.5h7m1 0h2m-10 1h1m5 0h1",
    "M0 0h1m-1 1h1h2",
    "M12 3.5h1m-3 2h4m-4 1m2 1h3",
)
OTHERS = (
    "M4 4.5h7z",
    "M4 4.5h7.5",
    "M4 4h7v1",
    "m4 4h7",
    "M4 4h7 8",
    "M4 4m1 0 2 3h1",
    "M4-4h7",
    "",
)


@pytest.fixture
def draw(monkeypatch):
    """A drawing, and by what its paths are drawn → the operators on the page."""

    def draw(drawing, way):
        monkeypatch.setitem(svg.TAGS, "path", way)
        resources = {"ExtGState": {}, "XObject": {}}
        stream = Stream({}, (0, 0, 100, 100), resources, {}, None, {}, None)
        svg.SVG(ElementTree.fromstring(drawing), "", None, None).draw(stream, 50, 50, "", None)
        return b"\n".join(i if isinstance(i, bytes) else i.encode() for i in stream.stream)

    return draw


@pytest.fixture
def ours(monkeypatch):
    """What paths are drawn by after the replacement, which other tests do not see."""
    monkeypatch.setitem(svg.TAGS, "path", path)
    draw_level_lines_at_once()
    return svg.TAGS["path"]


def drawing(way, attributes='stroke="#123456"', before=""):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 45 45">{before}'
        f'<path {attributes} d="{way}"/></svg>'
    )


@pytest.fixture
def letter_by_letter(monkeypatch):
    """The paths that WeasyPrint itself was asked to draw."""
    asked = []

    def ask(drawing, node, font_size):
        asked.append(node.get("d"))
        path(drawing, node, font_size)

    monkeypatch.setattr(level_lines, "path", ask)
    return asked


@pytest.mark.parametrize("way", ROWS)
def test_lines_are_drawn_with_the_operators_of_weasyprint(draw, ours, letter_by_letter, way):
    assert draw(drawing(way), ours) == draw(drawing(way), path)
    assert not letter_by_letter


@pytest.mark.parametrize("address", ["A", "https://noel.example/boutiques/cire-et-coton/"])
def test_a_qr_code_is_level_lines(draw, ours, letter_by_letter, address):
    code = qr_svg(address, "Code QR")
    assert draw(code, ours) == draw(code, path)
    assert not letter_by_letter


@pytest.mark.parametrize("way", OTHERS)
def test_other_paths_are_drawn_as_ever(draw, ours, letter_by_letter, way):
    assert draw(drawing(way), ours) == draw(drawing(way), path)
    assert letter_by_letter == [way]


def test_lines_with_markers_are_left_to_weasyprint(draw, ours, letter_by_letter):
    draw(drawing(ROWS[0], 'stroke="#000" marker-mid="url(#a)"'), ours)
    assert letter_by_letter == [ROWS[0]]
