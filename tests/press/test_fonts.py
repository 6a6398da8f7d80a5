import os
import subprocess
import sys

import pytest
from fontTools.ttLib import TTLibError
from weasyprint import CSS, HTML
from weasyprint.urls import URLFetcherResponse

from catalog_gen.press.fonts import ThemeFonts
from catalog_gen.press.tasks.section import FONT_SCHEME
from catalog_gen.tools.packing import FileFolder

FACE = "@font-face { font-family: Text; src: url(font:text-regular.ttf) }"
STYLE = f"{FACE} html {{ font: 10pt/5mm Text }}"


@pytest.fixture
def set_text(theme):
    """A text → its layout, and the fonts it was set with."""
    read = FileFolder(theme.folder / "fonts", ".ttf").read

    def fetch(url):
        return URLFetcherResponse(url, read(url.removeprefix(FONT_SCHEME)))

    def set_text(text, css="", style=STYLE):
        fonts = ThemeFonts(style, read)
        sheet = CSS(string=style, font_config=fonts, url_fetcher=fetch)
        html = HTML(string=f'<html lang="fr"><style>{css}</style><body>{text}')
        return html.render(font_config=fonts, stylesheets=[sheet]), fonts

    return set_text


@pytest.fixture
def unknown(set_text):
    """The letters of a text that the font lacks."""

    def unknown(*text):
        document, fonts = set_text(*text)
        return fonts.find_unknown(document)

    return unknown


def test_french_is_known(unknown):
    assert unknown("<p>Où ça ? « Œuvre d’été » – 24,00 € n° 7, cœur, aïe, ÿ\u202f!</p>") == ""


@pytest.mark.parametrize(
    "text", ["\ufe0f", "a\u00adb", "a\u200bb", "\u2060", "\u200d", "\u00a0\n\t"]
)
def test_what_is_not_drawn_is_not_missed(unknown, text):
    assert unknown(f"<p>{text}</p>") == ""


def test_letters_may_come_in_two_parts(unknown):
    assert unknown("<p>e\u0301te\u0301</p>") == ""


def test_signs_that_the_font_lacks(unknown):
    assert unknown("<p>Noël 🎄 aux 漢字, 🎄</p>") == "字漢🎄"


def test_what_the_style_adds_counts_too(unknown):
    assert unknown("<p>a</p>", 'p::before { content: "☎" }') == "☎"
    assert unknown("<p>a</p>", '@page { @top-left { content: "☏" } }') == "☏"


def test_no_font_of_the_machine_stands_in_for_another(set_text):
    text = "<p>a <b>b</b> <i>c</i> <code>d</code> 漢 🎄 ☎</p>"
    document, _ = set_text(text)
    document.write_pdf()
    assert {font.family for font in document.fonts.values()} == {"Text"}


def test_a_style_without_fonts_takes_those_of_the_machine(set_text):
    document, fonts = set_text("<p>a ☎</p>", "", "p { color: red }")
    assert len(document.pages) == 1
    assert fonts.find_unknown(document) == ""


def test_a_font_that_is_none_is_refused():
    with pytest.raises(TTLibError):
        ThemeFonts(STYLE, lambda _name: b"no font")


def test_the_environment_stays_as_it_was(theme, monkeypatch):
    monkeypatch.setenv("FONTCONFIG_FILE", "/own/fonts.conf")
    ThemeFonts(STYLE, FileFolder(theme.folder / "fonts", ".ttf").read)
    assert os.environ["FONTCONFIG_FILE"] == "/own/fonts.conf"


def test_the_folder_of_fonts_goes_when_the_process_ends(tmp_path):
    script = (
        "import sys\n"
        "from catalog_gen.press.fonts import ThemeFonts\n"
        f"sys.kept = ThemeFonts({STYLE!r}, lambda name: None)\n"
        "print(sys.kept._folder.is_dir(), sys.kept._folder.parent)\n"
    )
    path = os.pathsep.join(filter(None, sys.path))
    environment = {**os.environ, "PYTHONPATH": path, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-c", script]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["True", str(tmp_path)]
    assert not list(tmp_path.iterdir())
