import pytest
from weasyprint import HTML
from weasyprint.formatting_structure.boxes import TextBox
from weasyprint.text import line_break
from weasyprint.text.ffi import pango
from weasyprint.text.fonts import FontConfiguration

from catalog_gen.press.fonts import ThemeFonts
from catalog_gen.press.quicker import be_quick, texts

USUAL = texts._Layout.__bases__[0]
LONG = "Expérimentations et confitures extraordinairement généreuses, 12,50 € la pièce. " * 4
CASES = (
    ("", f"<h1>Cire</h1><p>{LONG}</p><p>et <em>coton</em></p>"),
    ("p { hyphens: auto }", f"<p>{LONG}</p>"),
    ("p { hyphens: auto; width: 12mm }", f"<p>{LONG}</p>"),
    ("p { text-align: justify }", f"<p>{LONG}</p><p>{LONG}</p>"),
    ("p { text-align: justify; font-feature-settings: 'tnum'; width: 30mm }", f"<p>{LONG}</p>"),
    ("p { letter-spacing: 1mm; width: 30mm }", f"<p>{LONG}</p>"),
    ("p { word-spacing: 2mm; width: 30mm }", f"<p>{LONG}</p><p> </p>"),
    ("p { font-variant-numeric: tabular-nums }", "<p>12,50 €</p><p>1 111,11 €</p>"),
    (
        "p { font-variant-numeric: tabular-nums } b { letter-spacing: 1mm; font-weight: 400 }",
        "<p>12,50 € <b>1 111 €</b> 111 €</p><p>12 <b>13</b></p>",
    ),
    ("p { font-variant-numeric: tabular-nums; word-spacing: 9mm }", "<p>1 11 € 1</p><p>11 1</p>"),
    ("p { overflow-wrap: anywhere; width: 8mm }", f"<p>{LONG}</p>"),
    ("p { font-variant-caps: small-caps; overflow-wrap: anywhere; width: 8mm }", f"<p>{LONG}</p>"),
    ("p { text-decoration: underline overline line-through }", f"<p>{LONG}</p><p>{LONG}</p>"),
    ("p { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }", f"<p>{LONG}</p>"),
    ("p { max-lines: 2; block-ellipsis: auto; width: 30mm }", f"<p>{LONG}</p>"),
    ("p { white-space: pre }", "<p>un\tdeux\ntrois\n\nquatre\r\ncinq&#x2028;six&#x2029;sept</p>"),
    ("p { white-space: pre-line }", "<p>un  deux\n trois &#x2028; quatre</p>"),
    ("p { direction: rtl }", f"<p>{LONG} שלום</p>"),
    ("p { float: right } div { display: flow-root }", "<div><p>12,50 €</p>Bougie de cire</div>"),
    ("span { position: fixed; top: 0 } p { break-before: page }", "<span>Fixe</span><p>1<p>2"),
    ("thead { display: table-header-group }", "<table><thead><th>Cire<tbody>" + "<tr><td>a" * 30),
    ("p::first-line { font-size: 14pt } p::first-letter { font-size: 2em }", f"<p>{LONG}</p>"),
    ("li { list-style: decimal }", f"<ol><li>{LONG}<li>deux<li lang=en>three</ol>"),
    ("p { font-size: 0 }", "<p>rien</p>"),
    ("", "<p>soft\u00adhyphen\u00ad" + "extra\u00adordinaire " * 20),
    ("", "<svg viewBox='0 0 9 9'><text x='1' y='5'>Un</text><text x='1 2' y='9'>Deux</text></svg>"),
)  # fmt: skip


@pytest.mark.parametrize(("style", "body"), CASES)
def test_pages_are_as_without(write, monkeypatch, style, body):
    monkeypatch.setattr(line_break, "Layout", USUAL)
    expected = write(body, style)
    monkeypatch.setattr(line_break, "Layout", texts._Layout)
    assert [write(body, style) for _ in range(2)] == [expected, expected]


