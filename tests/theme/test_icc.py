from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageCms

from catalog_gen.theme.icc import find_fault
from catalog_gen.theme.inks import ink_profile


def changed(place, content):
    profile = bytearray(ink_profile())
    profile[place : place + len(content)] = content
    return bytes(profile)


def test_the_profile_of_the_program():
    assert find_fault(ink_profile()) is None


@pytest.mark.parametrize("content", [b"", b"acsp", bytes(200), b"%PDF-1.7" + bytes(200)])
def test_no_profile_at_all(content):
    assert find_fault(content) == "no-profile"


def test_a_profile_of_a_screen():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert find_fault(profile) == "other-inks"


@pytest.mark.parametrize(
    ("place", "content", "fault"),
    [
        (36, b"ascp", "no-profile"),
        (12, b"scnr", "other-inks"),
        (16, b"RGB ", "other-inks"),
        (20, b"RGB ", "other-inks"),
        (20, b"XYZ ", None),
        (8, b"\x05", "damaged"),
        (8, b"\x02", None),
        (0, b"\x00\x00\x00\x80", "damaged"),
        (128, b"\xff\xff\xff\xff", "damaged"),
        (128, b"\x00\x00\x00\xc9", "damaged"),
        (128, b"\x00\x00\x00\x00", "one-way"),
        (136, b"\x00\x00\x00\x00", "damaged"),
        (140, b"\xff\xff\xff\x00", "damaged"),
    ],
)
def test_what_is_wrong_with_it(place, content, fault):
    assert find_fault(changed(place, content)) == fault


def test_a_profile_cut_short_or_overlong():
    assert find_fault(ink_profile()[:-1]) == "damaged"
    assert find_fault(ink_profile() + b"\0") == "damaged"


@pytest.mark.parametrize(("tags", "fault"), [(200, None), (201, "damaged")])
def test_a_table_without_end(tags, fault):
    end = 132 + 12 * tags
    names = [b"A2B0", b"B2A0", *[b"desc"] * (tags - 2)]
    table = b"".join(name + end.to_bytes(4, "big") + bytes(4) for name in names)
    content = end.to_bytes(4, "big") + ink_profile()[4:128] + tags.to_bytes(4, "big") + table
    assert find_fault(content) == fault


@given(st.integers(0, 400), st.binary(min_size=1, max_size=8))
def test_any_bytes_have_an_answer(place, content):
    find_fault(changed(place, content))
    find_fault(ink_profile()[: place + len(content)])


def test_lcms_takes_what_is_found_good():
    profile = ImageCms.ImageCmsProfile(BytesIO(changed(8, b"\x02"))).profile
    assert profile.xcolor_space == "CMYK"
