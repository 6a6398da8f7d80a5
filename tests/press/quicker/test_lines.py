import pytest
from weasyprint.layout import inline, preferred

from catalog_gen.press.quicker import be_quick, lines

WORDS = "Bougies de cire, confitures extraordinaires et coton. " * 6
LEFT = '<b class="left">à gauche</b>'
CASES = (
    (".left { float: left }", f"<p>{LEFT}{WORDS}</p><p>{WORDS}</p>"),
    (".left { float: left; width: 60mm; height: 7mm }", f"<p>{LEFT}{WORDS}</p>"),
    (".left { float: left; width: 60mm; height: 5mm }", f"<p>{LEFT}{WORDS}</p>"),
    (".left { float: left; width: 6cm; height: 7mm; margin: 0 0 -9mm }", f"<p>{LEFT}{WORDS}</p>"),
    (".left { float: left; width: 60mm; height: 7mm; margin-top: -9mm }", f"<p>{LEFT}{WORDS}</p>"),
    (".left { float: right; width: 60mm; height: 7mm } p { direction: rtl }", f"<p>{LEFT}{WORDS}"),
    (".left { float: left; height: 0 }", f"<p>{LEFT}{WORDS}</p>"),
    (".left { float: left } p { line-height: 0 }", f"<p>{LEFT}{WORDS}</p>"),
    (".left { float: left } p::first-line { font-size: 20pt }", f"<p>{LEFT}{WORDS}</p><p>{WORDS}"),
    (".left { float: left } i { display: inline-block; width: 5cm }", f"<p>{LEFT}<i>a</i> {WORDS}"),
    ("p { float: left; width: 40% } p + p { float: right; height: 40mm }", f"<p>{WORDS}</p>" * 3),
)  # fmt: skip


@pytest.mark.parametrize(("style", "body"), CASES)
def test_pages_are_as_without(write, monkeypatch, style, body):
    monkeypatch.setattr(inline, "inline_min_content_width", lines.inline_min_content_width)
    expected = write(body, style)
    monkeypatch.setattr(inline, "inline_min_content_width", lines._measure)
    assert write(body, style) == expected


@pytest.fixture
def measured(monkeypatch):
    """How often WeasyPrint itself measured a first word."""
    measured = []

    def measure(context, line, **options):
        measured.append(line)
        return preferred.inline_min_content_width(context, line, **options)

    monkeypatch.setattr(inline, "inline_min_content_width", lines._measure)
    monkeypatch.setattr(lines, "inline_min_content_width", measure)
    return measured


@pytest.mark.parametrize(
    ("style", "times"),
    [
        ("float: left; height: 4mm", 1),
        ("float: left; height: 12mm", 3),
        ("float: left; height: 4mm; direction: rtl", 1),
        ("float: left; height: 8mm; margin-bottom: -20mm", 5),
    ],
)
def test_only_lines_beside_what_floats_are_measured(write, measured, style, times):
    write(f"<p><b>1</b>{'Bougies ' * 20}</p>", f"b {{ {style} }}")
    assert len(measured) == times


def test_lines_from_right_to_left_are_left_to_weasyprint(write, measured):
    write(f"<p><b>1</b>{'Bougies ' * 20}</p>", "b { float: left } p { direction: rtl }")
    assert len(measured) == 5


def test_lines_are_measured_so():
    be_quick()
    assert inline.inline_min_content_width is lines._measure