@pytest.fixture
def shaped(monkeypatch):
    """The texts that Pango was given."""
    shaped = []
    set_text = USUAL.set_text

    def ask(layout, text, justify=False):
        shaped.append(text)
        set_text(layout, text, justify)

    monkeypatch.setattr(USUAL, "set_text", ask)
    monkeypatch.setattr(line_break, "Layout", texts._Layout)
    return shaped


def test_what_is_measured_is_not_shaped_again_to_be_drawn(write, shaped):
    write("<p>Une boutique</p>")
    assert shaped.count("Une boutique") == 1


def test_what_waits_too_long_is_shaped_again(write, shaped, monkeypatch):
    monkeypatch.setattr(texts, "_MOST_TEXTS", 1)
    texts._waiting.clear()
    write("<p>Une boutique</p><p>Une autre</p>")
    assert shaped.count("Une boutique") == 2
    assert len(texts._waiting) <= 1


def test_spaces_that_justify_are_left_to_weasyprint(write, shaped):
    write(f"<p>{LONG}</p>", "p { text-align: justify }")
    lines = [text for text in shaped if text.startswith("Expérimentations et")]
    assert len(lines) > len(set(lines))


def test_no_more_than_a_number_of_styles_is_kept(theme, write, monkeypatch):
    kept = []
    monkeypatch.setattr(texts, "_MOST", 2)
    told = texts._Layout._told

    def count(layout, *values):
        kept.append(len(layout.style.font_config.told))
        return told(layout, *values)

    monkeypatch.setattr(texts._Layout, "_told", count)
    write("".join(f'<p style="font-size: {size}px">Cire</p>' for size in range(31, 39)))
    assert len(kept) >= 8
    assert max(kept[1:]) < 2


def test_another_font_makes_styles_anew(theme):
    fonts = ThemeFonts("", lambda name: None)
    fonts.told["key"] = "told"
    fonts.add_font_face({"src": (), "font_family": "Other"}, None)
    assert not fonts.told


def test_fonts_of_others_keep_nothing(monkeypatch):
    monkeypatch.setattr(line_break, "Layout", texts._Layout)
    document = HTML(string="<p>Une boutique</p>").render(font_config=FontConfiguration())
    boxes = document.pages[0]._page_box.descendants()
    assert [box.pango_layout.key for box in boxes if isinstance(box, TextBox)] == [None]


@pytest.fixture
def style(write, monkeypatch):
    """The style of a text, as boxes have it."""
    styles = []
    find_key = texts._Layout._find_key

    def note(layout, style):
        styles.append(style)
        return find_key(layout, style)

    with monkeypatch.context() as noting:
        noting.setattr(texts._Layout, "_find_key", note)
        noting.setattr(line_break, "Layout", texts._Layout)
        write("<p>Une boutique</p>")
    return styles[-1].copy()


def measured(text, style, width):
    layout = texts._Layout(style, 0, width)
    pango.pango_layout_set_width(layout.layout, width)
    layout.set_text(text)
    layout.get_first_line()
    layout.deactivate()
    return layout


def test_what_was_broken_into_lines_is_drawn_as_one(style):
    layout = measured("Une boutique", style, 1)
    layout.reactivate(style)
    assert layout.get_first_line()[1] is None


def test_a_text_is_drawn_in_the_style_that_is_asked_for(style):
    layout = measured("Une boutique", style, -1)
    small, _ = line_break.line_size(waiting(layout), style)
    style["font_size"] *= 2
    layout.reactivate(style)
    line, _ = layout.get_first_line()
    assert line_break.line_size(line, style)[0] == pytest.approx(2 * small, rel=0.1)


def waiting(layout):
    return pango.pango_layout_get_line_readonly(texts._waiting[layout.number], 0)


def test_styles_in_other_languages_are_told_apart(style):
    known = style.font_config.told
    known.clear()
    for language in ("fr", "nl", "fr"):
        style["lang"] = language
        texts._Layout(style)
    assert len({told.language for told in known.values()}) == 2


def test_sections_are_shaped_so():
    be_quick()
    assert line_break.Layout is texts._Layout
