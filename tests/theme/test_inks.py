from io import BytesIO

from PIL import ImageCms

from catalog_gen.theme import inks
from catalog_gen.theme.inks import ink_profile, inks_of
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
