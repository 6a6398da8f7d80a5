import shutil

import pytest

from catalog_gen.theme.theme import ThemeBrokenError, ThemeMissingError, load_theme


@pytest.fixture
def own(tmp_path):
    """A catalog with a theme of its own, a copy of the shipped one."""
    shipped = load_theme("noel", tmp_path).folder
    folder = tmp_path / "themes" / "ours"
    ignore = shutil.ignore_patterns("*.ttf", "display-*", "OFL*")
    shutil.copytree(shipped, folder, ignore=ignore)
    return tmp_path


def test_the_shipped_theme(tmp_path):
    theme = load_theme("noel", tmp_path)
    assert theme.tokens.name == "Noël"
    assert (theme.folder / "web" / "home.html.jinja").is_file()


def test_a_catalog_may_bring_its_own(own):
    assert load_theme("ours", own).folder == own / "themes" / "ours"


def test_a_catalogs_own_theme_comes_before_the_shipped_one(own):
    (own / "themes" / "ours").rename(own / "themes" / "noel")
    assert load_theme("noel", own).folder == own / "themes" / "noel"


@pytest.mark.parametrize("name", ["nothing", ".", ""])
def test_a_theme_that_is_not_there(own, name):
    with pytest.raises(ThemeMissingError):
        load_theme(name, own)


@pytest.mark.parametrize(
    ("file", "web_changes", "press_changes"),
    [
        ("web/site.css", True, False),
        ("press/press.css", False, True),
        ("fonts/text-bold.woff2", True, True),
        ("theme.yaml", True, True),
    ],
)
def test_the_digests_change_with_any_byte_of_their_parts(own, file, web_changes, press_changes):
    before = load_theme("ours", own)
    path = own / "themes" / "ours" / file
    path.write_bytes(path.read_bytes() + b"\n")
    after = load_theme("ours", own)
    assert (after.web_digest != before.web_digest) is web_changes
    assert (after.press_digest != before.press_digest) is press_changes


def test_a_file_under_another_name_is_another_theme(own):
    before = load_theme("ours", own)
    (own / "themes/ours/web/icon.svg").rename(own / "themes/ours/web/symbol.svg")
    assert load_theme("ours", own).web_digest != before.web_digest


def test_an_unknown_key_is_refused(own):
    path = own / "themes" / "ours" / "theme.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "shadows: yes\n", encoding="utf-8")
    with pytest.raises(ThemeBrokenError, match="shadows"):
        load_theme("ours", own)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("photo_format: webp", "photo_format: gif", "web.photo_format"),
        ("photo_effort: 2", "photo_effort: 7", "photo_effort: WebP has none above 6"),
        ("photo_effort: 2", "photo_effort: 11", "web.photo_effort"),
        ("photo_quality: 78", "photo_quality: 101", "web.photo_quality"),
    ],
)
def test_photos_that_no_encoder_makes_are_refused(own, before, after, words):
    path = own / "themes" / "ours" / "theme.yaml"
    source = path.read_text(encoding="utf-8")
    path.write_text(source.replace(before, after), encoding="utf-8")
    with pytest.raises(ThemeBrokenError, match=words):
        load_theme("ours", own)


def test_effort_goes_further_for_avif(own):
    path = own / "themes" / "ours" / "theme.yaml"
    source = path.read_text(encoding="utf-8").replace("photo_format: webp", "photo_format: avif")
    path.write_text(source.replace("photo_effort: 2", "photo_effort: 10"), encoding="utf-8")
    assert load_theme("ours", own).tokens.web.photo_effort == 10


def test_the_accent_that_a_category_names_or_the_first(tmp_path):
    theme = load_theme("noel", tmp_path)
    assert theme.accent_name("berry") == "berry"
    assert theme.accent_name(None) == theme.accent_name("neon") == next(iter(theme.tokens.accents))


def test_colours_of_the_screen_that_inks_could_not_tell_apart(own):
    path = own / "themes" / "ours" / "theme.yaml"
    theme = path.read_text(encoding="utf-8")
    twice = '  rose: {rgb: "#A3252F", cmyk: [20, 100, 85, 12]}\naccents:'
    path.write_text(theme.replace("accents:", twice), encoding="utf-8")
    load_theme("ours", own)
    path.write_text(theme.replace("accents:", twice.replace("12]", "13]")), encoding="utf-8")
    with pytest.raises(ThemeBrokenError, match="berry and rose are the same in RGB"):
        load_theme("ours", own)
