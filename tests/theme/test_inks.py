from io import BytesIO

from PIL import ImageCms

from catalog_gen.theme import inks
from catalog_gen.theme.inks import ink_profile


def test_the_profile_is_one_of_a_cmyk_printer():
    profile = ImageCms.ImageCmsProfile(BytesIO(ink_profile())).profile
    assert (profile.xcolor_space.strip(), profile.device_class) == ("CMYK", "prtr")
    assert "FOGRA39" in profile.profile_description


def test_its_notice_lies_beside_it():
    notice = inks._PROFILE.with_name("NOTICE").read_text(encoding="utf-8")
    assert "zlib" in notice
