import pytest
from weasyprint import HTML
from weasyprint.layout import block, column

from catalog_gen.press import columns, section

STYLE = "@page{size:60mm 45mm;margin:5mm}body{font:9pt/4mm serif}p,h2,ul,li{margin:0;padding:0}"
LINES = "".join(
    f"<h2>{letter}</h2><ul>"
    + "".join(f"<li>Article {n} <span>{n}</span></li>" for n in range(9))
    + "</ul>"
    for letter in "ABCD"
)
INDEX = (
    "li{position:relative;padding-right:9mm;break-inside:avoid}h2{break-after:avoid}"
    "span{position:absolute;right:0;bottom:0}.columns{"
)


@pytest.fixture
def asked(monkeypatch):
    """Pages that WeasyPrint's own columns were asked for."""
    asked = []

    def columns_layout(*values):
        asked.append(values)
        return column.columns_layout(*values)

    monkeypatch.setattr(columns, "columns_layout", columns_layout)
    return asked


def write(style, content, layout, monkeypatch):
    monkeypatch.setattr(block, "columns_layout", layout)
    html = f"<style>{STYLE}{INDEX}{style}}}</style><h1>Index</h1><div class='columns'>{content}"
    document = HTML(string=html).render()
    return len(document.pages), document.write_pdf(uncompressed_pdf=True)


@pytest.mark.parametrize(
    ("style", "content", "own"),
    [
        ("columns:2;column-gap:8mm", LINES, 1),
        ("columns:2", LINES, 1),
        ("columns:3;column-fill:auto;margin-top:3mm", LINES, 1),
        ("columns:1;border:1mm solid;padding:1mm", LINES, 2),
        ("columns:2", "<p>Rien</p>", 1),
        ("columns:2", LINES + "<h2 style='column-span:all'>Z</h2>" + LINES, None),
        ("columns:2;position:relative", LINES, None),
        ("columns:2;height:30mm", LINES, None),
        ("columns:2;direction:rtl", LINES, None),
        ("column-width:20mm", LINES, None),
    ],
)
def test_the_file_stays_the_same(style, content, own, monkeypatch, asked):
    """`own`: how often WeasyPrint itself is asked: where text ends; None: for each page."""
    pages, usual = write(style, content, column.columns_layout, monkeypatch)
    assert write(style, content, columns._lay_out, monkeypatch) == (pages, usual)
    assert pages > 1 or content != LINES
    assert len(asked) == own if own else len(asked) >= pages


def test_a_line_higher_than_the_page(monkeypatch, asked):
    content = "<p style='height:90mm;break-inside:avoid'>Haut</p>" * 5
    usual = write("columns:2", content, column.columns_layout, monkeypatch)
    assert write("columns:2", content, columns._lay_out, monkeypatch) == usual


def test_sections_are_laid_out_so():
    assert section.fill_columns_once is columns.fill_columns_once
    assert block.columns_layout is columns._lay_out
