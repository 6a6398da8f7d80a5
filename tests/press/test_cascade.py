import pytest
from weasyprint import CSS, HTML
from weasyprint.urls import URLFetcherResponse

from catalog_gen.press import cascade
from catalog_gen.press.cascade import KeptSheet, keep_styles
from catalog_gen.press.fonts import ThemeFonts
from catalog_gen.press.tasks.section import FONT_SCHEME
from catalog_gen.tools.packing import FileFolder

STYLE = f"""
@font-face {{ font-family: Text; src: url({FONT_SCHEME}text-regular.ttf) }}
@page {{ size: 100mm 60mm; margin: var(--edge); @bottom-center {{ content: counter(page) }} }}
@page wide {{ margin: 2mm }}
:root {{ --edge: 9mm; font: 10pt/5mm Text }}
body {{ overflow: hidden }}
.wide {{ page: wide; --edge: 5mm }}
p, p.long, h1 + p.long {{ padding-left: calc(var(--edge) / 3); hyphens: auto }}
p.long {{ padding-inline-start: 4mm; border: 1px solid }}
li + li, p:last-child {{ text-decoration: underline }}
p::before {{ content: "· " attr(title) }}
p::first-letter {{ font-size: 2em }}
td {{ display: table-cell; padding: 1mm }}
"""
BODIES = (
    '<div class="box" id="one"><p class="long" title="a">Cire</p><p>et coton</p></div>',
    '<div class="box" id="two"><p class="long">Cire</p><p lang="en">and cotton</p></div>',
    '<div class="wide"><p id="x" style="padding: 1mm">Cire <em>et</em></p><p>coton</p></div>',
    "<ul><li>un</li><li>deux</li></ul><p>trois</p><ol><li>quatre</li></ol>",
    '<div><p class="long">un</p><h1>deux</h1><p class="long">trois</p></div>',
    '<div style="color: teal"><p>un</p></div>',
    '<div style="color: navy"><p>un</p></div>',
    f'<div lang="fr"><p>{"expérimentations " * 30}</p></div>',
    f'<div lang="en"><p>{"expérimentations " * 30}</p></div>',
    '<table style="border-collapse: collapse"><tr><td>un</td><td><p>deux</p></td></tr></table>',
    '<p><a href="#one">un</a></p><p><a href="https://example.org/" id="b">deux</a></p>',
)


@pytest.fixture
def setting(theme):
    """A kind of style sheet → how it sets a body: the PDF, and the styles of the boxes."""
    keep_styles()
    read = FileFolder(theme.folder / "fonts", ".ttf").read
    fonts = ThemeFonts(STYLE, read)

    def fetch(url):
        return URLFetcherResponse(url, read(url.removeprefix(FONT_SCHEME)))

    def setting(kind, style=STYLE):
        sheet = kind(string=style, font_config=fonts, url_fetcher=fetch)

        def set_body(body):
            html = HTML(string=f'<html lang="fr"><title>Page</title><body>{body}</body></html>')
            document = html.render(stylesheets=[sheet], font_config=fonts)
            styles = [box.style for box in document.pages[0]._page_box.descendants()]
            return document.write_pdf(pdf_variant="pdf/ua-1", full_fonts=True), styles

        return sheet, set_body

    return setting


def test_pages_are_as_without(setting):
    _, plain = setting(CSS)
    _, kept = setting(KeptSheet)
    expected = [plain(body)[0] for body in BODIES]
    for _ in range(2):
        assert [kept(body)[0] for body in BODIES] == expected
    assert [kept(body)[0] for body in reversed(BODIES)] == expected[::-1]


def test_the_second_section_computes_nothing(setting):
    sheet, kept = setting(KeptSheet)
    _, first = kept(BODIES[0])
    known = dict(sheet.kept)
    values = sum(map(len, known.values()))
    _, second = kept(BODIES[0].replace("one", "another"))
    assert sheet.kept == known
    assert sum(map(len, sheet.kept.values())) == values
    assert sum(one is other for one, other in zip(first, second, strict=True)) > len(first) / 2


def test_what_the_document_says_itself_is_not_kept(setting):
    sheet, kept = setting(KeptSheet)
    kept("<p>un</p>")
    known = len(sheet.kept)
    kept('<p style="padding: 7mm">un <em>deux</em></p>')
    assert len(sheet.kept) == known


def test_lengths_that_follow_the_first_page_are_not_kept(setting):
    sheet, kept = setting(KeptSheet, STYLE + "p { width: 20vw }")
    kept(BODIES[0])
    assert not sheet.kept


def test_no_more_than_a_number_of_styles_is_kept(setting, monkeypatch):
    _, plain = setting(CSS)
    sheet, kept = setting(KeptSheet)
    monkeypatch.setattr(cascade, "_MOST", 7)
    for body in BODIES:
        assert kept(body)[0] == plain(body)[0]
        assert len(sheet.kept) <= 7


def test_weasyprint_still_asks_for_styles_in_this_way(setting, monkeypatch):
    """What is kept is asked for by the method that is replaced."""
    asked = []
    usual = cascade.StyleFor.set_computed_styles

    def ask(*values, **named):
        asked.append(values)
        usual(*values, **named)

    monkeypatch.setattr(cascade.StyleFor, "set_computed_styles", ask)
    setting(KeptSheet)[1](BODIES[0])
    assert not asked
    setting(CSS)[1](BODIES[0])
    assert asked
