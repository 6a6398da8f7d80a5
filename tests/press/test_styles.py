import pytest

from catalog_gen.press.styles import find_faults, find_faults_inline, find_faults_of_value


@pytest.mark.parametrize(
    ("style", "reason", "text"),
    [
        ("p { color: teal }", "colour", "teal"),
        ("p { color: RED }", "colour", "RED"),
        ("p { color: #fff }", "colour", "#fff"),
        ("p { background: url(a.jpg) #A3252F }", "colour", "#A3252F"),
        ("p { border: 1pt solid black }", "colour", "black"),
        ("p { color: rgb(0 0 0 / 50%) }", "colour", "rgb(0 0 0 / 50%)"),
        ("p { color: RGBA(0, 0, 0, 1) }", "colour", "RGBA(0, 0, 0, 1)"),
        ("p { color: hsl(1 2% 3%) }", "colour", "hsl(1 2% 3%)"),
        ("p { color: color-mix(in srgb, var(--fir), var(--ink)) }", "colour", "color-mix("),
        ("p { color: device-cmyk(0 0 0 1) }", "colour", "device-cmyk(0 0 0 1)"),
        ("p { color: var(--fir, navy) }", "colour", "navy"),
        ("p { --mine: navy }", "colour", "navy"),
        ("p { outline: { color: navy } }", "colour", "navy"),
        ("p { color: navy !important }", "colour", "navy"),
        ("@media print { p { color: navy } }", "colour", "navy"),
        ("@page cover { background: #123456 }", "colour", "#123456"),
        ("@page { @top-left { color: navy } }", "colour", "navy"),
        ("p { & b { fill: navy } }", "colour", "navy"),
        ("p { background: linear-gradient(var(--fir), var(--ink)) }", "gradient", "linear-"),
        ("p { background: repeating-radial-gradient(navy, #fff) }", "gradient", "repeating-"),
        ("p { box-shadow: 0 0 2mm var(--ink) }", "effect", "box-shadow: 0 0 2mm var(--ink)"),
        ("p { TEXT-SHADOW: 0 0 1pt }", "effect", "TEXT-SHADOW: 0 0 1pt"),
        ("p { filter: blur(2px) }", "effect", "filter: blur(2px)"),
        ("p { -webkit-filter: blur(2px) }", "effect", "-webkit-filter: blur(2px)"),
        ("p { mix-blend-mode: multiply }", "effect", "mix-blend-mode: multiply"),
        ("p { mask-image: url(a.svg) }", "effect", "mask-image: url(a.svg)"),
        ("@page { marks: crop cross }", "effect", "marks: crop cross"),
        ("p { color: var(--ink) } }", "unknown", ""),
        ("p { color; }", "unknown", ""),
    ],
)
def test_what_has_no_inks(style, reason, text):
    [fault] = find_faults(style)
    assert fault.reason == reason
    assert fault.text.startswith(text)


@pytest.mark.parametrize(
    "style",
    [
        "p { color: var(--fir); background: transparent; border: 1pt solid currentColor }",
        "p { color: inherit; fill: none; box-shadow: none; mix-blend-mode: normal }",
        "p { font: 400 9pt/4mm Tan; font-family: Gold, 'Red' }",
        "p { page: linen } @page linen { margin: 0; marks: none }",
        "p::before { content: 'red #fff'; background: url(data:image/svg+xml,red) }",
        "/* color: red */ #fff .navy { width: calc(1mm + 2 * var(--bleed)) }",
        "@import 'red.css'; @font-face { font-family: Navy; src: url(font:a.ttf) }",
    ],
)
def test_what_is_fine(style):
    assert list(find_faults(style)) == []


def test_where_it_stands():
    [fault] = find_faults("p {\n  color: var(--ink);\n  fill: navy }")
    assert (fault.line, fault.column) == (3, 9)


def test_a_style_attribute():
    [fault] = find_faults_inline("width: 3mm; color: navy")
    assert (fault.text, fault.column) == ("navy", 20)
    assert list(find_faults_inline("color; width:")) == []


@pytest.mark.parametrize(("value", "texts"), [("navy", ["navy"]), ("none", []), ("url(#g)", [])])
def test_a_single_value(value, texts):
    assert [fault.text for fault in find_faults_of_value(value)] == texts
