import re
import shutil

from catalog_gen.theme.theme import load_theme
from catalog_gen.web.assets import icon_address, shared_files, style_sheet


def test_the_style_sheet_begins_with_the_themes_colours(theme):
    address, content = style_sheet(theme)
    assert re.fullmatch(r"assets/site-[0-9a-f]{8}\.css", address)
    assert content.startswith(b":root{--")
    assert b".accent-berry{" in content


def test_its_address_changes_with_its_bytes(theme, tmp_path):
    shutil.copytree(theme.folder, tmp_path / "themes" / "noel")
    with (tmp_path / "themes/noel/web/site.css").open("a", encoding="utf-8") as file:
        file.write("/* other */")
    other = load_theme("noel", tmp_path)
    assert style_sheet(other)[0] != style_sheet(theme)[0]
    assert style_sheet(theme) == style_sheet(theme)


def test_fonts_and_icon(theme):
    files = dict(shared_files(theme))
    assert files[icon_address()].startswith(b"<svg")
    fonts = [address for address in files if address != icon_address()]
    assert fonts
    assert all(re.fullmatch(r"assets/fonts/[\w-]+\.woff2", address) for address in fonts)


def test_the_style_sheet_finds_its_fonts(theme):
    _, content = style_sheet(theme)
    named = {f"assets/{url}" for url in re.findall(r'url\("?([^")]+)"?\)', content.decode())}
    assert named
    assert named <= dict(shared_files(theme)).keys()
