import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from catalog_gen.model.settings import Print
from catalog_gen.press.format_style import format_style
from catalog_gen.theme.colours import accent_rules, contrast, css_tokens
from catalog_gen.theme.theme import load_theme

THEME = load_theme("noel", Path("/nowhere"))
TOKENS = THEME.tokens
LEAST_CONTRAST = 4.5
MOST_INK = 300

FRENCH = "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ"
SIGNS = "0123456789€%&@#§+=*/()[]«»“”‘’'\"…–—-_·.,;:!?×°²³½•"
SPACES = " \u00a0\u202f"


def rgb(token):
    return TOKENS.colours[token].rgb


@pytest.mark.parametrize(
    ("ground", "words"), [(g, w) for g, all_words in TOKENS.readable.items() for w in all_words]
)
def test_words_can_be_read_on_their_ground(ground, words):
    assert contrast(rgb(words), rgb(ground)) >= LEAST_CONTRAST


@pytest.mark.parametrize("name", TOKENS.accents)
def test_an_accent_can_be_read(name):
    accent = TOKENS.accents[name]
    assert contrast(rgb(accent.words), rgb(accent.field)) >= LEAST_CONTRAST
    for ground in ("cream", "paper"):
        assert contrast(rgb(accent.text), rgb(ground)) >= LEAST_CONTRAST


def test_accents_name_tokens_that_were_promised_to_be_readable():
    for accent in TOKENS.accents.values():
        assert accent.words in TOKENS.readable[accent.field]
        assert accent.text in TOKENS.readable["paper"]
        assert accent.text in TOKENS.readable["cream"]


@pytest.mark.parametrize("name", TOKENS.colours)
def test_no_colour_takes_more_ink_than_the_paper_holds(name):
    assert sum(TOKENS.colours[name].cmyk) <= MOST_INK


def test_black_text_is_black_ink_only():
    assert TOKENS.colours["ink"].cmyk == (0, 0, 0, 100)


def test_styles_use_only_colours_that_the_theme_has():
    colours = {f"--{name}" for name in (*TOKENS.colours, "field", "words", "text")}
    for room, lengths in (("web", ""), ("press", format_style(Print(shops_per_page=2)))):
        sheets = sorted((THEME.folder / room).rglob("*.css*"))
        css = lengths + "".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
        own = set(re.findall(r"(--[a-z-]+):", css))
        assert set(re.findall(r"var\((--[a-z-]+)", css)) <= colours | own, room


def characters(*files):
    found = set()
    for file in files:
        with TTFont(THEME.folder / "fonts" / file) as font:
            found |= set(font.getBestCmap())
    return {chr(code) for code in found}


PRINTED = sorted(path.name for path in (THEME.folder / "fonts").glob("*.ttf"))
SHOWN = sorted(
    path.name
    for path in (THEME.folder / "fonts").glob("*.woff2")
    if not path.name.endswith("-ext.woff2")
)


def test_there_are_fonts():
    assert PRINTED
    assert [Path(name).stem for name in PRINTED] == [Path(name).stem for name in SHOWN]


@pytest.mark.parametrize("file", PRINTED)
def test_printed_fonts_hold_every_character_of_french(file):
    assert set(FRENCH + FRENCH.upper() + SIGNS + SPACES) - characters(file) == set()


@pytest.mark.parametrize("file", SHOWN)
def test_fonts_on_screen_hold_the_same(file):
    found = characters(file, file.replace(".woff2", "-ext.woff2"))
    assert set(FRENCH + FRENCH.upper() + SIGNS + SPACES) - found == set()


def ranges_of_faces():
    """File of each face on screen → the characters for which browsers fetch it."""
    css = (THEME.folder / "web" / "site.css").read_text(encoding="utf-8")
    rule = re.compile(r"@font-face [^}]*fonts/([\w-]+\.woff2)[^}]*unicode-range: ([^;]+);")
    span = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?")
    return {
        file: {
            chr(code)
            for first, last in span.findall(ranges)
            for code in range(int(first, 16), int(last or first, 16) + 1)
        }
        for file, ranges in rule.findall(css)
    }


@pytest.mark.parametrize("file", SHOWN)
def test_a_font_is_fetched_for_the_characters_that_it_holds(file):
    ranges, rest = ranges_of_faces(), file.replace(".woff2", "-ext.woff2")
    assert ranges[file] == characters(file)
    assert set(FRENCH + FRENCH.upper()) <= ranges[file]
    assert characters(file) & characters(rest) == set()
    assert ranges[file] & ranges[rest] == set()
    letters = {sign for sign in characters(rest) if sign.isalpha() and sign < "\u0250"}
    assert letters <= ranges[rest]


def test_the_fonts_of_a_page_are_light():
    files = [file for file in SHOWN if file != "text-italic.woff2"]  # few pages have any
    sizes = [(THEME.folder / "fonts" / file).stat().st_size for file in files]
    assert sum(sizes) <= 70_000


def test_every_font_comes_with_its_licence():
    licences = {path.name for path in (THEME.folder / "fonts").glob("OFL-*.txt")}
    assert licences == {"OFL-AtkinsonHyperlegibleNext.txt", "OFL-Fraunces.txt"}


def test_every_font_named_in_a_style_is_there():
    for path in THEME.folder.glob("*/*.css"):
        css = path.read_text(encoding="utf-8")
        for name in re.findall(r"([\w-]+\.(?:woff2|ttf))", css):
            assert (THEME.folder / "fonts" / name).is_file(), name


def test_no_style_takes_the_name_of_a_token():
    """A font called `--text` was lost wherever an accent gives a colour that name."""
    given = css_tokens(TOKENS) + accent_rules(TOKENS)
    tokens = set(re.findall(r"(--[\w-]+):", given))
    for part in ("web", "press"):
        for sheet in sorted((THEME.folder / part).rglob("*.css")):
            rules = sheet.read_text(encoding="utf-8")
            assert not tokens & set(re.findall(r"(?<=[{; ])(--[\w-]+):", rules)), sheet.name
