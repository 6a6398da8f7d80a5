import json
import re
import shutil
from dataclasses import replace

import pytest

from catalog_gen.theme.theme import load_theme
from catalog_gen.web.assets import (
    icon_address,
    scripts,
    shared_files,
    style_sheet,
)


def test_the_style_sheet_begins_with_the_themes_colours(theme):
    sheet = style_sheet(theme)
    assert re.fullmatch(r"assets/site-[0-9a-f]{8}\.css", sheet.address)
    assert sheet.content.startswith(b":root{--")
    assert b".accent-berry{" in sheet.content


def test_its_address_changes_with_its_bytes(theme, tmp_path):
    shutil.copytree(theme.folder, tmp_path / "themes" / "noel")
    with (tmp_path / "themes/noel/web/site.css").open("a", encoding="utf-8") as file:
        file.write("/* other */")
    other = load_theme("noel", tmp_path)
    assert style_sheet(other).address != style_sheet(theme).address
    assert style_sheet(theme) == style_sheet(theme)


def test_fonts_and_icon(theme):
    files = {file.address: file.content for file in shared_files(theme)}
    assert files[icon_address()].startswith(b"<svg")
    fonts = [address for address in files if address != icon_address()]
    assert fonts
    assert all(re.fullmatch(r"assets/fonts/[\w-]+\.woff2", address) for address in fonts)


def test_the_style_sheet_finds_its_fonts(theme):
    content = style_sheet(theme).content
    named = {f"assets/{url}" for url in re.findall(r'url\("?([^")]+)"?\)', content.decode())}
    assert named
    assert named <= {file.address for file in shared_files(theme)}


def test_the_sheets_beside_follow_in_the_order_of_their_names(theme, tmp_path):
    shutil.copytree(theme.folder, tmp_path / "themes" / "noel")
    styles = tmp_path / "themes/noel/web/styles"
    styles.mkdir(exist_ok=True)
    for name in ("zz-b", "zz-a"):
        (styles / f"{name}.css").write_text(f"/* {name} */", encoding="utf-8")
    content = style_sheet(load_theme("noel", tmp_path)).content
    assert content.endswith(b"/* zz-a *//* zz-b */")


def test_scripts_know_the_catalog_and_the_words(make_site):
    site = make_site(settings={"title": "</script>Noël"})
    script = scripts(site)["site"]
    assert re.fullmatch(r"assets/site-[0-9a-f]{8}\.js", script.address)
    first, _, rest = script.content.decode().partition("\n")
    assert "<" not in first
    known = json.loads(first.removeprefix("window.catalog=").removesuffix(";"))
    assert (known["title"], known["language"], known["currency"]) == ("</script>Noël", "fr", "EUR")
    assert "scripted" in rest


def test_scripts_beside_have_addresses_of_their_own(site, tmp_path):
    shutil.copytree(site.theme.folder, tmp_path / "themes" / "noel")
    (tmp_path / "themes/noel/web/scripts/other.js").write_text("1", encoding="utf-8")
    other = scripts(replace(site, theme=load_theme("noel", tmp_path)))["other"]
    assert other.content == b"1\n"
    assert re.fullmatch(r"assets/other-[0-9a-f]{8}\.js", other.address)


def test_a_folder_is_one_script_without_indentation_and_comments(site, tmp_path):
    shutil.copytree(site.theme.folder, tmp_path / "themes" / "noel")
    folder = tmp_path / "themes/noel/web/scripts/whole"
    folder.mkdir()
    (folder / "20-end.js").write_text("b();", encoding="utf-8")
    (folder / "10-start.js").write_text("// Why.\n{\n\n  a(); // said\n}\n", encoding="utf-8")
    whole = scripts(replace(site, theme=load_theme("noel", tmp_path)))["whole"]
    assert whole.content.decode() == "{\na(); // said\n}\nb();\n"


@pytest.mark.parametrize("state", ["early", "open", "over"])
def test_scripts_know_the_days_of_the_season_and_whether_it_was_over(site, state):
    first = scripts(replace(site, season=state))["site"].content.decode().partition(";\n")[0]
    known = json.loads(first.removeprefix("window.catalog="))
    days = {"opens": "2026-11-28", "closes": "2026-12-24"}
    assert known["season"] == {**days, "over": state == "over"}
    assert known["money"]["after"] == "\u00a0€"
