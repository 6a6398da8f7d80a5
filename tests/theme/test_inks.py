from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import ImageCms

from catalog_gen.model.printing import PRESETS
from catalog_gen.theme import inks
from catalog_gen.theme.inks import ProfileError, ink_profile, inks_of, load_profile
from catalog_gen.theme.theme import load_theme


def test_the_profile_is_one_of_a_cmyk_printer():
    profile = ImageCms.ImageCmsProfile(BytesIO(ink_profile())).profile
    assert (profile.xcolor_space.strip(), profile.device_class) == ("CMYK", "prtr")
    assert "FOGRA39" in profile.profile_description


def test_its_notice_lies_beside_it():
    notice = inks._PROFILE.with_name("NOTICE").read_text(encoding="utf-8")
    assert "zlib" in notice


def test_every_token_has_its_inks(tmp_path):
    tokens = load_theme("noel", tmp_path).tokens
    inks = inks_of(tokens)
    assert inks[0xA3, 0x25, 0x2F] == tokens.colours["berry"].cmyk == (20, 100, 85, 12)
    assert {colour.cmyk for colour in tokens.colours.values()} <= set(inks.values())


def test_black_is_black_ink_alone_and_white_bare_paper(tmp_path):
    inks = inks_of(load_theme("noel", tmp_path).tokens)
    assert inks[0, 0, 0] == (0, 0, 0, 100)
    assert inks[255, 255, 255] == (0, 0, 0, 0)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "own.icc").write_bytes(ink_profile())
    return tmp_path


def test_coated_paper_has_the_profile_of_the_program(folder):
    assert load_profile(PRESETS["coated"], folder) == ink_profile()


def test_an_office_printer_has_no_profile_of_its_own(folder):
    assert load_profile(replace(PRESETS["office"], profile="none.icc"), folder) == ink_profile()


@pytest.mark.parametrize("preset", ["coated", "uncoated"])
def test_the_printers_own_profile(folder, preset):
    own = ink_profile()[:100] + b"\x01" + ink_profile()[101:]
    (folder / "own.icc").write_bytes(own)
    assert load_profile(replace(PRESETS[preset], profile="own.icc"), folder) == own


def told(folder, **changes):
    with pytest.raises(ProfileError) as caught:
        load_profile(replace(PRESETS["uncoated"], **changes), folder)
    return caught.value.code, dict(caught.value.facts)


def test_other_inks_need_a_profile(folder):
    assert told(folder) == ("profile-needed", {"value": "FOGRA47"})


@pytest.mark.parametrize(
    "name", ["none.icc", "deep/own.icc", "../own.icc", "deep/../own.icc", ".", "..", "", "link.icc"]
)
def test_a_profile_that_does_not_lie_beside_the_catalog(folder, name):
    catalog = folder / "catalog"
    (catalog / "deep").mkdir(parents=True)
    (catalog / "deep" / "own.icc").write_bytes(ink_profile())
    (catalog / "link.icc").symlink_to(folder / "own.icc")
    assert told(catalog, profile=name) == ("profile-missing", {"value": name})


def test_an_absolute_path(folder):
    name = str(folder / "own.icc")
    assert told(folder, profile=name) == ("profile-missing", {"value": name})


def test_a_file_that_is_no_profile(folder):
    (folder / "own.icc").write_text("hello")
    facts = {"value": "own.icc", "limit": "16", "reason": "no-profile"}
    assert told(folder, profile="own.icc") == ("profile-unusable", facts)


def test_a_file_that_is_too_large(folder):
    with (folder / "own.icc").open("wb") as file:
        file.truncate(16_000_001)
    assert told(folder, profile="own.icc")[1]["reason"] == "too-large"


def test_a_file_that_cannot_be_read(folder, monkeypatch):
    def refuse(*_args, **_more):
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert told(folder, profile="own.icc")[1]["reason"] == "no-access"
