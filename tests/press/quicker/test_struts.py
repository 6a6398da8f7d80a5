import pytest
from weasyprint.text import line_break

from catalog_gen.press.quicker import be_quick, struts

CASES = (
    ("p { line-height: 1.5 } b { line-height: 9mm; font-size: 14pt }", "<p>a <b>b</b></p><p>c</p>"),
    ("p { line-height: normal } b { font-family: Display }", "<p>a <b>b</b></p><p>c</p>"),
    ("p { width: 5ex; height: 3cap; margin: 1ch }", "<p>a</p><p lang='en'>c</p>"),
    ("p { font: 3ex/1.2 Display } b { line-height: 3lh }", "<p>a <b>b</b></p>"),
    ("", "<svg width='9ex' viewBox='0 0 9 9'><text x='1ex' y='5' font-size='2ex'>a</text></svg>"),
)  # fmt: skip


@pytest.mark.parametrize(("style", "body"), CASES)
def test_pages_are_as_without(write, monkeypatch, style, body):
    monkeypatch.setattr(line_break, "_font_style_cache_key", struts._font_style_cache_key)
    expected = write(body, style)
    monkeypatch.setattr(line_break, "_font_style_cache_key", struts._key)
    assert [write(body, style) for _ in range(2)] == [expected, expected]


@pytest.fixture
def noted():
    """A style that notes for what it was asked."""

    class Noting(dict):
        def __missing__(self, key):
            self[key] = ("Text",) if key == "font_family" else key
            return self[key]

    return Noting


@pytest.mark.parametrize("include_size", [True, False])
def test_keys_are_made_of_the_same_values(noted, include_size):
    usual, quick = noted(), noted()
    struts._font_style_cache_key(usual, include_size)
    struts._key(quick, include_size)
    assert quick == usual


def test_a_list_of_fonts_is_left_to_weasyprint(noted):
    style = noted(font_family=["Text"])
    assert struts._key(style) == struts._font_style_cache_key(style)


def test_lines_are_so_high():
    be_quick()
    assert line_break._font_style_cache_key is struts._key
